"""Each nation's dead are a toll of their own."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, people, town

KOLBY = town("Kolby", country="TR")


def told(ref: str, text: str, numbers: dict[str, int], nations: tuple[str, ...]) -> ReadingMaker:
    """A report of an attack in Kolby on Monday, with numbers of dead by their words, and words for nations."""
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", text)
    for words in nations:
        made.mention(words, "nationality")
    roles = [
        Role("killed", None, spans=(made.span(words),), amount=people(number, number))
        for words, number in numbers.items()
    ]
    where = Role("where", made.place("Kolby", KOLBY))
    made.event("armed_attack", "attack", where, Role("when", made.time("Monday", day("2024-03-04"))), *roles)
    return made


def tolls(*made: ReadingMaker) -> set[tuple[str, object]]:
    """The scope and least number of every claim of dead."""
    (event,) = link([one.build() for one in made], codebook()).events
    return {(c.scope, getattr(c.value, "low", None)) for c in event.claims if c.field == "killed"}


def test_the_dead_of_two_nations_are_two_tolls() -> None:
    one = told("a", "Two Syrian soldiers died in an attack in Kolby on Monday.", {"Two": 2}, ("Syrian",))
    other = told("b", "Three Iraqi guards died in an attack in Kolby on Monday.", {"Three": 3}, ("Iraqi",))
    assert tolls(one, other) == {("Syrian", 2), ("Iraqi", 3)}


def test_people_abroad_are_some_of_a_larger_number() -> None:
    one = told("a", "Two Britons died in an attack in Kolby on Monday.", {"Two": 2}, ("Britons",))
    other = told("b", "Nine people died in an attack in Kolby on Monday.", {"Nine": 9}, ())
    assert tolls(one, other) == {("British", 2), ("all", 9)}


def test_a_nation_s_dead_at_home_are_all() -> None:
    one = told("a", "Two Turkish cooks died in an attack in Kolby on Monday.", {"Two": 2}, ("Turkish",))
    other = told("b", "Nine people died in an attack in Kolby on Monday.", {"Nine": 9}, ())
    assert tolls(one, other) == {("all", 2), ("all", 9)}


def test_words_beyond_the_phrase_tell_no_nation() -> None:
    one = told("a", "Two died in an attack by Syrian rebels in Kolby on Monday.", {"Two": 2}, ("Syrian",))
    other = told("b", "Three Iraqi guards died in an attack in Kolby on Monday.", {"Three": 3}, ("Iraqi",))
    assert tolls(one, other) == {("all", 2), ("all", 3)}


def test_a_sum_of_two_nations_people_is_of_neither() -> None:
    text = "Two Syrian soldiers and three gunmen died in an attack in Kolby on Monday."
    one = told("a", text, {}, ("Syrian",))
    parts = (one.span("Two Syrian soldiers"), one.span("three gunmen"))
    one.event("armed_attack", "attack", Role("killed", None, basis="counted", spans=parts, amount=people(5, 5)))
    other = told("b", "Four Iraqi guards died in an attack in Kolby on Monday.", {"Four": 4}, ("Iraqi",))
    third = told("c", "Two Syrian cooks died in an attack in Kolby on Monday.", {"Two": 2}, ("Syrian",))
    assert tolls(one, other, third) == {("all", 5), ("Iraqi", 4), ("Syrian", 2)}
