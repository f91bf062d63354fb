"""The bodies that attackers are told to belong to."""

import pytest

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of

ATTACKED = "Armed youths attacked a camp outside Velm on Saturday, killing nine people, the police said."


@pytest.mark.parametrize(
    "told",
    [
        "The attackers belonged to the Northern League, said the police spokesman.",
        "The gunmen were members of the Northern League, the police said.",
        "The raiders were from the Northern League, the police said.",
        "The armed attackers were fighters of the Northern League, said the mayor.",
    ],
)
def test_the_deed_is_the_bodys_that_its_doers_belong_to(told: str) -> None:
    assert "Northern League" in fillers(reading_of(f"{ATTACKED} {told}"), "actor")


@pytest.mark.parametrize(
    "told",
    [
        "The victims belonged to the Northern League, the police said.",
        "The attackers fled from the Northern League, the police said.",
        "The attackers were from Aarhus, the police said.",
    ],
)
def test_others_did_nothing(told: str) -> None:
    assert fillers(reading_of(f"{ATTACKED} {told}"), "actor") <= {"Armed youths"}


def test_a_clan_that_the_tagger_takes_for_a_place_is_one_that_people_belong_to() -> None:
    told = "The attackers belonged to the Tolok, a section that has quarrelled for years with the Kuroi over grazing."
    assert "Tolok" in fillers(reading_of(f"{ATTACKED} {told}"), "actor")
