"""The shipped stages over the example reports: what a run promises, kept by the real reader and linker."""

import json
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from random import Random

import pytest

from secondsource.model.reading import Reading
from secondsource.run.brief import make_brief
from secondsource.run.options import RunOptions
from secondsource.run.reading import read_paths
from secondsource.show.brief_json import brief_json
from secondsource.show.reading_json import reading_json
from tests.helpers.spans import assert_spans_stand

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def lines(root: Path) -> list[str]:
    """The example reports as lines of JSON, the text files among them."""
    found = (root / "examples" / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    for path in sorted((root / "examples").glob("*.txt")):
        found.append(json.dumps({"id": path.stem, "text": path.read_text(encoding="utf-8")}))
    return found


@pytest.fixture(scope="module")
def readings(lines: list[str], tmp_path_factory: pytest.TempPathFactory) -> list[Reading]:
    folder = tmp_path_factory.mktemp("all")
    return list(read_paths([written(folder, lines)], RunOptions()))


def written(folder: Path, lines: Sequence[str]) -> str:
    path = folder / "reports.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return str(path)


def test_spans_stand_in_their_reports(readings: list[Reading]) -> None:
    assert readings
    for reading in readings:
        assert_spans_stand(reading)


def test_a_report_is_read_the_same_alone_and_among_others(
    lines: list[str], readings: list[Reading], tmp_path: Path
) -> None:
    for number in (0, len(lines) - 1):
        (alone,) = read_paths([written(tmp_path, [lines[number]])], RunOptions())
        assert reading_json(alone) == reading_json(readings[number])


def test_a_report_is_read_the_same_among_a_hundred(lines: list[str], readings: list[Reading], tmp_path: Path) -> None:
    own = [json.loads(line) for line in lines]
    others = [
        json.dumps({**line, "id": f"other {n}", "text": f"{line['text']}\n\nThe desk received note number {n}."})
        for n, line in zip(range(100 - len(own)), cycle(own), strict=False)
    ]
    among = [*others[:40], *lines, *others[40:]]
    read = list(read_paths([written(tmp_path, among)], RunOptions(jobs=2)))
    assert len(read) == 100
    assert [reading_json(r) for r in read[40 : 40 + len(lines)]] == [reading_json(r) for r in readings]


def test_order_processes_and_repetition_change_no_byte_of_a_brief(lines: list[str], tmp_path: Path) -> None:
    first = brief_json(make_brief([written(tmp_path, lines)], RunOptions()), True)
    again = brief_json(make_brief([written(tmp_path, lines)], RunOptions()), True)
    assert again == first
    mixed = list(lines)
    Random(7).shuffle(mixed)
    assert brief_json(make_brief([written(tmp_path, mixed)], RunOptions(jobs=2)), True) == first
