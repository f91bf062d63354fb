"""Short reports through the reader as it is shipped: how many, of which field, in which scope (`counts.jsonl`)."""

import json
from collections.abc import Iterator
from pathlib import Path

from secondsource.model.reading import Reading
from tests.helpers.shipped import reading_of
from tests.helpers.spans import assert_spans_stand

Row = tuple[str, str, float | None, float | None]
FIELDS = frozenset(
    "killed injured missing rescued aboard arrested detained released displaced amount participants affected".split()
)
# Other weights may parse one sentence or another differently.
FLOOR = 0.9


def cases() -> Iterator[tuple[str, set[Row]]]:
    """(report, every count it states)."""
    for line in (Path(__file__).parent / "counts.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        yield case["text"], {(field, scope, low, high) for field, scope, low, high in case["counts"]}


def counts(reading: Reading) -> set[Row]:
    """(field, scope, low, high) of all counts of all events."""
    found = set()
    for role in (role for event in reading.events for role in event.roles if role.role in FIELDS):
        amount = role.amount or (reading.mentions[role.mention].amount if role.mention is not None else None)
        if amount is not None:
            found.add((role.role, role.scope, amount.low, amount.high))
    return found


def test_short_reports_are_counted_as_a_careful_reader_counts() -> None:
    wrong = []
    told = list(cases())
    for text, expected in told:
        reading = reading_of(text)
        assert_spans_stand(reading)
        if counts(reading) != expected:
            wrong.append((text, counts(reading)))
    assert 1 - len(wrong) / len(told) >= FLOOR, wrong
