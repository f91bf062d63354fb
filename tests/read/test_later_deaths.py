"""Tolls through the reader: an earlier one that is no more, those of the wounded who died, those taken hostage."""

import pytest

from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of

Count = tuple[str, str, float | None]


def counts(text: str) -> set[Count]:
    """(field, scope, low) of every number of every event."""
    numbers = numbers_of(reading_of(text))
    return {(field, scope, low) for field, scope, low, _ in numbers}


def test_nobody_stands_by_an_earlier_toll_and_who_died_of_wounds_is_in_the_new_one() -> None:
    text = (
        "Sixteen people died in the shelling of a market in Dovar, the mission said on Sunday, revising an earlier "
        "toll of 14 after two of the wounded died overnight."
    )
    assert counts(text) == {("killed", "all", 16), ("killed", "additional", 2)}


def test_those_after_whose_death_a_toll_rose_are_in_it() -> None:
    text = "The number of inmates killed in a riot in Kelmar has risen to seven after two men died in hospital."
    assert counts(text) == {("killed", "all", 7), ("killed", "additional", 2)}


def test_those_after_whose_death_prices_rose_are_all_the_dead() -> None:
    assert counts("Prices rose after two men died in a fire in Velm.") == {("killed", "all", 2)}


@pytest.mark.parametrize(
    "text",
    ["Five inmates were killed and 11 guards taken hostage on Monday.", "Rioters took 11 guards hostage on Monday."],
)
def test_those_taken_hostage_are_counted(text: str) -> None:
    assert ("abducted", "all", 11) in counts(text)


def test_those_in_one_place_alone_are_the_least_of_all() -> None:
    text = "Two doctors said 60 patients had died at the hospital alone since 4 August."
    reading = reading_of(text)
    (dead,) = (role.amount for event in reading.events for role in event.roles if role.role == "killed")
    assert dead is not None and (dead.low, dead.high) == (60, None)
    assert counts("Sixty patients died on Monday. He stood alone in the hall.") == {("killed", "all", 60)}


@pytest.mark.parametrize("verb", ["died", "succumbed to their injuries"])
def test_the_injured_who_die_are_dead(verb: str) -> None:
    assert counts(f"Three injured policemen {verb} on Monday.") == {("killed", "all", 3)}
    assert ("injured", "all", 3) in counts("The blast left three injured policemen at the gate.")


@pytest.mark.parametrize("lead", ["after", "as", "when"])
def test_those_as_whose_death_a_toll_rose_are_in_it(lead: str) -> None:
    text = f"The death toll from the blast rose to 14 on Saturday {lead} three injured men succumbed to their injuries."
    assert counts(text) == {("killed", "all", 14), ("killed", "additional", 3)}


def test_who_succumbs_to_pressure_lives() -> None:
    assert not reading_of("He succumbed to pressure.").events
