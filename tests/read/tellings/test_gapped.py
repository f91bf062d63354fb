"""Second deeds told without their verb, each with its own number, day and place."""

import pytest

from tests.helpers.numbers import numbers_in
from tests.helpers.shipped import reading_of

_TWO = "Three people were killed at a mill in Vastad on Tuesday and two at a kiosk in Norrgate on Friday, medics said."


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        (_TWO, [3, 2]),
        ("Gunmen killed four people in Vastad on Monday and two others in Norrgate on Friday.", [4, 2]),
        ("Two soldiers were killed on Monday and three on Tuesday near Norrgate.", [2, 3]),
    ],
)
def test_a_number_with_a_day_of_its_own_is_of_another_event(text: str, tolls: list[float]) -> None:
    reading = reading_of(text)
    events = [[event for event in reading.events if event.cluster == number] for number in (0, 1)]
    assert [numbers_in(event, reading.mentions) for event in events] == [{("killed", "all", n, n)} for n in tolls]


@pytest.mark.parametrize(
    "text",
    [
        "Nine people died in Vastad and two in Norrgate on Wednesday in the floods.",
        "Nine people were hurt in Vastad on Wednesday and two in Norrgate on Wednesday when a storm hit.",
    ],
)
def test_numbers_of_one_day_may_be_of_one_event(text: str) -> None:
    assert len({event.cluster for event in reading_of(text).events}) == 1
