"""Names that are also those of small places elsewhere, and of parts of the world."""

import pytest

from tests.helpers.shipped import reading_of


def countries(text: str) -> dict[str, str | None]:
    """The country of each name that has a place."""
    return {m.span.of(text): m.place.country for m in reading_of(text).mentions if m.place is not None}


@pytest.mark.parametrize("part", ["Africa", "Asia", "Middle East"])
def test_a_part_of_the_world_is_no_town_of_that_name(part: str) -> None:
    assert countries(f"The ferry disaster was the worst in {part} this year.")[part] is None


def test_a_town_is_one_where_it_is_put_in_its_country() -> None:
    assert countries("A fire broke out in Africa, Puebla, on Monday.")["Africa"] == "MX"


def test_a_small_place_far_off_is_not_meant_where_nothing_else_is_of_its_country() -> None:
    text = "Raiders killed twelve people near Rumbek, South Sudan, on Monday. All of them were from Kagul."
    assert "Kagul" not in countries(text)


def test_a_small_place_is_meant_where_its_country_is_told_of() -> None:
    text = "A fire in Valencia, Spain, killed two people on Monday. They were buried in Utiel."
    assert countries(text)["Utiel"] == "ES"


def test_a_city_far_off_needs_no_country() -> None:
    text = "A bus from Rumbek, South Sudan, overturned on Monday. The driver had lived in Hamburg."
    assert countries(text)["Hamburg"] == "DE"
