"""Whom two copies of one text quote with the same words, under a longer and a shorter name, is one."""

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Record
from tests.helpers.readings import codebook, day, make_reading, town

SAID = "Nine workers were killed in the fire at the rope works in Kolby on Monday"
MORE = "The fire began in a store of tar at noon and burned for six hours. Two cranes fell into the dock."


def told(ref: str, speaker: str, more: str) -> Reading:
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", f"{SAID}, {speaker} said. {more}")
    where, when = made.place("Kolby", town("Kolby")), made.time("Monday", day("2024-03-04"))
    made.said(made.mention(speaker, "organisation"), SAID, "said")
    nine = Role("killed", made.count("Nine", 9))
    made.event("fire", "fire", nine, Role("where", where), Role("when", when))
    return made.build()


def origins_of_nine(record: Record) -> set[str | None]:
    return {claim.origin for event in record.events for claim in event.claims if claim.field == "killed"}


def test_a_copy_that_names_its_source_for_short_adds_no_origin() -> None:
    record = link([told("a", "Marn Land Bank", MORE), told("b", "Marn bank", MORE)], codebook())
    assert len(origins_of_nine(record)) == 1


def test_two_bodies_in_copies_stay_two() -> None:
    record = link([told("a", "Marn Land Bank", MORE), told("b", "Arn bank", MORE)], codebook())
    assert len(origins_of_nine(record)) == 2


def test_two_texts_of_their_own_quote_two() -> None:
    other = "Smoke was seen from the bridge until evening. The mayor closed all schools and asked people to stay in."
    record = link([told("a", "Marn Land Bank", MORE), told("b", "Marn bank", other)], codebook())
    assert len(origins_of_nine(record)) == 2
