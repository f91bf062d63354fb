"""Whoever died is not counted among the hurt as well."""

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.value import AmountValue
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town

KOLBY = town("Kolby")
ONE = AmountValue(1, 1, "person")


def told(ref: str, published: str, text: str, **people: str) -> ReadingMaker:
    """A report of a shooting in Kolby on Monday: the field, and the words for the one person that it counts."""
    made = make_reading(ref, f"Outlet {ref}", published, text)
    roles = [
        Role(field, None, basis="counted", spans=(made.span(words),), amount=ONE) for field, words in people.items()
    ]
    where = Role("where", made.place("Kolby", KOLBY))
    made.event("shooting", "shooting", where, Role("when", made.time("Monday", day("2024-03-04"))), *roles)
    return made


def numbers(*readings: Reading) -> set[tuple[str, object]]:
    """What the one event that is told has of dead and hurt."""
    (event,) = link(list(readings), codebook()).events
    return {(c.field, c.value) for c in event.claims if c.field in ("killed", "injured")}


def test_who_was_hurt_in_one_report_and_dies_in_a_later_one_is_dead() -> None:
    first = told(
        "a", "2024-03-05", "A 9-year-old girl was hurt in a shooting in Kolby on Monday.", injured="A 9-year-old girl"
    )
    later = told("b", "2024-03-06", "The girl from the shooting in Kolby on Monday has died.", killed="The girl")
    assert numbers(first.build(), later.build()) == {("killed", ONE)}


def test_words_hold_the_hurt_and_the_dead_apart() -> None:
    first = told("a", "2024-03-05", "A woman was hurt in a shooting in Kolby on Monday.", injured="A woman")
    later = told("b", "2024-03-06", "A boy died in the shooting in Kolby on Monday.", killed="A boy")
    assert numbers(first.build(), later.build()) == {("killed", ONE), ("injured", ONE)}


def test_a_report_that_tells_of_both_has_told_them_apart() -> None:
    text = "A man died and another man was hurt in a shooting in Kolby on Monday."
    both = told("a", "2024-03-05", text, killed="A man", injured="another man")
    later = told("b", "2024-03-06", "A man died in the shooting in Kolby on Monday.", killed="A man")
    assert numbers(both.build(), later.build()) == {("killed", ONE), ("injured", ONE)}


def test_a_number_of_dead_says_not_who_they_are() -> None:
    first = told("a", "2024-03-05", "A man was hurt in a shooting in Kolby on Monday.", injured="A man")
    later = make_reading("b", "Outlet b", "2024-03-06", "Five people died in the shooting in Kolby on Monday.")
    where, when = later.place("Kolby", KOLBY), later.time("Monday", day("2024-03-04"))
    later.event(
        "shooting", "shooting", Role("where", where), Role("when", when), Role("killed", later.count("Five", 5))
    )
    assert numbers(first.build(), later.build()) == {("killed", AmountValue(5, 5, "person")), ("injured", ONE)}


def test_who_is_named_as_dead_is_one_of_more_whom_others_count() -> None:
    named = make_reading("a", "Outlet a", "2024-03-06", "The death of Ida Moss in the shooting in Kolby on Monday.")
    named.mention("Ida Moss", "person")
    dead = Role("killed", None, basis="counted", spans=(named.span("Ida Moss"),), amount=ONE)
    when = Role("when", named.time("Monday", day("2024-03-04")))
    named.event("shooting", "shooting", dead, Role("where", named.place("Kolby", KOLBY)), when)
    both = make_reading("b", "Outlet b", "2024-03-05", "Two people died in a shooting in Kolby on Monday.")
    roles = Role("where", both.place("Kolby", KOLBY)), Role("when", both.time("Monday", day("2024-03-04")))
    both.event("shooting", "shooting", *roles, Role("killed", both.count("Two", 2)))
    assert numbers(named.build(), both.build()) == {("killed", AmountValue(2, 2, "person"))}
