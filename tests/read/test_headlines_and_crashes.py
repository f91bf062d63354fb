"""A headline above outlet, author and day tells of the event of the body, and "the crash" is of what crashed."""

from tests.helpers.fillers import types_of
from tests.helpers.shipped import reading_of

REPORT = """Four dead as freight train strikes minivan near Velmont

Velmont Courier
By Ida Harrow
October 12, 2026

VELMONT - A freight train struck a minivan at a crossing outside Velmont on Sunday, killing four people, police said.

The dead were a couple, their daughter and the woman's mother, the police chief told reporters.

A neighbour who lives beside the line heard the crash. The crossing has no gates.

Two people died at the same crossing in 2019, when a pickup was hit by a train.
"""


def test_all_of_the_accident_is_one_event_and_that_of_another_year_a_second() -> None:
    reading = reading_of(REPORT)
    assert types_of(reading) == {"rail_accident"}
    killed: dict[int, set[float]] = {}
    for event in reading.events:
        for role in (role for role in event.roles if role.role == "killed"):
            amount = role.amount or (reading.mentions[role.mention].amount if role.mention is not None else None)
            assert amount is not None and amount.low is not None
            killed.setdefault(event.cluster, set()).add(amount.low)
    assert sorted(map(sorted, killed.values())) == [[2], [4]]


def test_a_crash_without_its_vehicle_is_of_the_road() -> None:
    text = "A neighbour heard a crash. Nobody was hurt in the crash."
    assert types_of(reading_of(text)) == {"traffic_accident"}
