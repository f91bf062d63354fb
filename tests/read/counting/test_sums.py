"""Sums of numbers and of people told one by one."""

import pytest

from tests.helpers.shipped import counted_in

OPENING = "A shooting happened in Velm on Monday. "


@pytest.mark.parametrize(
    ("told", "field", "number"),
    [
        ("One officer and the suspect were taken to a hospital.", "injured", 2),
        ("The manager and two cooks were wounded.", "injured", 3),
        ("Police found two women and one man dead.", "killed", 3),
        ("A woman and toddler died.", "killed", 2),
        ("Four people out of the 75 inside were wounded.", "injured", 4),
    ],
)
def test_all_that_one_verb_is_said_of_are_counted(told: str, field: str, number: int) -> None:
    assert counted_in(OPENING + told, field) == {number}


def test_ages_are_no_numbers_of_people() -> None:
    told = "Four boys were wounded in a shooting in Velm on Monday. Two of the boys, 14 and 15, were taken to a clinic."
    assert counted_in(told, "injured") == {4}


def test_those_at_a_party_are_counted_as_hurt() -> None:
    told = "Four cooks attending a feast at a Velm hall were injured when masked men shot at it from a passing van."
    assert counted_in(told, "injured") == {4}


def test_the_dead_are_none_of_those_who_are_named_as_struck() -> None:
    told = "Ona Dahl died after she was shot. Raymon West, Brian Dear and Markus Perry were also struck by bullets."
    assert counted_in("A shooting happened in Velm on Monday. " + told, "injured") == {3}
