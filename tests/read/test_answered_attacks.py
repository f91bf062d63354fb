"""Attacks and what they answer, the bodies that carry them out, and deeds that somebody is charged with."""

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of

_ANSWERED = (
    "The Front for the Rebirth of the Hills attacked a customs post at Orsa Nord on Saturday and killed three guards, "
    "the general staff said.\n\nThe Front carried out the attack because the garrison had opened fire on a wedding, "
    "said its spokesman, Ivo Karsk.\n\nThe minister insists that a truce was signed in Paris last Wednesday."
)


def test_what_an_attack_answers_is_another_event() -> None:
    reading = reading_of(_ANSWERED)
    attacks = {event.cluster for event in reading.events if event.type == "armed_attack"}
    assert len(attacks) == 1
    assert attacks.isdisjoint(event.cluster for event in reading.events if event.type == "shooting_attack")


def test_a_body_by_its_first_word_did_what_the_body_did() -> None:
    reading = reading_of(_ANSWERED)
    assert fillers(reading, "actor", "armed_attack") == {"Front for the Rebirth of the Hills", "The Front"}


def test_where_a_truce_was_signed_nobody_was_attacked() -> None:
    reading = reading_of(_ANSWERED)
    assert "Paris" not in fillers(reading, "where", "armed_attack")


def test_shots_that_people_died_of_are_no_other_event() -> None:
    reading = reading_of("Three people died in Velm because police opened fire on Sunday.")
    assert len({event.cluster for event in reading.events}) == 1


def test_the_way_of_a_theft_is_no_word_of_what_was_stolen() -> None:
    reading = reading_of("She had been charged in May with stealing by servant, contrary to section 9 of the code.")
    assert types_of(reading) == {"charge"}
