"""Records of neighbourhoods put together: what several have is one, with all that each knows of it."""

from dataclasses import replace

from secondsource.link.growing.merging import merged
from secondsource.link.record import link
from secondsource.model.listed import Entry, Listed, NameLists
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Entity, Record
from secondsource.values.name_key import person_key
from tests.helpers.readings import codebook, day, make_reading, town

TRANE = Entry("own.csv", "7", "person", "Olav Trane", ("Olav Trane", "Birk Solheim"))
LISTS = NameLists((TRANE,), {person_key(name): (0,) for name in TRANE.names})


def fire(ref: str, place: str, when: str, victim: str) -> Reading:
    """A report of a fire with one victim."""
    made = make_reading(ref, f"{place} Post {ref}", when, f"A fire burned in {place} on {when}. {victim} was hurt.")
    made.event(
        "fire",
        "fire",
        Role("where", made.place(place, town(place, 40.0 + len(place), 9.0))),
        Role("when", made.time(f"on {when}", day(when))),
        Role("victim", made.mention(victim, "person")),
    )
    return made.build()


def people(record: Record) -> list[tuple[str, tuple[str, ...], bool]]:
    """Name, other names and whether a list has them."""
    return sorted((e.name, e.aliases, bool(e.listed)) for e in record.entities if e.kind == "person")


def test_a_row_joins_two_names_within_one_event() -> None:
    readings = [fire("1", "Kolby", "2024-03-04", "Olav Trane"), fire("2", "Kolby", "2024-03-04", "Birk Solheim")]
    ((name, aliases, listed),) = people(link(readings, replace(codebook(), lists=LISTS)))
    assert ({name, *aliases}, listed) == ({"Olav Trane", "Birk Solheim"}, True)
    assert len(people(link(readings, codebook()))) == 2


def test_a_row_joins_nobody_across_neighbourhoods_and_is_told_of_both() -> None:
    readings = [fire("1", "Kolby", "2024-03-04", "Olav Trane"), fire("2", "Sundby", "2021-09-20", "Birk Solheim")]
    found = people(link(readings, replace(codebook(), lists=LISTS)))
    assert found == [("Birk Solheim", (), True), ("Olav Trane", (), True)]


def test_rows_found_in_either_neighbourhood_are_the_places() -> None:
    doubtful = Listed("own.csv", "1", "Kolby Port", "The name agrees.", doubtful=True)
    sure = replace(doubtful, because="The name and a second name agree.", doubtful=False)
    other = Listed("own.csv", "2", "Old Kolby", "The name agrees.", doubtful=False)
    kolby = Entity("e", "place", "Kolby", (), 3, True, (), (doubtful,))
    parts = [
        Record((), (), (replace(kolby, mentions=number, listed=rows),), (), ())
        for number, rows in ((3, (doubtful,)), (1, (sure, other)))
    ]
    (entity,) = merged(parts).entities
    assert entity.listed == (sure, other)
    assert merged(reversed(parts)).entities == (entity,)
