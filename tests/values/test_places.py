"""Places told in words by hand: invented towns of a real country."""

import pytest

from secondsource.model.value import PlaceValue
from secondsource.values.places import compare_places, place_text

COUNTRY = PlaceValue("Slovakia", "SK", 48.7, 19.5, "country")
REGION = PlaceValue("Vresk Region", "SK", 48.6, 18.1, "region", "Vresk Region")
TOWN = PlaceValue("Tarnavica", "SK", 48.61, 18.2, "town", "Vresk Region")
MISSPELT = PlaceValue("Tarnavicca", "SK", None, None, "town")
OTHER = PlaceValue("Belovica", "SK", 49.2, 20.4, "town", "Horna Region")
ABROAD = PlaceValue("Tarnavica", "PL", 50.2, 20.4, "town")
SEA = PlaceValue("Black Sea", None, 43.0, 34.0, "area")


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (TOWN, TOWN, "equal"),
        (COUNTRY, TOWN, "contains"),
        (TOWN, REGION, "within"),
        (TOWN, MISSPELT, "equal"),
        (TOWN, OTHER, "excludes"),
        (REGION, OTHER, "excludes"),
        (TOWN, ABROAD, "excludes"),
        (TOWN, SEA, "incomparable"),
    ],
)
def test_how_two_places_stand_to_each_other(first: PlaceValue, second: PlaceValue, relation: str) -> None:
    assert compare_places(first, second) == relation
    mirrored = {"contains": "within", "within": "contains"}
    assert compare_places(second, first) == mirrored.get(relation, relation)


def test_a_place_is_written_with_the_areas_around_it() -> None:
    assert place_text(TOWN) == "Tarnavica, Vresk Region, Slovakia"
    assert place_text(COUNTRY) == "Slovakia"


def test_a_town_holds_its_addresses_by_name() -> None:
    town = PlaceValue("Orlen", "US", 40.0, -83.0, "town", "Ohio", "Vane County")
    street = PlaceValue("Birch Lane", "US", None, None, "address", "Ohio", "Orlen")
    elsewhere = PlaceValue("Birch Lane", "US", None, None, "address", "Iowa", "Orlen")
    assert compare_places(town, street) == "contains"
    assert compare_places(street, town) == "within"
    assert compare_places(town, elsewhere) not in ("contains", "equal")
