"""A ferry that sinks: how many were aboard, who was held when, who answers whom."""

from secondsource.model.reading import Reading
from tests.helpers.fillers import words_of
from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


def counts(reading: Reading) -> set[tuple[str, float | None, float | None]]:
    """(field, low, high) of every number of every event."""
    return {(field, low, high) for field, _, low, high in numbers_of(reading)}


def test_how_many_a_ferry_may_carry_is_not_how_many_were_aboard() -> None:
    reading = reading_of("The ferry sank on Monday. It was licensed to carry 150 passengers, the harbour master said.")
    assert not {count for count in counts(reading) if count[0] == "aboard"}


def test_those_who_had_been_on_board_are_counted() -> None:
    reading = reading_of("The ferry sank off Karsova on Monday. Its owner said 187 people had been on board.")
    assert ("aboard", 187, 187) in counts(reading)


def test_a_loss_of_lives_is_a_toll() -> None:
    reading = reading_of("The ferry sank last Monday with the loss of 43 lives, the coroner said.")
    assert ("killed", 43, 43) in counts(reading)


def test_who_sought_treatment_was_hurt() -> None:
    reading = reading_of("A tanker exploded in Calden on Monday. About 60 people sought treatment for burns.")
    assert ("injured", 54, 66) in counts(reading)


def test_the_day_of_a_sinking_is_not_that_of_the_captains_arrest() -> None:
    reading = reading_of("Police have arrested the captain of the ferry that sank off Karsova on Monday.")
    (arrest,) = (event for event in reading.events if event.trigger.of(reading.report.text) == "arrested")
    assert not words_of(reading, arrest, "when")


def test_who_are_feared_dead_state_nothing() -> None:
    reading = reading_of("Dozens feared dead as ferry sinks off Karsova\n\nA ferry sank on Monday.")
    assert not reading.statements


def test_the_coast_guard_is_an_organisation() -> None:
    reading = reading_of("A ferry sank off Karsova on Monday, the coast guard said.")
    kinds = {mention.span.of(reading.report.text): mention.kind for mention in reading.mentions}
    assert kinds["the coast guard"] == "organisation"


def test_who_is_called_on_is_another_than_who_calls() -> None:
    reading = reading_of("Minister Lars Feld ordered an inquiry. Mira Sund called on him to resign.")
    cluster = {mention.span.of(reading.report.text): mention.cluster for mention in reading.mentions}
    assert cluster["him"] != cluster["Mira Sund"]
    resigning = [event for event in reading.events if event.type == "resignation"]
    assert not any("Mira Sund" in words_of(reading, event, "actor") for event in resigning)
