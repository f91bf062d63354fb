"""Each side's dead are a toll of their own."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, people, town


def told(ref: str, text: str, numbers: dict[str, int]) -> ReadingMaker:
    """A report of an attack in Kolby on Monday, with numbers of dead by their words."""
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", text)
    roles = [
        Role("killed", None, spans=(made.span(words),), amount=people(number, number))
        for words, number in numbers.items()
    ]
    where = Role("where", made.place("Kolby", town("Kolby", country="TR")))
    made.event("armed_attack", "attack", where, Role("when", made.time("Monday", day("2024-03-04"))), *roles)
    return made


def tolls(*made: ReadingMaker) -> set[tuple[str, object]]:
    """The scope and least number of every claim of dead."""
    (event,) = link([one.build() for one in made], codebook()).events
    return {(c.scope, getattr(c.value, "low", None)) for c in event.claims if c.field == "killed"}


def test_gunmen_are_no_word_against_the_total_of_both_sides() -> None:
    one = told("a", "Five people died in an attack in Kolby on Monday.", {"Five": 5})
    other = told("b", "Three suspected gunmen died in an attack in Kolby on Monday.", {"Three": 3})
    assert tolls(one, other) == {("all", 5), ("attackers", 3)}


def test_the_dead_of_two_sides_are_two_tolls() -> None:
    one = told("a", "Two soldiers died in an attack in Kolby on Monday.", {"Two": 2})
    other = told("b", "Three rebels died in an attack in Kolby on Monday.", {"Three": 3})
    assert tolls(one, other) == {("soldiers", 2), ("attackers", 3)}


def test_one_side_s_dead_are_held_against_each_other() -> None:
    one = told("a", "Two soldiers died in an attack in Kolby on Monday.", {"Two": 2})
    other = told("b", "Seven soldiers died in an attack in Kolby on Monday.", {"Seven": 7})
    assert tolls(one, other) == {("all", 2), ("all", 7)}


def test_who_is_told_behind_the_phrase_is_not_counted() -> None:
    one = told("a", "Two died in an attack by gunmen in Kolby on Monday.", {"Two": 2})
    other = told("b", "Nine people died in an attack in Kolby on Monday.", {"Nine": 9})
    assert tolls(one, other) == {("all", 2), ("all", 9)}


def test_members_of_a_front_are_of_its_side() -> None:
    one = told("a", "Three members of a rebel front died in an attack in Kolby on Monday.", {"Three": 3})
    other = told("b", "Nine people died in an attack in Kolby on Monday.", {"Nine": 9})
    assert tolls(one, other) == {("attackers", 3), ("all", 9)}


def test_those_who_came_to_help_are_counted_by_themselves() -> None:
    one = told("a", "Two firefighters died in an attack in Kolby on Monday.", {"Two": 2})
    other = told("b", "One girl died in an attack in Kolby on Monday.", {"One": 1})
    assert tolls(one, other) == {("workers", 2), ("all", 1)}


def test_helpers_who_are_all_the_dead_stay_all_of_them() -> None:
    one = told("a", "Two firefighters died in an attack in Kolby on Monday.", {"Two": 2})
    other = told("b", "Two people died in an attack in Kolby on Monday.", {"Two": 2})
    assert tolls(one, other) == {("all", 2)}
