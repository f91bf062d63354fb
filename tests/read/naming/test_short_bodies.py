"""A word that is short for a body is no town, and a town that bodies are named after stays one."""

import pytest

from secondsource.model.report import Report
from secondsource.read.analysis import NameSpan
from secondsource.read.naming.short_bodies import with_short_bodies
from secondsource.read.reader import Reader


def kinds(text: str, *names: tuple[str, str]) -> list[str]:
    """The kinds of names, given as the tagger has them, in text order."""
    spans, at = [], 0
    for words, kind in names:
        start = text.index(words, at)
        spans.append(NameSpan(start, start + len(words), kind))
        at = start + len(words)
    return [name.kind for name in with_short_bodies(text, spans)]


def test_the_first_word_of_a_body_is_the_body() -> None:
    text = "Merida Care said 12 had died. Merida denied that the alarms had failed."
    assert kinds(text, ("Merida Care", "organisation"), ("Merida", "place")) == ["organisation", "organisation"]


@pytest.mark.parametrize(
    "text",
    [
        "Merida Care said 12 had died in Merida.",
        "MERIDA, Mexico (Coast Wire) - Merida Care said 12 had died. Merida mourns.",
        "Merida Care said 12 had died. Merida police were called.",
        "Merida Care said 12 had died. Merida, Mexico.",
    ],
)
def test_what_is_spoken_of_as_a_place_is_one(text: str) -> None:
    at = text.rindex("Merida")
    start = text.index("Merida Care")
    names = [NameSpan(start, start + 11, "organisation"), NameSpan(at, at + 6, "place")]
    assert [name.kind for name in with_short_bodies(text, names)][1] == "place"


def test_a_country_stays_a_country() -> None:
    text = "France Telecom cut jobs. France protested."
    assert kinds(text, ("France Telecom", "organisation"), ("France", "place"))[1] == "place"


def test_the_company_is_not_where_the_fire_was(reader: Reader) -> None:
    text = (
        "The care company Merida Care said on Monday that 12 residents of its home in Orsk had died in a fire. "
        "Merida denied that the alarms had failed. Prosecutors searched Merida's offices on Tuesday."
    )
    reading = reader.read(Report("r", None, None, text, ""))
    roles = [role for event in reading.events for role in event.roles if role.role == "where"]
    assert {reading.mentions[role.mention].span.of(text) for role in roles if role.mention is not None} == {"Orsk"}
