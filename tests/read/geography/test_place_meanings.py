"""Which of the places that bear a name may be meant by it."""

from secondsource.model.gazetteer import Place
from secondsource.model.span import Span
from secondsource.read.geography.place_meanings import meanings, without_namesakes
from secondsource.read.geography.place_names import Candidate

CONTINENT = Place(1, "Africa", None, None, None, 5.0, 20.0, 0, "area")
PORT = Place(2, "Sallin", "TN", "Sallin", None, 35.0, 11.0, 50_000, "town")
HAMLET = Place(3, "Africa", "MX", "Norte", None, 19.0, -98.0, 643, "town")
ALIAS = Place(4, "Vastad", "US", "Ohio", None, 41.0, -84.0, 2_600, "town")
CITY = Place(5, "Orlen", "US", "Ohio", None, 40.0, -83.0, 90_000, "town")
NAMES = {"Africa": (PORT, HAMLET, CONTINENT), "Cap Gris": (ALIAS,), "Kesh": (CITY,), "Vestad": (ALIAS,)}


class Listed:
    """The places by the names that a list has for them."""

    def find(self, name: str) -> tuple[Place, ...]:
        return NAMES.get(name, ())

    def near_spelling(self, name: str) -> tuple[Place, ...]:
        return ()


def meant(name: str) -> tuple[Place, ...]:
    return meanings(Candidate(Span(0, len(name)), "place", name), Listed())


def test_of_a_continent_no_town_of_its_name_is_meant() -> None:
    assert without_namesakes(meant("Africa")) == (CONTINENT,)


def test_a_small_town_is_not_meant_by_a_name_unlike_its_own() -> None:
    assert meant("Cap Gris") == ()


def test_a_city_has_other_names_and_a_small_town_other_spellings() -> None:
    assert meant("Kesh") == (CITY,)
    assert meant("Vestad") == (ALIAS,)
