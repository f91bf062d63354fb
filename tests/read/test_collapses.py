"""Collapses: bodies found one by one, those still missing the day after, and firefighters who are no fire."""

from datetime import date

from secondsource.model.reading import Reading
from secondsource.model.value import DateValue
from tests.helpers.fillers import types_of
from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of

_FIRST = (
    "A bridge in Orvik collapsed on Saturday, the fire brigade said.\n\nDivers recovered two bodies late on Saturday. "
    "Two people were still missing on Sunday morning, fire chief Henrik Moe told reporters."
)


_SUNDAY = DateValue(date(2023, 9, 17), date(2023, 9, 17), "day")


def read(text: str) -> Reading:
    """The reading of a report of a Sunday in September."""
    return reading_of(text, _SUNDAY)


def test_bodies_and_those_still_missing_are_of_the_collapse() -> None:
    reading = read(_FIRST)
    assert types_of(reading) == {"structural_collapse"}
    assert len({event.cluster for event in reading.events}) == 1
    assert numbers_of(reading) == {("killed", "all", 2, 2), ("missing", "all", 2, 2)}
    days = {r.mention for event in reading.events for r in event.roles if r.role == "when"}
    assert {reading.mentions[day].span.of(_FIRST) for day in days if day is not None} == {"Saturday"}


def test_a_third_body_makes_three_at_least() -> None:
    text = (
        "Rescuers found a third body in the river on Monday, two days after a bridge collapsed in Orvik, police said."
    )
    assert numbers_of(read(text)) == {("killed", "all", 3, None)}


def test_whom_police_name_is_appointed_to_nothing() -> None:
    text = "A bridge collapsed in Orvik. Police named two of the dead as Lise Berg, 34, and her daughter Nora, 6."
    assert "appointment" not in {event.type for event in read(text).events}


def test_who_died_when_something_fell_is_of_the_fall_and_not_of_the_verdict_on_it() -> None:
    text = (
        "The builder Ivo Karsk was convicted of manslaughter in Velm on Friday, the prosecutor said. Five pupils were "
        "killed when the roof of a school in Arda collapsed on 3 May 2019, she said."
    )
    (deaths,) = [event for event in reading_of(text).events if any(role.role == "killed" for role in event.roles)]
    assert deaths.type == "structural_collapse"
