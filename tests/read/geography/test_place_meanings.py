"""Which of the places that bear a name may be meant by it."""

from secondsource.model.gazetteer import Place
from secondsource.model.span import Span
from secondsource.read.geography.place_meanings import meanings, without_namesakes
from secondsource.read.geography.place_names import Candidate

CONTINENT = Place(1, "Africa", None, None, None, 5.0, 20.0, 0, "area")
PORT = Place(2, "Sallin", "TN", "Sallin", None, 35.0, 11.0, 50_000, "town")
HAMLET = Place(3, "Africa", "MX", "Norte", None, 19.0, -98.0, 643, "town")
NAMES = {"Africa": (PORT, HAMLET, CONTINENT)}


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
