"""Abductions: how many were taken, by whom nobody says so, and totals of years that are no part of one raid."""

from datetime import date

import pytest

from secondsource.model.reading import Reading
from secondsource.model.value import DateValue
from tests.helpers.shipped import reading_of


def counted(reading: Reading, field: str) -> set[tuple[float | None, float | None]]:
    """Least and most of a field's numbers."""
    told = [role for event in reading.events for role in event.roles if role.role == field]
    amounts = [role.amount or reading.mentions[role.mention or 0].amount for role in told]
    return {(amount.low, amount.high) for amount in amounts if amount is not None}


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Gunmen stormed a school in Velm and abducted at least 30 pupils, the governor said.", 30, None),
        ("Twelve miners were kidnapped near Orlen on Monday.", 12, 12),
        ("The number of children kidnapped from a school in Velm is 48, the ministry said.", 48, 48),
    ],
)
def test_those_taken_are_counted(text: str, low: float, high: float | None) -> None:
    assert counted(reading_of(text), "abducted") == {(low, high)}


def test_a_number_of_children_is_no_age() -> None:
    text = "The number of children kidnapped from a school in Velm is 48, the ministry said."
    assert not [fact for fact in reading_of(text).facts if fact.field == "age"]


def test_whom_police_blame_is_no_victim() -> None:
    text = (
        "The governor said that a security guard had been shot dead in Velm and two teachers were wounded.\n\n"
        "Police blamed a criminal gang led by a man known as Kalle Trane."
    )
    reading = reading_of(text)
    blamed = {m.cluster for m in reading.mentions if "Trane" in m.span.of(text)}
    victims = [role.mention for event in reading.events for role in event.roles if role.role == "victim"]
    assert not [m for m in victims if m is not None and reading.mentions[m].cluster in blamed]


def test_no_group_says_nothing() -> None:
    assert not reading_of("No group has claimed responsibility for the raid on the school.").statements


def test_whose_death_is_blamed_on_others_is_a_victim() -> None:
    text = "Ida Moss died in the crash on Monday. Her family blamed the death of Ida Moss on the bus company."
    reading = reading_of(text)
    moss = {m.cluster for m in reading.mentions if m.form == "name" and "Moss" in m.span.of(text)}
    victims = [role.mention for event in reading.events for role in event.roles if role.role == "victim"]
    assert [m for m in victims if m is not None and reading.mentions[m].cluster in moss]


def test_number_ten_speaks() -> None:
    text = "No 10 said on Monday that the minister would stay."
    assert [s.speaker[0].of(text) for s in reading_of(text).statements if s.speaker] == ["No 10"]


def test_the_third_of_a_year_did_not_take_the_year() -> None:
    day = DateValue(date(2032, 5, 3), date(2032, 5, 3), "day")
    reading = reading_of("It is the third mass abduction in the state this year.", day)
    assert not [role for event in reading.events for role in event.roles if role.role == "when"]


def test_two_joined_by_and_died_together() -> None:
    text = (
        "Four girls escaped from the gang overnight, the ministry said. One of them had a gunshot wound.\n\n"
        "A security guard and a cook died in Monday's raid, police spokesman Berit Marr said."
    )
    assert counted(reading_of(text), "killed") == {(2, 2)}


def test_the_noun_that_ends_a_title_speaks() -> None:
    text = "Gunmen stormed a school in the northern town of Velm before dawn on Monday, the state governor said."
    reading = reading_of(text)
    (statement,) = reading.statements
    assert statement.speaker_mention is not None
    assert reading.mentions[statement.speaker_mention].span.of(text).endswith("governor")
