"""The shipped codebook: every entry is whole, speaks of known fields, and its own examples are read as its type."""

import re
from functools import cache
from pathlib import Path

import pytest

from secondsource.model.codebook import Codebook, EventType
from secondsource.model.report import Report
from secondsource.read.analyse import Analyser
from secondsource.read.events.events import find_events
from secondsource.read.mentioned.amounts import find_amounts
from secondsource.read.mentioned.mentions import find_mentions
from secondsource.read.mentioned.times import find_times
from secondsource.read.tellings.triggers import TriggerIndex
from secondsource.run.codebook import load_codebook

CODEBOOK = load_codebook()
WEIGHTS = Path(__file__).resolve().parents[2] / "src" / "secondsource" / "read" / "weights"
PLOVER = frozenset(
    (
        "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
        "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    )
)  # fmt: skip
MUC4 = frozenset(("ATTACK", "BOMBING", "ARSON", "KIDNAPPING", "HIJACKING", "ROBBERY", "FORCED WORK STOPPAGE"))


@cache
def analyser() -> Analyser:
    return Analyser(WEIGHTS)


def types_read(text: str, codebook: Codebook) -> list[str]:
    """Types of the events that are read in one sentence."""
    analysis = analyser().analyse(text)
    times = find_times(analysis, Report("r", None, None, text, "0"))
    mentions = find_mentions(analysis, times, find_amounts(analysis, times), ())
    return [event.type for event in find_events(analysis, mentions, (), TriggerIndex(codebook))]


def test_there_are_types_of_every_chapter() -> None:
    assert len(CODEBOOK.types) >= 40
    assert {kind.family for kind in CODEBOOK.types.values()} == {
        "conflict", "crime", "disaster", "accident", "justice", "security", "diplomacy", "sanction", "society",
        "business",
    }  # fmt: skip


@pytest.mark.parametrize("kind", CODEBOOK.types.values(), ids=lambda kind: kind.code)
def test_an_entry_is_whole(kind: EventType) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+){0,3}", kind.code)
    assert kind.definition.endswith(".") and len(kind.examples) >= 2
    assert set(kind.triggers) <= {"NOUN", "VERB", "ADJ"} and any(kind.triggers.values())
    assert {"when", "where"} <= set(kind.roles)
    assert set(kind.roles) | set(kind.counts) <= set(CODEBOOK.fields)
    assert set(kind.scopes) <= set(CODEBOOK.scopes)


@pytest.mark.parametrize("kind", CODEBOOK.types.values(), ids=lambda kind: kind.code)
def test_codes_are_of_the_schemes(kind: EventType) -> None:
    assert set(kind.codes) <= {"plover", "acled", "ucdp", "muc4"}
    assert kind.codes.get("plover", "ASSAULT") in PLOVER
    assert kind.codes.get("muc4", "ATTACK") in MUC4


def test_no_trigger_stands_twice() -> None:
    entries = [
        (pos, trigger) for kind in CODEBOOK.types.values() for pos, words in kind.triggers.items() for trigger in words
    ]
    assert sorted(entries) == sorted(set(entries))


@pytest.mark.model
@pytest.mark.parametrize(
    ("code", "example"),
    [(kind.code, example) for kind in CODEBOOK.types.values() for example in kind.examples],
    ids=lambda value: value if " " not in value else "",
)
def test_an_example_is_read_as_its_type(code: str, example: str) -> None:
    if not WEIGHTS.is_dir():
        pytest.skip("needs the weights of read/weights")
    assert code in types_read(example, CODEBOOK)
