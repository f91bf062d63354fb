"""Reports of attacks and of politics, read as the program ships: who speaks, what happened, where."""

from secondsource.model.reading import EventMention, Reading
from secondsource.model.report import Report
from tests.helpers.shipped import shipped_reader


def read(text: str) -> Reading:
    """The reading of a report that has nothing but its text."""
    return shipped_reader().read(Report("r", None, None, text, ""))


def together(reading: Reading, one: str, other: str) -> bool:
    """Whether two mentions, each the first of its words, stand for one."""
    text = reading.report.text
    first, second = (next(m for m in reading.mentions if m.span.of(text) == words) for words in (one, other))
    return first.cluster == second.cluster


def roles(reading: Reading, event: EventMention, field: str) -> list[str]:
    """The words that fill a role of an event."""
    spans = [reading.mentions[r.mention].span for r in event.roles if r.role == field and r.mention is not None]
    return [span.of(reading.report.text) for span in spans]


def test_the_man_is_who_came_in_last_without_a_name() -> None:
    reading = read(
        "Governor Ivo Lund denied it on Monday. A father of two of the girls said parents had paid. "
        '"They would have killed them," said the man, who declined to be named.'
    )
    assert together(reading, "the man", "A father of two of the girls")


def test_the_man_who_was_charged_is_no_neighbour() -> None:
    reading = read("Jon Holt was arrested on Monday. A neighbour saw a car. The man was charged with murder.")
    assert together(reading, "The man", "Jon Holt")


def test_the_group_is_no_agency_that_was_told() -> None:
    reading = read(
        "Nine people died, commander Abdi Nur told AFP. Harakat-Sul claimed responsibility for the attack. "
        "The group said in a statement posted on Telegram that its fighters had killed 40 people."
    )
    assert together(reading, "The group", "Harakat-Sul") and not together(reading, "The group", "AFP")
