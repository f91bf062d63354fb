"""Numbers that an article takes back are denied, and what is called for a day is still to come."""

from datetime import date

import pytest

from secondsource.model.reading import Reading
from secondsource.model.value import DateValue
from tests.helpers.shipped import reading_of

PUBLISHED = DateValue(date(2033, 10, 13), date(2033, 10, 13), "day")


def read(text: str) -> Reading:
    """The reading of a report of October 13, 2033."""
    return reading_of(text, PUBLISHED)


def stances(reading: Reading, field: str) -> dict[float | None, str]:
    """How each number of a field is told."""
    told = [role for event in reading.events for role in event.roles if role.role == field]
    amounts = [(role.amount or reading.mentions[role.mention or 0].amount, role.stance) for role in told]
    return {amount.low: stance for amount, stance in amounts if amount is not None}


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of this article said that 19 people had been arrested. Police say 14 people were arrested.",
        "This article wrongly said that 19 people had been arrested. Police say that 14 people were arrested.",
    ],
)
def test_what_an_article_takes_back_is_denied(text: str) -> None:
    assert stances(read(text), "arrested") == {19: "denies", 14: "asserts"}


def test_what_is_so_stands_behind_what_is_taken_back() -> None:
    text = "An earlier version of this article said nobody was held when in fact 14 people were arrested on Monday."
    assert stances(read(text), "arrested").get(14) == "asserts"


def test_a_strike_called_for_a_day_is_to_come() -> None:
    reading = read("The union federation KLV has called a general strike for October 20.")
    days = [m.date.start for m in reading.mentions if m.kind == "time" and m.date is not None]
    assert days == [date(2033, 10, 20)]


def test_a_trial_for_what_was_done_on_a_day_is_not() -> None:
    reading = read("The man stood trial for Monday's attack on a shop.")
    days = [m.date.start for m in reading.mentions if m.kind == "time" and m.date is not None]
    assert days == [date(2033, 10, 10)]
