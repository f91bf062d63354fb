"""Numbers of crowds, of jobs cut and of goods recalled, and ordinals, which count nobody."""

import pytest

from secondsource.model.value import AmountValue
from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


def amounts(text: str, field: str) -> list[tuple[float | None, float | None, str]]:
    """Every number of a field, in text order."""
    reading = reading_of(text)
    found: list[AmountValue] = []
    for role in (role for event in reading.events for role in event.roles if role.role == field):
        value = role.amount or (reading.mentions[role.mention].amount if role.mention is not None else None)
        found += [value] if value is not None else []
    return [(value.low, value.high, value.unit) for value in found]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        (
            "Tenants marched in Velm. Organisers said 4,000 took part, while police put the number at 2,500.",
            [4000, 2500],
        ),
        (
            "Teachers rallied on Monday. Police put the crowd at 1,200; the union said 5,000 had turned out.",
            [1200, 5000],
        ),
        ("A crowd of 3,000 marched through Velm on Monday.", [3000]),
        ("Nurses walked out on Wednesday. The ministry said 9,000 had joined the strike.", [9000]),
        ("Ferrymen downed tools in Velm on Monday. Their union said 450 of its members had joined.", [450]),
        ("The 450 ferrymen are on strike for a third day.", [450]),
        ("With 450 ferrymen on strike, no boat left Velm on Friday.", [450]),
        ("Only 450 ferrymen remained on strike on Friday, the operator said.", [450]),
        ("Guards fired at a march on Monday. The force has 400 men, of whom 90 joined last year.", []),
    ],
)
def test_each_number_of_a_crowd_is_told(text: str, numbers: list[int]) -> None:
    assert amounts(text, "participants") == [(number, number, "person") for number in numbers]


def test_more_than_a_number_is_no_further_one() -> None:
    text = "About 800 people marched through Velm on Tuesday. Organisers said more than 3,000 had taken part."
    assert amounts(text, "participants") == [(720, 880, "person"), (3001, None, "person")]
    scopes = {role.scope for event in reading_of(text).events for role in event.roles}
    assert scopes == {"all"}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Tern Steel announced job cuts in Velm. The union said 2,300 people would lose their jobs.", [2300]),
        (
            "Brenner will lay off workers at three plants, it said on Tuesday. In all 2,300 jobs will go by 2028.",
            [2300],
        ),
        ("Tern Steel said it would cut 1,900 jobs in Velm. The union put the figure at 2,400.", [1900, 2400]),
        ("Tern Steel will close its mill in Velm. The closure will affect 640 employees.", [640]),
        ("Tern Steel will close its mill in Velm. The move leaves 310 people out of work.", [310]),
        ("The closing of the Velm mill will cost 320 people their jobs, the union said.", [320]),
        ("Tern Steel shut its mill in Velm with the loss of 90 jobs.", [90]),
        ("Tern Steel will make 75 workers redundant in Velm.", [75]),
    ],
)
def test_jobs_cut_are_people_affected_whether_done_or_planned(text: str, numbers: list[int]) -> None:
    assert amounts(text, "affected") == [(number, number, "person") for number in numbers]


@pytest.mark.parametrize(
    "text",
    [
        "The dairy company Corvane recalled 40,000 tins of baby milk on Friday.",
        "Some tins were dented. The recall covers 40,000 tins, the company said.",
    ],
)
def test_goods_recalled_are_an_amount_and_no_people(text: str) -> None:
    assert amounts(text, "amount") == [(40000, 40000, "item")]
    assert amounts(text, "affected") == []


def test_flights_are_no_people_affected() -> None:
    text = "The strike affected 40 flights and 6,000 passengers on Monday."
    assert amounts(text, "affected") == [(6000, 6000, "person")]


@pytest.mark.parametrize(
    "text",
    [
        "Nurse Ida Moss was found guilty of murdering a third baby at the clinic in Velm on Monday.",
        "A fourth suspect was arrested on Friday over the robbery of a bank in Velm.",
    ],
)
def test_an_ordinal_counts_nobody(text: str) -> None:
    assert amounts(text, "killed") == amounts(text, "arrested") == []


def test_the_38th_victim_means_38_at_least() -> None:
    text = "Rescuers on Tuesday found the body of the 38th victim of the landslide at Orlen."
    assert amounts(text, "killed") == [(38, None, "person")]


def test_a_fourth_who_dies_means_four_at_least() -> None:
    text = "A fourth miner died in hospital on Tuesday after the blast in the pit at Velm."
    assert amounts(text, "killed") == [(4, None, "person")]


def test_a_second_cousin_who_dies_is_one() -> None:
    text = "A second cousin of the mayor was killed in the blast in Velm on Monday."
    assert amounts(text, "killed") == [(1, 1, "person")]


def test_drones_brought_down_are_nobody_hurt() -> None:
    text = "Drones struck a mill near Velm on Monday and wounded two men. Gunners shot down nine of twelve drones."
    assert amounts(text, "injured") == [(2, 2, "person")]
    assert amounts(text, "shot") == []


def test_a_second_man_beside_the_first_makes_two() -> None:
    text = "A man was shot dead in a bar in Velm on Sunday. A second man was shot dead outside."
    assert amounts(text, "killed") == [(2, 2, "person")]


def test_residents_of_a_home_are_people() -> None:
    text = "Merida Care said on Monday that 12 residents of its home in Velm had died in a fire."
    assert amounts(text, "killed") == [(12, 12, "person")]


def test_the_strikers_are_not_the_marchers() -> None:
    text = (
        "Teachers began a strike over pay on Monday, and tens of thousands marched in the capital. The union said "
        "62,000 of its members had stopped work. The ministry put the number at 41,000. Police said 18,000 people "
        "joined the march."
    )
    reading = reading_of(text)
    found: dict[str, set[str]] = {}
    for event in reading.events:
        numbers = [r.mention for r in event.roles if r.role == "participants" and r.mention is not None]
        found.setdefault(event.type, set()).update(reading.mentions[number].span.of(text) for number in numbers)
    assert found == {"strike": {"62,000", "41,000"}, "protest": {"tens of thousands", "18,000"}}


def test_bodies_brought_in_are_the_least_that_died() -> None:
    text = "Eleven people were killed in the coup. A doctor said the bodies of 16 soldiers had been brought in."
    assert amounts(text, "killed") == [(11, 11, "person"), (16, None, "person")]


@pytest.mark.parametrize(
    "text", ["An earthquake of magnitude 6.4 struck Velm on Saturday.", "A 6.4-magnitude earthquake struck Velm."]
)
def test_the_strength_of_an_earthquake_is_a_measure(text: str) -> None:
    assert amounts(text, "magnitude") == [(6.35, 6.45, "magnitude")]


@pytest.mark.parametrize(
    ("text", "field", "number"),
    [
        ("A bus with 40 passengers plunged into a gorge near Velm on Friday.", "aboard", 40),
        ("A boat packed with 200 migrants capsized off Orlen.", "aboard", 200),
        ("A court in Velm sentenced six men to life in prison on Thursday.", "convicted", 6),
        ("A mob lynched two men in Velm on Monday.", "killed", 2),
        ("Mount Hesk erupted on Tuesday, forcing 4,000 people to flee.", "displaced", 4000),
        ("The fire forced 30 families to leave their homes.", "displaced", 30),
    ],
)
def test_people_on_a_bus_before_a_court_and_in_flight_are_counted(text: str, field: str, number: int) -> None:
    assert [(low, high) for low, high, _ in amounts(text, field)] == [(number, number)]


def test_a_man_with_40_friends_is_no_vessel() -> None:
    assert amounts("A singer with 40 students fell into the harbour of Velm on Friday.", "aboard") == []


def test_what_a_turnout_is_put_down_to_is_no_turnout() -> None:
    text = "More than 5,000 people marched through Velm on Sunday. Moss put the turnout down to 30 hired trams."
    assert {low for field, _, low, _ in numbers_of(reading_of(text)) if field == "participants"} == {5001}
