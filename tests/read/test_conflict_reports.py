"""Reports of attacks and of politics, read as the program ships: who speaks, what happened, where."""

import pytest

from secondsource.model.reading import Reading
from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


def together(reading: Reading, one: str, other: str) -> bool:
    """Whether two mentions, each the first of its words, stand for one."""
    text = reading.report.text
    first, second = (next(m for m in reading.mentions if m.span.of(text) == words) for words in (one, other))
    return first.cluster == second.cluster


def test_the_man_is_who_came_in_last_without_a_name() -> None:
    reading = reading_of(
        "Governor Ivo Lund denied it on Monday. A father of two of the girls said parents had paid. "
        '"They would have killed them," said the man, who declined to be named.'
    )
    assert together(reading, "the man", "A father of two of the girls")


def test_the_man_who_was_charged_is_no_neighbour() -> None:
    reading = reading_of("Jon Holt was arrested on Monday. A neighbour saw a car. The man was charged with murder.")
    assert together(reading, "The man", "Jon Holt")


def test_the_group_is_no_agency_that_was_told() -> None:
    reading = reading_of(
        "Nine people died, commander Abdi Nur told AFP. Harakat-Sul claimed responsibility for the attack. "
        "The group said in a statement posted on Telegram that its fighters had killed 40 people."
    )
    assert together(reading, "The group", "Harakat-Sul") and not together(reading, "The group", "AFP")


def test_a_suicide_bomber_flies_nothing_and_aims_at_others() -> None:
    reading = reading_of("A suicide bomber blew himself up in a mosque in Velm on Monday, killing six people.")
    assert types_of(reading) == {"bombing"}
    assert "himself" not in fillers(reading, "target")
    assert types_of(reading_of("Warplanes bombed two villages on Monday.")) == {"airstrike"}


def test_who_seizes_power_stages_a_coup_and_who_seizes_heroin_does_not() -> None:
    coup, haul = (
        reading_of("Soldiers seized power in Velm on Monday."),
        reading_of("Police seized heroin in Velm on Monday."),
    )
    assert [event.type for event in coup.events] == ["coup"] and fillers(coup, "actor") == {"Soldiers"}
    assert not fillers(coup, "target")
    assert [event.type for event in haul.events] == ["seizure"]


def test_an_attack_by_drones_is_one_from_the_air() -> None:
    reading = reading_of("Four people died in Monday's drone attack on a mill in Velm.")
    assert types_of(reading) == {"airstrike"}


def test_drones_that_are_shot_down_are_hurt_by_nobody() -> None:
    assert not reading_of("Air defences shot down nine drones over Velm on Monday, the governor said.").events
    shot = reading_of("Two people were shot down in Velm on Monday.")
    assert [event.type for event in shot.events] == ["shooting_attack"]


def test_who_is_accused_of_inflating_a_toll_did_not_bomb() -> None:
    reading = reading_of("The army said it had bombed a depot and accused the rebels of inflating the toll.")
    assert not fillers(reading, "actor")
    blamed = reading_of("A bomb killed nine people in Velm. The army accused the rebels of being behind it.")
    assert fillers(blamed, "actor") == {"the rebels"}


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Drones struck an oil depot near Velm on Monday, causing a fire.", {"airstrike", "fire"}),
        ("Two missiles hit a market in Velm on Monday, killing nine.", {"airstrike"}),
        ("The port of Velm was hit by a missile on Monday.", {"airstrike"}),
        ("Drones attacked a ship in the gulf on Monday.", {"airstrike"}),
        ("The drone hit a tree near Velm on Monday.", set()),
        ("A bomber attacked a bus in Velm on Monday.", {"armed_attack"}),
    ],
)
def test_what_weapons_in_flight_hit_is_struck_from_the_air(text: str, kinds: set[str]) -> None:
    assert types_of(reading_of(text)) == kinds


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jon Holt and two others, his driver and his cook, were killed in Velm on Monday.", []),
        ("Ida Moss and Jon Holt, a driver, were killed in Velm on Monday.", ["driver"]),
    ],
)
def test_who_is_described_is_the_last_of_a_list(text: str, told: list[str]) -> None:
    reading = reading_of(text)
    roles_told = [fact for fact in reading.facts if fact.field == "role"]
    spans = [s for fact in roles_told for s in fact.spans]
    assert [span.of(text) for span in spans] == told


@pytest.mark.parametrize("words", ["A truce collapsed on Monday.", "The collapse of the talks on Monday was feared."])
def test_a_truce_buries_nobody_when_it_collapses(words: str) -> None:
    assert "structural_collapse" not in types_of(reading_of(words))
    assert types_of(reading_of("A bridge collapsed on Monday.")) == {"structural_collapse"}


def test_a_number_since_a_year_and_burned_houses_are_no_toll_of_an_attack() -> None:
    text = "Gunmen killed four soldiers in Velm on Monday. Police said 221 houses were burned."
    reading = reading_of(f"{text} More than 170 soldiers have been killed in Norland since 2013.")
    assert not any(role.role == "injured" for event in reading.events for role in event.roles)
    numbers = [
        (role.amount or reading.mentions[role.mention or 0].amount)
        for event in reading.events
        for role in event.roles
        if role.role == "killed"
    ]
    assert {amount.low for amount in numbers if amount is not None} == {4}


def test_prisoners_exchanged_are_released_and_fire_exchanged_is_a_clash() -> None:
    swap = reading_of("Norland and Sudland exchanged 478 prisoners of war on Wednesday.")
    assert {event.type for event in swap.events} == {"release"}
    assert [r.role for event in swap.events for r in event.roles if r.role == "released"]
    assert types_of(reading_of("The armies exchanged fire on Monday.")) == {"clash"}
