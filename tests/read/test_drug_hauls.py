"""Drugs that are found or seized, and who is held for them."""

import pytest

from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "Officers found 40 kilograms of cocaine on the ship on Friday.",
        "The Maribel, on which 40 kilograms of cocaine were found on Friday, left Velm.",
    ],
)
def test_drugs_that_are_found_are_seized(text: str) -> None:
    reading = reading_of(text)
    assert [event.type for event in reading.events] == ["seizure"]
    assert {field for field, *_ in numbers_of(reading)} == {"seized"}


def test_a_lost_and_found_thing_is_no_seizure() -> None:
    assert not reading_of("Hikers found 40 kilograms of berries in the wood on Friday.").events


def test_those_in_custody_are_detained() -> None:
    text = "Police raided a farm near Velm on Friday. Seven people are now in custody."
    assert numbers_of(reading_of(text)) == {("detained", "all", 7, 7)}


def test_who_dies_in_custody_is_not_counted_as_detained() -> None:
    assert "detained" not in {field for field, *_ in numbers_of(reading_of("She died in custody in Velm on Friday."))}
