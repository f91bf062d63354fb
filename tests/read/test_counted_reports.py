"""Short reports through the reader as it is shipped: how many, of which field, in which scope (`counts.jsonl`)."""

import json
from collections.abc import Iterator
from pathlib import Path

from secondsource.model.reading import Reading
from tests.helpers.numbers import Number, numbers_of
from tests.helpers.shipped import reading_of

FIELDS = frozenset(
    "killed injured missing rescued aboard arrested detained released displaced amount participants affected".split()
)
# Other weights may parse one sentence or another differently.
FLOOR = 0.9


def cases() -> Iterator[tuple[str, set[Number]]]:
    """(report, every count it states)."""
    for line in (Path(__file__).parent / "counts.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        yield case["text"], {(field, scope, low, high) for field, scope, low, high in case["counts"]}


def _counts(reading: Reading) -> set[Number]:
    return {number for number in numbers_of(reading) if number[0] in FIELDS}


def test_short_reports_are_counted_as_a_careful_reader_counts() -> None:
    wrong = []
    told = list(cases())
    for text, expected in told:
        reading = reading_of(text)
        if _counts(reading) != expected:
            wrong.append((text, _counts(reading)))
    assert 1 - len(wrong) / len(told) >= FLOOR, wrong
