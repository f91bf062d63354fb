"""Who did it, by the name of whom a report calls the doer."""

import pytest

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of

SHOT = "Four people were killed in a shooting in Aarhus on Monday."


@pytest.mark.parametrize(
    "told",
    [
        "The gunman, identified as Mark Tull, was shot dead by police.",
        "The gunman, Mark Tull, was shot dead by police.",
        "The shooter was Mark Tull, a former employee.",
        "Police named the suspect as Mark Tull, 41, of Velm.",
        "The suspect, who was identified by police as 41-year-old Mark Tull, died.",
        "The suspected gunman, Mark Tull, 41, was arrested.",
    ],
)
def test_whom_a_report_names_as_the_gunman_did_it(told: str) -> None:
    assert fillers(reading_of(f"{SHOT} {told}"), "actor") == {"Mark Tull"}


def test_a_suspect_is_one_by_that_word_alone() -> None:
    reading = reading_of(f"{SHOT} Police named the suspect as Mark Tull, 41.")
    (role,) = (role for event in reading.events for role in event.roles if role.role == "actor")
    assert (role.stance, role.hedge) == ("hedges", "suspect")


def test_nobody_is_the_bomber_of_a_shooting() -> None:
    assert fillers(reading_of(f"{SHOT} The bomber was Mark Tull."), "actor") == set()


def test_who_is_called_an_attacker_did_what_was_told_last() -> None:
    told = "A passer-by was stabbed to death in Aarhus. The attacker, named as Ivo Karsk, fled."
    assert fillers(reading_of(told), "actor", "stabbing") == {"Ivo Karsk"}


def test_the_lead_tells_who_did_it_without_a_name() -> None:
    lead = "A former employee opened fire at a depot in Aarhus on Thursday, killing four people, police said."
    assert fillers(reading_of(f"Gunman kills four at depot\nAARHUS, June 12 (Wire) - {lead}"), "actor") == {
        "A former employee"
    }


def test_the_deed_of_a_bodys_fighters_is_the_bodys() -> None:
    told = "The fighters of the Velm Liberation Front carried out the assassination of a judge in Velm on Sunday."
    assert "Velm Liberation Front" in fillers(reading_of(told), "actor")
