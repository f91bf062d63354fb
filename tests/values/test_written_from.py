"""Capitals that a report was only written from."""

import pytest

from secondsource.model.value import PlaceValue
from secondsource.values.capitals import is_capital
from secondsource.values.written_from import is_only_written_from
from tests.helpers.readings import make_reading, town

COPENHAGEN, SKAGEN = town("Copenhagen", 55.7, 12.6), town("Skagen", 57.7, 10.6)


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("COPENHAGEN (Wire) - Two died when a ferry ran aground off the coast on Monday.", True),
        ("Clash on the border\n\nCOPENHAGEN, Nov 5 (Wire) - Two died on Monday.", True),
        ("COPENHAGEN (Wire) - Two died in a fire in Skagen on Monday.", True),
        ("COPENHAGEN (Wire) - Two died in a fire at a bakery on Monday.", False),
        ("COPENHAGEN (Wire) - Two died in a fire in the northern state of Jutland on Monday.", True),
        ("COPENHAGEN (Wire) - Two died in a fire in central Denmark on Monday.", True),
        ("COPENHAGEN (Wire) - Two died in a fire in south-central Jutland on Monday.", True),
        ("COPENHAGEN (Wire) - Two died in a fire in central Copenhagen on Monday.", False),
        ("COPENHAGEN (Wire) - Two died in a fire in north Copenhagen on Monday.", False),
        ("COPENHAGEN (Wire) - Two died in Skagen, the capital of the region, on Monday.", True),
        ("COPENHAGEN (Wire) - Two died in a fire in the capital, near the coast, on Monday.", False),
        ("Two died on the coast near COPENHAGEN on Monday.", False),
    ],
)
def test_a_capital_in_the_dateline_is_no_place_of_what_is_told_of_the_country(text: str, only: bool) -> None:
    made = make_reading("a", "Wire", "2024-11-05", text)
    number = made.mentions[made.place("COPENHAGEN", COPENHAGEN)].id
    if "Skagen" in text:
        made.place("Skagen", SKAGEN)
    reading = made.build()
    assert is_only_written_from(reading, reading.mentions[number]) is only


@pytest.mark.parametrize(("neighbour", "only"), [("Sweden", True), ("Denmark", False)])
def test_an_unknown_place_told_of_beside_another_country_may_be_there(neighbour: str, only: bool) -> None:
    text = f"COPENHAGEN (Wire) - Two died in Velm on Monday, the army of {neighbour} said."
    made = make_reading("a", "Wire", "2024-11-05", text)
    number = made.mentions[made.place("COPENHAGEN", COPENHAGEN)].id
    code = {"Sweden": "SE", "Denmark": "DK"}[neighbour]
    made.place(neighbour, PlaceValue(neighbour, code, 60.0, 15.0, "country"))
    made.mention("Velm", "place")
    reading = made.build()
    assert is_only_written_from(reading, reading.mentions[number]) is only


@pytest.mark.parametrize(("told", "only"), [("in Malmo", True), ("by a man from Malmo", False)])
def test_a_town_abroad_is_where_it_was(told: str, only: bool) -> None:
    text = f"COPENHAGEN (Wire) - Two were stabbed {told} on Monday."
    made = make_reading("a", "Wire", "2024-11-05", text)
    number = made.mentions[made.place("COPENHAGEN", COPENHAGEN)].id
    made.place("Malmo", town("Malmo", 55.6, 13.0, country="SE"))
    reading = made.build()
    assert is_only_written_from(reading, reading.mentions[number]) is only


def test_other_towns_of_a_dateline_are_no_capitals() -> None:
    assert is_capital("DK", "Copenhagen") and is_capital("NG", "Abuja") and is_capital("TD", "N'Djamena")
    assert not is_capital("DK", "Skagen") and not is_capital("SE", "Copenhagen")


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("SKAGEN (Wire) - Two died in a fire in the northern state of Jutland on Monday.", True),
        ("SKAGEN, Nov 5 (Wire) - Two died in a blast in Jutland province on Monday.", True),
        ("Skagen, Nov 5 - Two died in a fire in the northern state of Jutland on Monday.", True),
        ("SKAGEN (Wire) - Two died in a fire in Jutland on Monday.", False),
        ("SKAGEN (Wire) - Two died in a fire in the city in the state of Jutland on Monday.", False),
    ],
)
def test_a_town_in_the_dateline_is_no_place_of_what_is_told_of_its_state(text: str, only: bool) -> None:
    made = make_reading("a", "Wire", "2024-11-05", text)
    number = made.mentions[made.place(text[:6], SKAGEN)].id
    reading = made.build()
    assert is_only_written_from(reading, reading.mentions[number]) is only
