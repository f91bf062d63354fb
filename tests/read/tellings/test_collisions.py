"""Vehicles that hit somebody or something."""

import pytest

from tests.helpers.fillers import types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A truck was hit by a train in Velm on Monday, killing the driver.", "rail_accident"),
        ("A train struck a minivan at a crossing near Velm, killing four people.", "rail_accident"),
        ("A bus was struck by a lorry in Velm.", "traffic_accident"),
        ("A cyclist was hit by a car on Elm Street and died.", "traffic_accident"),
        ("His car hit a tree.", "traffic_accident"),
        ("A minibus ran into the back of a parked truck near Velm.", "traffic_accident"),
        ("Two cars smashed into a wall in Velm.", "traffic_accident"),
        ("A bus with 40 passengers plunged into a ravine.", "traffic_accident"),
        ("A plane disappeared from radar near Velm.", "aviation_accident"),
        ("A freighter struck a barge off Orlen.", "ship_accident"),
        ("Two ferries smashed into each other off Orlen, killing nine people.", "ship_accident"),
        ("Two trains ran into one another near Velm.", "rail_accident"),
        ("A lorry driver fell asleep and hit a bus near Velm, killing five.", "traffic_accident"),
    ],
)
def test_a_vehicle_that_hits_has_an_accident(text: str, told: str) -> None:
    assert types_of(reading_of(text)) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "The bus hit the road again.",
        "The bus company ran into trouble, and its buses went into storage.",
        "The train hit a record speed.",
        "A car was hit by a stone.",
        "The van hit the market.",
        "The driver hit a man in the face.",
    ],
)
def test_other_hits_are_none(text: str) -> None:
    assert types_of(reading_of(text)) == set()
