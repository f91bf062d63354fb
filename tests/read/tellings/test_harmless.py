"""Deeds by their words that harm nobody."""

import pytest

from tests.helpers.fillers import types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    "text",
    ["Poachers killed nine elephants in the park.", "Bomb disposal experts blew up a suspicious package in Velm."],
)
def test_nobody_is_killed_or_bombed(text: str) -> None:
    assert types_of(reading_of(text)) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [("A herdsman and nine cows were killed near Velm.", "killing"), ("Rebels blew up a bridge near Velm.", "bombing")],
)
def test_where_people_are_killed_it_is_told(text: str, told: str) -> None:
    assert types_of(reading_of(text)) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "The air force said it shot down 41 of 60 drones launched overnight.",
        "The navy intercepted nine missiles.",
    ],
)
def test_weapons_in_flight_are_neither_shot_people_nor_seized(text: str) -> None:
    assert types_of(reading_of(text)) == set()
