"""Days that stand beside an event and are of something else: what was done afterwards, or another event."""

from datetime import date

import pytest

from secondsource.model.reading import Reading
from secondsource.model.value import DateValue
from tests.helpers.shipped import reading_of

PUBLISHED = DateValue(date(2031, 6, 16), date(2031, 6, 16), "day")


def days(text: str) -> dict[str, set[str]]:
    """The times of each event, by its trigger."""
    reading: Reading = reading_of(text, PUBLISHED)
    return {
        event.trigger.of(text): {
            reading.mentions[role.mention].span.of(text)
            for role in event.roles
            if role.role == "when" and role.mention is not None
        }
        for event in reading.events
    }


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Hundreds laid flowers on Friday outside the house of the murdered singer Ivo Karsk.", "murdered"),
        ("Minister Nell Aarn resigned on Monday after nine days of protests over a fire at a concert hall.", "fire"),
        ("Border guards boarded the hijacked ferry Tern on Saturday and freed 22 passengers.", "hijacked"),
        ("Police will look again at the killing of the farmer Ivo Toll after Thursday's verdict.", "killing"),
        ("His wife on Tuesday rejected the claim that he had plotted to overthrow the president.", "overthrow"),
        ("The president met widows in Velm on Tuesday and called the attack a crime.", "attack"),
    ],
)
def test_a_day_of_what_was_done_afterwards_is_not_the_deeds(text: str, deed: str) -> None:
    assert days(text)[deed] == set()


@pytest.mark.parametrize(
    ("text", "deed", "day"),
    [
        ("Two men were hospitalized Friday after a shooting in Velm.", "hospitalized", "Friday"),
        ("Police found a man stabbed in a yard in Velm on Friday.", "stabbed", "Friday"),
        ("Monday's attack on the mill left two people dead.", "attack", "Monday"),
    ],
)
def test_a_day_that_fits_the_deed_stays(text: str, deed: str, day: str) -> None:
    assert days(text)[deed] == {day}


@pytest.mark.parametrize(
    ("text", "deed", "day"),
    [
        ("Troops freed six nurses on Friday who had been kidnapped in Velm two days earlier.", "freed", "Friday"),
        ("Troops freed six nurses on Friday who had been kidnapped two days earlier.", "kidnapped", "two days earlier"),
        ("The army freed a nun on Friday whom rebels had kidnapped in May.", "freed", "Friday"),
        ("On Friday he shot a guard who died two days later.", "shot", "Friday"),
        ("Rebels attacked a village on Friday that had been shelled the day before.", "attacked", "Friday"),
        ("Rebels attacked a village on Friday that had been shelled the day before.", "shelled", "the day before"),
        ("Police on Friday arrested a man who had killed a cook three days before.", "arrested", "Friday"),
        ("Soldiers on Friday freed six nurses abducted on Monday.", "freed", "Friday"),
        ("Rebels killed a priest who opposed them on Friday.", "killed", "Friday"),
        ("Rebels attacked the village that lies on the border on Friday.", "attacked", "Friday"),
    ],
)
def test_a_day_that_ends_a_relative_clause_is_that_clauses_where_the_deed_has_one(
    text: str, deed: str, day: str
) -> None:
    assert days(text)[deed] == {day}


def test_the_day_of_a_charge_is_not_that_of_what_is_charged() -> None:
    found = days("Ona Dahl was charged with murder on Monday.")
    assert (found["charged"], found.get("murder", set())) == ({"Monday"}, set())


def test_the_time_that_ends_a_clause_about_a_fire_is_the_fires() -> None:
    found = days("A baker was charged with arson on Monday over a fire that destroyed a school in Kesten in May.")
    assert {time.rstrip(".") for time in found["fire"]} == {"May"}


def test_who_died_later_did_not_die_on_the_day_of_the_attack_nor_the_other_way_round() -> None:
    text = "A fifth miner died overnight after Monday's drone attack on the pit at Velm, the clinic said on Tuesday."
    assert days(text) == {"died": set(), "attack": {"Monday"}}
    assert days("A miner died on Friday after the crash on Monday, his son said.")["died"] == {"Friday"}


def test_arrests_over_a_fire_are_of_a_later_day_than_the_fire() -> None:
    told = days("Police in Velm arrested six people on Monday over a fire that killed nine on Sunday.")
    assert told["fire"] == {"Sunday"} and "Monday" not in told["killed"]
