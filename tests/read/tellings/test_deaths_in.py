"""Deaths told in an old deed, bombs told by a pronoun, and sums over deeds of several days."""

import pytest

from tests.helpers.fillers import fillers
from tests.helpers.numbers import numbers_in
from tests.helpers.shipped import counted_in, reading_of

_RETOLD = (
    "VASTAD, May 4, 2031 (ANA) - A bomb went off at the customs house of Vastad on Friday, killing four people, police "
    "said.\n\nA bell is rung in May for the 30 people killed in the bombing of the Korda Arcade in 1997. Ivo Karsk, "
    "who planted it, died in 2009."
)


def test_the_dead_of_an_old_deed_are_no_dead_of_the_new_one() -> None:
    reading = reading_of(_RETOLD)
    by_event = [[e for e in reading.events if e.cluster == number] for number in {e.cluster for e in reading.events}]
    tolls = [{n for _, _, n, _ in numbers_in(events, reading.mentions)} for events in by_event]
    assert {30.0} in tolls
    assert not any({4.0, 30.0} <= toll for toll in tolls)


def test_who_planted_it_did_the_bombing_told_before() -> None:
    assert fillers(reading_of(_RETOLD), "actor", "bombing") == {"Ivo Karsk"}


def test_who_planted_trees_did_no_bombing() -> None:
    reading = reading_of("A tree fell on Friday, killing a cook. Ivo Karsk, who planted it, died in 2009.")
    assert "bombing" not in {event.type for event in reading.events}


@pytest.mark.parametrize(
    "text",
    [
        "Two shootings a day apart have left five people dead in Velm.",
        "Four people were killed in three shootings on consecutive nights in Velm.",
    ],
)
def test_a_sum_over_several_days_is_the_toll_of_none(text: str) -> None:
    assert counted_in(text, "killed") == set()


def test_attacks_within_an_hour_have_one_toll() -> None:
    assert counted_in("Two attacks within an hour killed nine people in Velm on Sunday.", "killed") == {9}
