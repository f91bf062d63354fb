"""Places inside names of other things: invented bodies of real towns, asked of a small gazetteer made by hand."""

import pytest

from secondsource.model.gazetteer import Place
from secondsource.read.analysis import NameSpan
from secondsource.read.geography.nested_places import Confirmed, find_nested
from secondsource.values.place_key import place_key

LYON = Place(1, "Lyon", "FR", "Auvergne-Rhône-Alpes", None, 45.75, 4.85, 522_000, "town")
DOVER = Place(2, "Dover", "GB", "England", "Kent", 51.1, 1.3, 31_000, "town")
OHIO = Place(3, "Ohio", "US", "Ohio", None, 40.2, -83.0, 11_000_000, "region")
VINTON = Place(4, "Vinton County", "US", "Ohio", "Vinton County", 39.2, -82.5, 12_000, "county")
AUSTIN = Place(5, "Austin", "US", "Texas", None, 30.3, -97.7, 960_000, "town")
DRUG = Place(6, "Drug", "IN", "Chhattisgarh", None, 21.2, 81.3, 268_000, "town")
SALEM = Place(7, "Salem", "US", "Ohio", None, 40.9, -80.9, 12_000, "town")
PLACES = (LYON, DOVER, OHIO, VINTON, AUSTIN, DRUG, SALEM)


class SmallGazetteer:
    """The places above."""

    def find(self, name: str) -> tuple[Place, ...]:
        return tuple(place for place in PLACES if place_key(place.name) == place_key(name))

    def near_spelling(self, name: str) -> tuple[Place, ...]:
        return ()


def nested_in(name: str, kind: str = "organisation", told: str = "") -> list[str]:
    confirmed = Confirmed(SmallGazetteer(), frozenset({place_key(told)}))
    return [c.span.of(name) for c in find_nested(name, [NameSpan(0, len(name), kind)], confirmed)]


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("Ohio Dental Board", ["Ohio"]),
        ("Vinton County Circuit Court", ["Vinton County"]),
        ("Southern Ohio Ferry Trust", ["Ohio"]),
        ("Lyon's Board of Tramways", ["Lyon"]),
        ("Academy of Texas at Austin", ["Texas", "Austin"]),
        ("Friends of Dover", ["Dover"]),
        ("Oslo Harbour Board", []),
    ],
)
def test_a_place_opens_a_bodys_name_or_stands_behind_of(name: str, places: list[str]) -> None:
    assert nested_in(name) == places


def test_a_small_town_opens_a_name_only_where_the_report_speaks_of_it() -> None:
    assert nested_in("Dover Harbour Board") == []
    assert nested_in("Dover Harbour Board", told="Dover") == ["Dover"]


@pytest.mark.parametrize(
    "name",
    [
        "Food and Drug Guild",
        "Lyon Times",
        "Lyon Road",
        "Lyon Memorial Clinic",
        "American Ferry Lines",
        "Ohio",
    ],
)
def test_no_place_is_meant(name: str) -> None:
    assert nested_in(name) == []


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("Lyon-based", ["Lyon"]),
        ("Norwegian-Swedish", ["Norwegian", "Swedish"]),
        ("Lyon-Austin", ["Lyon", "Austin"]),
        ("Virelo-Lyon", []),
        ("Lyon fever", []),
    ],
)
def test_the_sides_of_a_hyphen(name: str, places: list[str]) -> None:
    assert nested_in(name, "other") == places


@pytest.mark.parametrize(("name", "place"), [("R-Salem", "Salem"), ("D-N.J.", "N.J.")])
def test_the_seat_of_a_politician(name: str, place: str) -> None:
    assert nested_in(name, "person") == [place]


def test_a_person_is_not_called_by_a_place() -> None:
    assert nested_in("Austin Marwitz", "person") == []


@pytest.mark.parametrize(
    ("name", "places"),
    [("City of Lyon", ["Lyon"]), ("Lyon Bay", []), ("Vinton County Fire Hall", ["Vinton County"])],
)
def test_in_the_name_of_a_place_only_behind_of_or_before_two_more_words(name: str, places: list[str]) -> None:
    assert nested_in(name, "place") == places


@pytest.mark.parametrize(("name", "places"), [("west Lyon", ["Lyon"]), ("Northwest Lyon", ["Lyon"]), ("Lyon", [])])
def test_a_side_of_a_town_holds_the_town(name: str, places: list[str]) -> None:
    assert nested_in(name, "place") == places
