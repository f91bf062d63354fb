"""The sentences about what differs: who says what, how many they are, and who says it later."""

from datetime import date

import pytest

from secondsource.check.wording import Wording, claim_words, day_of, no_such_event, origins_phrase
from secondsource.model.record import Claim
from tests.helpers.claims import claim, day, finding, people, report
from tests.helpers.drafts import event

EARLY, LATE, LATEST = report("A", "2031-05-04"), report("B", "2031-05-06"), report("C", "2031-05-07")
WORDING = Wording({})


def said(*claims: Claim, since: date | None = date(2031, 5, 5)) -> str:
    """What is said of the only value of some claims."""
    return WORDING.says(finding(list(claims)).values[0], claims, "14", since)


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [(1, 1, "one origin"), (2, 2, "two origins"), (1, 2, "one or two origins"), (2, 12, "two to 12 origins")],
)
def test_numbers_of_origins(least: int, most: int, words: str) -> None:
    assert origins_phrase(least, most) == words


def test_later_ones_are_counted() -> None:
    first, second = claim(EARLY, people(14), "police"), claim(LATE, people(14), "clinic")
    third = claim(LATEST, people(14), "union")
    assert said(first) == "one origin, police, says 14"
    assert said(second) == "one origin, the clinic, says 14, later"
    assert said(first, second) == "two origins, police and the clinic, say 14, one of them later"
    assert said(second, third) == "two origins, the clinic and the union, say 14, both later"
    assert said(first, second, third).endswith("say 14, two of them later")


def test_where_the_day_is_unknown_nothing_is_later() -> None:
    assert said(claim(LATE, people(14), "clinic"), since=None) == "one origin, the clinic, says 14"
    undated = claim(report("D", None), people(14), "clinic")
    assert said(undated) == "one origin, the clinic, says 14"


def test_a_claim_is_of_the_day_that_it_names_before_that_of_its_report() -> None:
    assert day_of(claim(LATE, people(14))) == date(2031, 5, 6)
    assert day_of(claim(report("D", None), day("2031"))) is None


def test_many_origins_are_not_named() -> None:
    many = [claim(report(name), people(14), name) for name in ("Aa", "Bb", "Cc", "Dd")]
    assert said(*many) == "four origins say 14"


@pytest.mark.parametrize(
    ("field", "scope", "words"),
    [
        ("killed", "all", "12 killed"),
        ("killed", "children", "12 killed (children)"),
        ("age", "all", "12"),
        ("injured", "additional", "12 injured"),
    ],
)
def test_a_value_as_a_part_of_a_sentence(field: str, scope: str, words: str) -> None:
    assert claim_words(field, scope, "12") == words


def test_an_event_that_nobody_tells_of_is_named_by_its_type() -> None:
    assert no_such_event(event([], code="traffic_accident")) == "No report tells of this traffic accident."
