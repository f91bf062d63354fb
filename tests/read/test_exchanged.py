"""What a report tells stays the same under other people, countries and towns: type, modality, allegation.

`exchanged.jsonl` holds a sentence a line with what it tells, events in text order and allegations held against anybody.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.shipped import reading_of

SENTENCES = Path(__file__).with_name("exchanged.jsonl")


@dataclass(frozen=True, slots=True)
class Stand:
    """Who and what stands in a sentence's places: a name in full, its last part, a country, its people, a town."""

    p: str
    l: str  # noqa: E741 (the letter that the sentences hold)
    c: str
    d: str
    t: str
    he: str
    his: str
    man: str


# A surname that is a word, one with a particle, one whose country and town nobody knows.
STANDS = (
    Stand("Nora Page", "Page", "Belgium", "Belgian", "Leuven", "she", "her", "woman"),
    Stand("Faisal al-Amri", "al-Amri", "Kuwait", "Kuwaiti", "Jahra", "he", "his", "man"),
    Stand("Goran Stell", "Stell", "Sardovia", "Sardovian", "Holmgard", "he", "his", "man"),
)


def rows() -> list[dict[str, object]]:
    return [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]


def told(text: str) -> tuple[list[list[str | None]], list[str]]:
    """(type, modality, allegation) of the events, and the kinds of allegation held against anybody."""
    reading = reading_of(text)
    events = sorted(reading.events, key=lambda event: event.trigger)
    held = sorted(fact.allegation for fact in reading.facts if fact.allegation is not None)
    return [[event.type, event.modality, event.allegation] for event in events], [*held]


@pytest.mark.parametrize("row", rows(), ids=lambda row: str(row["text"])[:50])
def test_names_change_nothing_of_what_is_told(row: dict[str, object]) -> None:
    for stand in STANDS:
        text = str(row["text"]).format(**{name: getattr(stand, name) for name in Stand.__slots__})
        assert told(text) == (row["events"], row["held"]), text
