"""Where a court sat, an arrest was made and the crime was done are three places, each the place of its own event."""

import pytest

from tests.helpers.fillers import fillers_by_type
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "A jury in Leeds on Monday convicted Tom Varley of the murder of a shopkeeper in Vienna.",
            {"conviction": {"Leeds"}, "murder": {"Vienna"}},
        ),
        (
            "A court in Aarhus on Monday found Ivo Karsk guilty of murdering his wife at their home in Odense in 2024.",
            {"conviction": {"Aarhus"}, "murder": {"Odense"}},
        ),
        (
            "A gunman killed three people in a mosque in Bergen on Friday. He was arrested in Stavanger the next day "
            "and appeared in court in Oslo on Monday.",
            {"killing": {"Bergen"}, "arrest": {"Stavanger"}, "trial": {"Oslo"}},
        ),
        ("A coach collided with a lorry near the city of Graz on Monday.", {"traffic_accident": {"Graz"}}),
        ("Two died when a van hit a wall in Graz, south-east of Vienna, on Monday.", {"traffic_accident": {"Graz"}}),
        ("Rebels in Latvia released four men on Monday, police said.", {"release": {"Latvia"}}),
        ("The district court in Graz sentenced Jens Orby, 52, to 18 months in prison.", {"sentence": {"Graz"}}),
    ],
)
def test_each_act_has_its_own_place(text: str, places: dict[str, set[str]]) -> None:
    assert fillers_by_type(reading_of(text), "where") == places


def test_each_of_two_joined_acts_has_its_own_day() -> None:
    text = "He was arrested in Stavanger on Friday and appeared in court in Oslo on Monday."
    assert fillers_by_type(reading_of(text), "when") == {"arrest": {"Friday"}, "trial": {"Monday"}}


def test_two_joined_deeds_share_the_one_place_that_is_told() -> None:
    text = "Gunmen shot and wounded two farmers near Bradford on Friday."
    assert set.union(*fillers_by_type(reading_of(text), "where").values()) == {"Bradford"}


def test_who_is_found_guilty_is_the_target() -> None:
    text = "A court in Aarhus on Monday found Ivo Karsk guilty of murder."
    assert fillers_by_type(reading_of(text), "target")["conviction"] == {"Ivo Karsk"}


@pytest.mark.parametrize(
    "text",
    ["The supreme court on Monday upheld the conviction of Olav Trane.", "Ministers on Monday condemned the attack."],
)
def test_the_day_of_what_is_done_about_a_deed_is_not_the_deeds(text: str) -> None:
    assert set.union(*fillers_by_type(reading_of(text), "when").values()) == set()


def test_the_side_of_a_town_is_no_place_by_itself() -> None:
    text = "SAN ANTONIO - Four people were shot outside of a Northeast Side bar early on Saturday, police said."
    assert "Northeast" not in fillers_by_type(reading_of(text), "where")["shooting_attack"]


def test_a_court_is_who_cleared_her_and_no_place() -> None:
    reading = reading_of("A jury at Velm Crown Court on Wednesday cleared a baker of theft.")
    assert [role for event in reading.events for role in event.roles if role.role == "where"] == []


def test_a_house_is_told_by_more_than_its_town() -> None:
    told = reading_of(
        "LUNDE - A man shot his partner before setting their Harbour Shore house on fire, prosecutors said.\n\n"
        "Ona Dahl died after the shooting late Tuesday in Lunde."
    )
    assert len({event.cluster for event in told.events}) == 1
