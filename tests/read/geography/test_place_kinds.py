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


def test_what_stands_before_state_is_no_body() -> None:
    text = "Four aid workers abducted last month in Nigeria's Borno state have been released, their organisation said."
    assert {m.kind for m in reading_of(text).mentions if m.span.of(text) == "Borno"} == {"place"}
