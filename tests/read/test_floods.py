"""Floods: a toll's day, an earlier flood's dead and an agency's name are none of this flood's."""

from datetime import date

from secondsource.model.reading import Reading
from secondsource.model.value import DateValue
from tests.helpers.shipped import reading_of

PUBLISHED = DateValue(date(2034, 8, 3), date(2034, 8, 3), "day")


def read(text: str) -> Reading:
    """The reading of a report of August 3, 2034."""
    return reading_of(text, PUBLISHED)


def test_the_dead_of_an_earlier_flood_are_of_another_event() -> None:
    text = "The flood killed 41 people. It was the worst in the region since 1987, when 90 people drowned."
    reading = read(text)
    killed = {
        event.cluster: amount.low
        for event in reading.events
        for role in event.roles
        if role.role == "killed" and (amount := role.amount or reading.mentions[role.mention or 0].amount)
    }
    assert sorted(number or 0 for number in killed.values()) == [41, 90]
    years = [m.date for m in reading.mentions if m.kind == "time" and m.date is not None]
    assert [(year.start, year.end) for year in years] == [(date(1987, 1, 1), date(1987, 12, 31))]


def test_the_day_that_a_toll_rose_is_not_the_floods() -> None:
    text = "The death toll from floods in eastern Velmark climbed to 37 on Thursday as rescuers pulled bodies out."
    assert not [role for event in read(text).events for role in event.roles if role.role == "when"]


def test_a_dam_that_bursts_drowns_those_who_drowned() -> None:
    text = "A dam burst near Velm on Monday. Six people drowned in the town, and 40 patients were carried to safety."
    reading = read(text)
    assert len({event.cluster for event in reading.events}) == 1
    assert {role.role for event in reading.events for role in event.roles} >= {"killed", "rescued"}
    assert not read("A water pipe burst near Velm on Monday.").events


def test_a_breach_of_contract_is_no_theft_of_data() -> None:
    assert not read("The company said on Tuesday that he had breached his contract.").events
