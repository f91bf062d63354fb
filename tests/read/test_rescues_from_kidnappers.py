"""Captives: who took them, who freed them, and what happened in the operation that freed them."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of

_FREED = (
    "KALVIK - Soldiers freed seven miners on Tuesday who had been abducted from a gold mine in Tessel two days "
    "earlier, the defence ministry said, adding that five kidnappers and one soldier were killed in the operation.\n\n"
    "At least 38 people were seized when armed men attacked the Tessel mine on Sunday, Colonel Pieter Dahl said."
)


def test_the_soldiers_who_freed_them_did_not_abduct_them() -> None:
    reading = reading_of(_FREED)
    assert fillers(reading, "actor", "release") == {"Soldiers"}
    assert "Soldiers" not in fillers(reading, "actor", "kidnapping")


def test_who_was_killed_in_the_rescue_was_not_killed_by_the_kidnapping() -> None:
    reading = reading_of(_FREED)
    assert {e.type for e in reading.events if any(r.role == "killed" for r in e.roles)} == {"raid"}
    assert numbers_of(reading) == {
        ("released", "all", 7, 7),
        ("killed", "all", 6, 6),
        ("abducted", "all", 38, None),
    }


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Rebels seized 12 villagers near Orlen on Monday.", "kidnapping", ("abducted", "all", 12, 12)),
        ("Gunmen took 11 people captive in Velm.", "kidnapping", ("abducted", "all", 11, 11)),
        ("The group is holding 12 people hostage in Velm.", "kidnapping", ("abducted", "all", 12, 12)),
        ("Police seized two men at the harbour on Monday.", "detention", ("detained", "all", 2, 2)),
    ],
)
def test_who_seizes_people_tells_whether_they_are_kidnapped(
    text: str, kind: str, number: tuple[str, str, float, float]
) -> None:
    reading = reading_of(text)
    assert types_of(reading) == {kind}
    assert numbers_of(reading) == {number}


def test_a_hostage_who_is_taken_to_hospital_is_not_taken_hostage() -> None:
    reading = reading_of("A hostage was taken to hospital after the siege in Velm.")
    assert "kidnapping" not in types_of(reading)


def test_a_doer_of_two_deeds_is_the_doer_of_both() -> None:
    text = (
        "Gunmen stormed a gold mine in the Tessel district on Sunday, killing two guards and taking 34 miners captive, "
        "the governor said.\n\nThe gunmen also made off with 12 kilograms of gold, a manager said."
    )
    reading = reading_of(text)
    assert fillers(reading, "actor", "kidnapping") == {"Gunmen"}
    assert fillers(reading, "actor", "theft") == {"The gunmen"}
