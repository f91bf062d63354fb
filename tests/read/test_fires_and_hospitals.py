"""A fire keeps its own day and its own name: no earlier fire's, no death's in hospital, no suspicion's, no storm's."""

import pytest

from secondsource.model.reading import Reading
from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


def types(reading: Reading, word: str) -> set[str]:
    """The types of the events that a word tells of."""
    return {event.type for event in reading.events if event.trigger.of(reading.report.text).lower() == word}


def test_the_year_of_the_last_as_deadly_is_not_this_one() -> None:
    assert not fillers(reading_of("The mayor said it was the deadliest fire in the city since 1993."), "when")
    assert not fillers(reading_of("The fire was the deadliest in the city since 1993, the mayor said."), "when")


@pytest.mark.parametrize(
    "text",
    [
        "The toll of the fire in Velm rose to eight after a girl died in hospital overnight, police said.",
        "The fire in Velm killed eight people. A girl died on Tuesday afternoon at Orlen General Hospital.",
    ],
)
def test_the_day_of_a_death_in_hospital_is_not_the_fires(text: str) -> None:
    assert not fillers(reading_of(text), "when")


def test_a_suspicion_does_not_name_a_fire() -> None:
    text = (
        "Seven people died when a fire tore through a house in Velm on Tuesday.\n\n"
        "Police said a man had been arrested on suspicion of arson."
    )
    assert types(reading_of(text), "fire") == {"fire"}


def test_recent_shootings_elsewhere_are_not_this_one() -> None:
    text = (
        "A police officer was shot and wounded in Velm on Monday.\n\n"
        "After recent shootings in Orlen, officers have been patrolling in pairs."
    )
    reading = reading_of(text)
    of_shot = {e.cluster for e in reading.events if e.trigger.of(text) == "shot"}
    of_others = {e.cluster for e in reading.events if e.trigger.of(text) == "shootings"}
    assert of_shot
    assert not of_shot & of_others


def test_a_storm_named_in_passing_killed_nobody() -> None:
    text = (
        "Olav Trane, who was held over a slaying in Velm, was released on Friday. His family thanked the court. "
        "He had worked at a market for years. His brother waited outside. They drove home. Nobody spoke. "
        "The market had closed when Hurricane Edda hit the coast."
    )
    assert "storm" not in types(reading_of(text), "slaying")


def test_an_inspector_keeps_the_whole_rank() -> None:
    text = "Detective Chief Inspector Paula Varn said a man had been arrested."
    roles = [fact for fact in reading_of(text).facts if fact.field == "role"]
    assert [[span.of(text) for span in fact.spans] for fact in roles] == [["Detective Chief Inspector"]]
