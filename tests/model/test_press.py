"""Agencies by their names, and which outlets count as unknown."""

import pytest

from secondsource.model.press import Press, UnknownOutlets, press_key
from tests.helpers.readings import make_report

AGENCIES = {"belt wire": "Belt Wire", "bw": "Belt Wire"}


@pytest.mark.parametrize(
    ("name", "agency"),
    [("BW", "Belt Wire"), ("The  Belt Wire", "Belt Wire"), ("Belt Wire Club", None), ("Belt", None)],
)
def test_a_name_like_an_agencys_is_not_yet_that_agency(name: str, agency: str | None) -> None:
    assert Press(AGENCIES).agency(name) == agency


@pytest.mark.parametrize(
    ("outlet", "unknown"),
    [
        ("Sund Radio", True),
        ("The Harbour Post", False),
        ("Belt Wire", False),
        ("www.lamp.example", False),
        (None, True),
    ],
)
def test_known_are_agencies_and_those_the_user_vouches_for(outlet: str | None, unknown: bool) -> None:
    outlets = frozenset(map(press_key, ("Harbour Post", "lamp.example")))
    report = make_report("a", outlet, None, "Text.")
    assert Press(AGENCIES, outlets, UnknownOutlets.TOGETHER).counts_as_unknown(report) == unknown
    assert not Press(AGENCIES, outlets).counts_as_unknown(report)
