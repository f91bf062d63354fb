"""Somebody who is accused of a deed is not its victim, and what is only supposed says nothing of the dead."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "Prosecutors accuse Olav Trane of setting the fire that killed two people in Corvane on Monday.",
        "Olav Trane, 44, is accused of setting the fire that killed two people in Corvane on Monday.",
        "Police say Dana Holt set fire to the hostel in Velm, killing three tenants. She was charged with murder.",
    ],
)
def test_the_accused_is_no_victim(text: str) -> None:
    reading = reading_of(text)
    victims = fillers(reading, "victim")
    assert not any(name in words for words in victims for name in ("Trane", "Holt"))


def test_a_supposed_murder_is_not_the_death_that_another_sentence_tells() -> None:
    text = (
        "Four people died when a coach fell into a gorge near Corvane on Tuesday.\n\n"
        "A fifth person died in hospital overnight. Olav Trane, who drove it, is accused of manslaughter."
    )
    reading = reading_of(text)
    killed = [e for e in reading.events if any(r.role == "killed" for r in e.roles)]
    assert killed
    assert all(event.allegation is None for event in killed)


def test_a_coach_that_falls_into_a_gorge_is_a_traffic_accident() -> None:
    reading = reading_of("A bus fell into a ravine near Corvane on Tuesday, killing four people.")
    assert types_of(reading) == {"traffic_accident"}


def test_a_blast_that_nobody_calls_an_attack_has_no_doer_and_no_weapon() -> None:
    text = (
        "An explosion in a grain silo in Corvane killed three people and injured 12 on Tuesday, police said.\n\n"
        "The silo belongs to Velm Malt. Velm Malt, which ships barley from four ports, did not answer calls."
    )
    reading = reading_of(text)
    for role in ("actor", "instrument"):
        assert not fillers(reading, role)
    counts = {role.role for event in reading.events for role in event.roles}
    assert {"killed", "injured"} <= counts


def test_a_number_of_people_is_a_count_and_no_victim() -> None:
    reading = reading_of("A fire in a hostel in Corvane killed three people and injured 12 on Tuesday, police said.")
    assert not fillers(reading, "victim")
    assert all("and injured" not in mention.span.of(reading.report.text) for mention in reading.mentions)
