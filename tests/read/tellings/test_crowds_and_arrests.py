"""Arrests told beside a crowd's protest, and harm told far from a killing."""

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


def test_arrests_of_a_day_during_protests_are_a_number_of_theirs() -> None:
    reading = reading_of("Police arrested 64 people on Monday during protests against a fuel levy, a spokesman said.")
    assert {event.cluster for event in reading.events} == {0}
    assert {event.type for event in reading.events} == {"protest"}


def test_the_wounded_of_a_killing_are_its_own_further_down() -> None:
    reading = reading_of(
        "The teacher killed at a tram stop in Velm was a father of two. He liked chess. He had a garden. Friends "
        "came by. They brought tea. Others sent flowers. Police stuck to their figure of five wounded."
    )
    assert len({event.cluster for event in reading.events}) == 1


def test_where_a_road_leads_is_no_place_of_a_deed_whose_town_is_told() -> None:
    text = "A coup attempt in Toledo failed. Troops retook a barracks on the road to Boston."
    assert "Boston" not in fillers(reading_of(text), "where")
    assert "Boston" in fillers(reading_of("Gunmen killed two people on the road to Boston."), "where")


def test_arrests_told_there_or_then_are_of_what_goes_before() -> None:
    march = (
        "More than 600 people marched through Velm on Saturday. They sang. A band played. Some sat down on a ramp. "
        "Lawyers watched. {arrests}"
    )
    for arrests, one in (
        ("Observers said that 12 people were arrested there.", True),
        ("Police then arrested 12 people, they said.", True),
        ("Observers said that 12 people were arrested in Keld on Monday.", False),
    ):
        reading = reading_of(march.format(arrests=arrests))
        assert (len({event.cluster for event in reading.events}) == 1) is one


def test_an_arrest_is_of_what_its_own_sentence_tells() -> None:
    text = (
        "The death of Tomas Vell in Leeds on Saturday was caused by a fall, a spokesman said. No grenade struck him. "
        "As for Thursday's disturbance in Bristol, he gave the number of people arrested as 12."
    )
    assert [event.type for event in reading_of(text).events] == ["death", "unrest", "unrest"]
