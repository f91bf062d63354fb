"""Which type a deed is of where its own word leaves that open."""

import pytest

from secondsource.model.report import Report
from secondsource.read.reader import Reader


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Mutineers took over the radio station in Kolby on Monday.", "territory_capture"),
        ("Rebel fighters took over two villages near Kolby.", "territory_capture"),
        ("The Brask Company took over the Marn Works on Monday.", "merger"),
    ],
)
def test_what_fighters_take_over_is_bought_by_nobody(reader: Reader, text: str, told: str) -> None:
    assert [event.type for event in reader.read(Report("r", None, None, text, "")).events] == [told]


def test_who_takes_over_a_task_captures_nothing(reader: Reader) -> None:
    reading = reader.read(Report("r", None, None, "Soldiers took over security at the airport on Monday.", ""))
    assert "territory_capture" not in {event.type for event in reading.events}


def test_who_is_found_hanged_was_not_put_to_death(reader: Reader) -> None:
    reading = reader.read(Report("r", None, None, "A teenager was found hanged in his cell.", ""))
    assert {event.type for event in reading.events} == {"death"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A Danish strike on a depot in Kolby killed two.", {"airstrike"}),
        ("Two people were wounded when the strike on Monday ended in a brawl.", {"strike", "injury"}),
    ],
)
def test_a_strike_on_something_stops_no_work(reader: Reader, text: str, told: set[str]) -> None:
    types = {event.type for event in reader.read(Report("r", None, None, text, "")).events}
    assert ("airstrike" in types) == ("airstrike" in told)


def test_bodies_pulled_from_rubble_are_no_rescue(reader: Reader) -> None:
    reading = reader.read(Report("r", None, None, "Crews pulled nine bodies from the rubble.", ""))
    assert {event.type for event in reading.events} == {"death"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A shark killed a swimmer off Velm on Sunday.", {"death"}),
        ("A bear attacked a hiker near Velm on Monday.", {"injury"}),
        ("A swarm of bees attacked mourners, killing one.", {"injury"}),
        ("A swimmer died after a shark attack on Sunday.", {"death"}),
        ("A falling tree killed a camper.", {"death"}),
        ("The Velm Tigers attacked a base on Sunday.", {"armed_attack"}),
        ("A car bomb attack killed two people in Velm.", {"bombing"}),
    ],
)
def test_beasts_and_trees_mean_no_harm(reader: Reader, text: str, told: set[str]) -> None:
    assert {event.type for event in reader.read(Report("r", None, None, text, "")).events} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A gunman who killed six people at a bank took his own life.", {"killing"}),
        ("A man took his own life in Velm.", {"suicide"}),
        ("Missiles rained down on the port, killing eight.", {"airstrike"}),
        ("The Orvanian military said it struck 40 targets in Lomria overnight.", {"airstrike"}),
        ("A migrant boat went down off the coast; 40 people are missing.", {"ship_accident"}),
        ("The opposition leader was put under house arrest.", {"detention"}),
        ("The two spies were swapped on a bridge.", {"release"}),
        ("Vandals smashed headstones in a cemetery.", {"vandalism"}),
        ("Demonstrators blocked a motorway with tractors.", {"protest"}),
        ("A mass grave with 38 bodies was discovered on a ranch.", {"death"}),
    ],
)
def test_plain_words_have_their_type(reader: Reader, text: str, told: set[str]) -> None:
    assert {event.type for event in reader.read(Report("r", None, None, text, "")).events} == told


def test_a_raid_by_thieves_is_theirs(reader: Reader) -> None:
    text = "Thieves stole four paintings in an overnight raid on a museum."
    assert {event.type for event in reader.read(Report("r", None, None, text, "")).events} == {"theft"}


def test_an_arrest_over_a_killing_is_part_of_the_killing(reader: Reader) -> None:
    text = "Two teenagers were arrested in connection with the killing of a pensioner."
    assert {event.type for event in reader.read(Report("r", None, None, text, "")).events} == {"killing"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Soldiers ousted President Ivo Karsk on Monday.", "coup"),
        ("The president was ousted by the military on Monday.", "coup"),
        ("The board ousted Ivo Karsk as chairman on Monday.", "dismissal"),
        ("Ivo Karsk was ousted as army chief on Monday.", "dismissal"),
    ],
)
def test_who_is_ousted_by_the_army_lost_power_to_a_coup(reader: Reader, text: str, told: str) -> None:
    assert [event.type for event in reader.read(Report("r", None, None, text, "")).events] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The agency's director admitted that its computers had been broken into.", "cyberattack"),
        ("Intruders broke into the network of the tax office in Kolby.", "cyberattack"),
        ("Thieves broke into a shop in Kolby and took two computers.", "robbery"),
        ("An airliner overran the runway at Kolby.", "aviation_accident"),
        ("Rebels overran the airport and its runway.", "territory_capture"),
    ],
)
def test_what_is_broken_into_or_overrun_tells_the_type(reader: Reader, text: str, told: str) -> None:
    assert {event.type for event in reader.read(Report("r", None, None, text, "")).events} == {told}
