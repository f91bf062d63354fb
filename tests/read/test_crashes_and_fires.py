"""Crashes and fires: tolls of last year, causes that nobody gives, who is described twice."""

import pytest

from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of

_TOTAL = "A total of 16 people killed last year were named."


def test_a_crash_of_last_year_has_its_own_toll() -> None:
    text = "The court heard of a collision that left one passenger dead and 16 injured last year."
    assert numbers_of(reading_of(text)) == {
        ("killed", "all", 1, 1),
        ("injured", "all", 16, 16),
    }


def test_a_total_of_last_year_is_no_toll() -> None:
    for text in ("Crashes killed 900 people last year.", "Police killed 16 people in Velm last year.", _TOTAL):
        assert not numbers_of(reading_of(text))


@pytest.mark.parametrize(
    "said",
    ["would not say whether the power line had caused the fire", "said it was too early to say what caused the blaze"],
)
def test_who_would_not_say_what_was_the_cause_says_no_cause(said: str) -> None:
    text = f"A fire destroyed 40 homes near Velm. The mayor {said}."
    events = reading_of(text).events
    assert events
    assert not [role for event in events for role in event.roles if role.role == "cause"]


def test_an_apposition_is_nobody_else() -> None:
    text = "Nine people were hurt in the crash. The bus driver, a man of 61, was detained, police said."
    assert ("detained", "all", 1, 1) in numbers_of(reading_of(text))
