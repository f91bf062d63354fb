"""Whom a report credits with its text or its news."""

from dataclasses import replace

import pytest

from secondsource.link.tellings.credits import credit_of, credited, first_reporter, is_own_name
from secondsource.model.press import Press
from tests.helpers.readings import make_report


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The sale was first reported by the Harbour Post.", "Harbour Post"),
        ("Sund Radio first reported the news on Monday.", "Sund Radio"),
        ("The Evening Lamp was the first to report the talks.", "The Evening Lamp"),
        ("The mayor first reported for work in May.", None),
        ("The fire was first reported by a neighbour.", None),
    ],
)
def test_the_first_to_report_is_named(text: str, name: str | None) -> None:
    assert first_reporter(text) == name


def test_a_credit_of_the_outlet_itself_is_none() -> None:
    report = replace(make_report("a", "Belt Wire", None, "Text."), agency="BW")
    assert credit_of(report) is None
    assert credit_of(replace(report, outlet="Sund Radio")) == "BW"


def test_an_agency_goes_by_the_name_it_is_shown_with() -> None:
    press = Press({"bw": "Belt Wire", "belt wire": "Belt Wire"})
    report = replace(make_report("a", "Sund Radio", None, "Text."), agency="BW")
    assert credited(report, press) == "Belt Wire"
    assert credited(replace(report, agency="BWV"), press) == "BWV"


@pytest.mark.parametrize(
    ("name", "outlet", "own"),
    [
        ("BW", "Belt Wire", True),
        ("Belt", "Belt Wire", True),
        ("Belt Wire", "The Belt Wire", True),
        ("Wire", "Belt Wire", False),
        ("bw", "Belt Wire", False),
        ("Sund Radio", "Belt Wire", False),
    ],
)
def test_own_names_are_the_beginning_or_the_initials(name: str, outlet: str, own: bool) -> None:
    assert is_own_name(name, outlet) == own
