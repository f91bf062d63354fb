"""What a correction takes back: the value that it names as wrong, and nothing else."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from secondsource.model.value import AmountValue
from tests.helpers.readings import codebook, day, make_reading, town

KOLBY = town("Kolby")


def test_a_correction_takes_back_the_number_that_it_denies() -> None:
    text = "The fire in Kolby on Monday killed 40 people and hurt nine, police said. It burned for a day and a night."
    first = make_reading("a", "Belt Wire", "2024-03-05", text)
    police = first.mention("police", "organisation", "nominal")
    first.said(police, "The fire in Kolby on Monday killed 40 people and hurt nine")
    first.event(
        "fire",
        "fire",
        Role("killed", first.count("40", 40)),
        Role("injured", first.count("nine", 9)),
        Role("where", first.place("Kolby", KOLBY)),
        Role("when", first.time("Monday", day("2024-03-04"))),
    )
    back = "Correction\nA report about the fire in Kolby on Monday gave a wrong number of dead. It is 4, not 40."
    second = make_reading("b", "Belt Wire", "2024-03-06", back)
    second.event(
        "fire",
        "fire",
        Role("killed", second.count("4", 4)),
        Role("killed", second.count("40", 40), stance="denies"),
        Role("where", second.place("Kolby", KOLBY)),
        Role("when", second.time("Monday", day("2024-03-04"))),
    )
    (event,) = link([first.build(), second.build()], codebook()).events
    withdrawn = {(c.field, c.value) for c in event.claims if c.withdrawn}
    assert withdrawn == {("killed", AmountValue(40, 40, "person"))}
    assert {c.field for c in event.claims if c.report.ref == "a" and not c.withdrawn} == {"injured", "where", "when"}


def test_what_the_first_report_said_is_taken_back() -> None:
    first = make_reading("a", "Belt Wire", "2024-03-05", "Six people were killed in a fire in Kolby on Monday.")
    first.event("fire", "fire", Role("killed", first.count("Six", 6)), Role("where", first.place("Kolby", KOLBY)))
    back = "Correction\nOur first report on the fire in Kolby said that six people had been killed. Five were killed."
    second = make_reading("b", "Belt Wire", "2024-03-06", back)
    own = second.mention("Our first report on the fire in Kolby", "other", "nominal")
    second.said(own, "that six people had been killed")
    roles = [Role("killed", second.count(words, number)) for words, number in (("six", 6), ("Five", 5))]
    second.event("fire", "fire", *roles, Role("where", second.place("Kolby", KOLBY)))
    (event,) = link([first.build(), second.build()], codebook()).events
    dead = [(claim.value, claim.withdrawn) for claim in event.claims if claim.field == "killed"]
    assert sorted(dead, key=str) == sorted([(people(6), True), (people(6), True), (people(5), False)], key=str)


def people(number: int) -> AmountValue:
    """A number of people."""
    return AmountValue(number, number, "person")
