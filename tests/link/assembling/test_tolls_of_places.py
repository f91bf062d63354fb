"""Those counted at one place, beside a larger number of which another report gives them as a part."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, people, town


def told(ref: str, text: str, words: str, number: int, *counted: tuple[str, int]) -> ReadingMaker:
    """A report of unrest in Kolby on Monday with a number of dead, and other numbers that it names."""
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", text)
    made.mention("Velm", "place")
    for word, amount in counted:
        made.count(word, amount)
    dead = Role("killed", None, spans=(made.span(words),), amount=people(number, number))
    place, time = made.place("Kolby", town("Kolby")), made.time("Monday", day("2024-03-04"))
    made.event("unrest", "unrest", dead, Role("where", place), Role("when", time))
    return made


def tolls(*made: ReadingMaker) -> set[float | None]:
    """The least number of every claim of dead."""
    (event,) = link([one.build() for one in made], codebook()).events
    return {getattr(claim.value, "low", None) for claim in event.claims if claim.field == "killed"}


def test_the_dead_of_one_place_are_no_rival_of_all() -> None:
    whole = "The unrest near Kolby on Monday killed 23 people. Nine of the dead were in Velm, eight in Marn."
    all_of_them = told("a", whole, "23", 23, ("Nine", 9), ("eight", 8))
    part = told("b", "In Velm nine people died in Monday's unrest near Kolby. Snow fell on the graves.", "nine", 9)
    assert tolls(all_of_them, part) == {23}


def test_another_number_for_one_place_stays_a_rival() -> None:
    whole = "The unrest near Kolby on Monday killed 23 people. Nine of the dead were in Velm, eight in Marn."
    all_of_them = told("a", whole, "23", 23, ("Nine", 9), ("eight", 8))
    other = told("b", "In Velm 17 people died in Monday's unrest near Kolby. Snow fell on the graves.", "17", 17)
    assert tolls(all_of_them, other) == {17, 23}
