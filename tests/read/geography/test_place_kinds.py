"""Regions that are told by their kind."""

import pytest

from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("Two people died in Herat province on Monday.", "region"),
        ("Two people died in the Afghan province of Kunduz.", "region"),
        ("Two people died in the city of Kunduz.", "town"),
    ],
)
def test_a_province_is_no_town_of_its_name(text: str, precision: str) -> None:
    places = [m.place for m in reading_of(text).mentions if m.span.of(text) in ("Herat", "Kunduz")]
    assert [place.precision for place in places if place is not None] == [precision]


@pytest.mark.parametrize("told", ["on the island of Samos", "on Samos island", "on the islands of Chios and Samos"])
def test_an_island_is_wider_than_its_town(told: str) -> None:
    reading = reading_of(f"Two people died in a fire {told} on Monday.")
    places = [m.place for m in reading.mentions if m.span.of(reading.report.text) == "Samos"]
    assert [place.precision for place in places if place is not None] == ["county"]


def test_what_stands_before_state_is_no_body() -> None:
    text = "Four aid workers abducted last month in Nigeria's Borno state have been released, their organisation said."
    assert {m.kind for m in reading_of(text).mentions if m.span.of(text) == "Borno"} == {"place"}
