"""Passengers and crew, and all who were aboard."""

from tests.helpers.shipped import reading_of


def aboard(text: str) -> set[tuple[str, str]]:
    """(scope, words) of every number of those aboard."""
    reading = reading_of(text)
    roles = [role for event in reading.events for role in event.roles if role.role == "aboard"]
    return {(r.scope, reading.mentions[r.mention].span.of(reading.report.text)) for r in roles if r.mention is not None}


def test_passengers_and_crew_are_parts_of_those_aboard() -> None:
    told = aboard("Tern Lines gives 110 passengers and 16 crew. The ferry Santa Rosa sank on Sunday.")
    assert told == {("passengers", "110"), ("crew", "16")}
    assert aboard("The ferry sank on Sunday with a crew of 16.") == {("crew", "16")}


def test_those_aboard_a_named_ship_are_counted() -> None:
    told = aboard("There were 126 people aboard the Santa Rosa, Tern Lines maintains. The ferry sank on Sunday.")
    assert told == {("all", "126")}


def test_those_who_died_aboard_are_no_crew_of_the_living() -> None:
    assert not aboard("A plane crashed on Monday, killing 110 passengers and 16 crew.")
