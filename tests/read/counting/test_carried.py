"""How many a vessel carried, however its number is hedged."""

import pytest

from secondsource.model.report import Report
from secondsource.read.reader import Reader
from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("A barge carrying more than 80 workers capsized on Monday.", 81, None),
        ("A barge carrying about 50 workers sank on Monday, killing three.", 45, 55),
        ("A barge carrying over 80 workers sank on Monday, killing three, the mayor said.", 81, None),
    ],
)
def test_those_carried_are_aboard_and_sink_nothing(reader: Reader, text: str, low: int, high: int | None) -> None:
    reading = reader.read(Report("r", None, None, text, ""))
    roles = [role for event in reading.events for role in event.roles]
    amounts = [role.amount or reading.mentions[role.mention or 0].amount for role in roles if role.role == "aboard"]
    assert [(amount.low, amount.high) for amount in amounts if amount is not None] == [(low, high)]
    assert "actor" not in {role.role for role in roles}


def test_who_was_aboard_a_ship_when_some_were_taken_off_it_is_of_the_kidnapping() -> None:
    text = "Pirates boarded a tanker off Velm and abducted six of its crew on Monday. There were 19 people aboard."
    assert ("aboard", "all", 19, 19) in numbers_of(reading_of(text))


def test_a_numbered_report_counts_nobody() -> None:
    text = "Cholera has spread in Velm. Five people have died. These figures replace those of situation report 2."
    assert {number for number in numbers_of(reading_of(text)) if number[0] == "killed"} == {("killed", "all", 5, 5)}


@pytest.mark.parametrize(
    "rate",
    [
        "The line carries some 900 passengers a day between Velm and Grel.",
        "It carries 900 commuters daily.",
        "The company carries 4,000 people each week, and two dogs.",
        "It carries 900 daily passengers.",
    ],
)
def test_how_many_are_carried_a_day_were_not_aboard(rate: str) -> None:
    told = numbers_of(reading_of(f"A train derailed near Velm on Tuesday. Ninety people were on board. {rate}"))
    assert [number for number in told if number[0] == "aboard"] == [("aboard", "all", 90, 90)]


def test_those_who_died_a_day_later_are_counted() -> None:
    text = "Six people were killed in a blast in Velm on Monday. The storm killed four people a day after it began."
    assert ("killed", "all", 4, 4) in numbers_of(reading_of(text))
