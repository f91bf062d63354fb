"""Fires of one day in two towns of one name, on records of readings written by hand."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from secondsource.model.record import Record
from secondsource.model.value import PlaceValue
from secondsource.run.codebook import load_codebook
from tests.helpers.readings import ReadingMaker, day, make_reading, town

CODEBOOK = load_codebook()
NORTH, SOUTH = town("Holmstad", 60.0, 8.0, "NO"), town("Holmstad", 57.0, 15.0, "SE")
BESIDE_NORTH, BESIDE_SOUTH = town("Brask", 60.3, 8.0, "NO"), town("Velm", 57.2, 15.2, "SE")
TOLD = {
    "a": "Two people were killed by a fire at a tannery",
    "b": "Nobody had unlocked the gates of the weaving mill before flames and a second fire took its roof",
}


SEEN = {"a": "Smoke was seen as far away as", "b": "Brigades came over from"}


def fire(ref: str, where: PlaceValue, *others: PlaceValue) -> ReadingMaker:
    around = "".join(f" {SEEN[ref]} {other.name}." for other in others)
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", f"{TOLD[ref]} in Holmstad on 2024-03-04.{around}")
    roles = [Role("where", made.place("Holmstad", where)), Role("when", made.time("on 2024-03-04", day("2024-03-04")))]
    for other in others:
        made.place(other.name, other)
    made.event("fire", "fire", *roles)
    return made


def together(*made: ReadingMaker) -> Record:
    return link([reading.build() for reading in made], CODEBOOK)


def test_towns_of_one_name_that_both_reports_place_have_two_fires() -> None:
    assert len(together(fire("a", NORTH, BESIDE_NORTH), fire("b", SOUTH, BESIDE_SOUTH)).events) == 2


def test_an_area_around_the_town_places_it() -> None:
    country = PlaceValue("Sudmark", "SE", 62.0, 15.0, "country")
    assert len(together(fire("a", NORTH, BESIDE_NORTH), fire("b", SOUTH, country)).events) == 2


def test_a_town_that_nothing_places_may_be_the_other() -> None:
    assert len(together(fire("a", NORTH, BESIDE_NORTH), fire("b", SOUTH)).events) == 1


def test_a_town_told_among_the_other_towns_places_may_be_the_other() -> None:
    assert len(together(fire("a", NORTH, BESIDE_NORTH), fire("b", SOUTH, BESIDE_NORTH)).events) == 1
