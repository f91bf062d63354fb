"""Causes that somebody denies without naming the event."""

import pytest

from secondsource.link.record import link
from secondsource.model.reading import Role
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town


def stances(denial: str) -> list[str]:
    """The stances of the claims on why a fire broke out, by a report's word and by that of a chief who answers it."""
    reports = []
    first = f'A fire broke out in Kolby on Monday because of worn brakes, a union said. "{denial}," Ida Moss said.'
    made: ReadingMaker = make_reading("a", "Harbour Post", "2024-03-05", first)
    made.said("a union", "A fire broke out in Kolby on Monday because of worn brakes")
    made.said(made.mention("Ida Moss", "person"), denial)
    cause = Role("cause", None, spans=(made.span("worn brakes"),))
    where, when = made.place("Kolby", town("Kolby")), made.time("Monday", day("2024-03-04"))
    made.event("fire", "fire", cause, Role("where", where), Role("when", when))
    reports.append(made.build())
    (event,) = link(reports, codebook()).events
    return [claim.stance for claim in event.claims if claim.field == "cause"]


@pytest.mark.parametrize(
    "denial",
    [
        "The brakes were not the cause",
        "It wasn't any brake",
        "It had nothing to do with the brakes",
        "The brakes weren't to blame",
        "It was not caused by brakes",
    ],
)
def test_who_says_that_it_was_not_the_cause_denies_it(denial: str) -> None:
    assert sorted(stances(denial)) == ["asserts", "denies"]


@pytest.mark.parametrize("denial", ["The brakes were not new", "It wasn't any tyre", "The driver was not to blame"])
def test_what_is_denied_of_something_else_is_no_denial(denial: str) -> None:
    assert stances(denial) == ["asserts"]
