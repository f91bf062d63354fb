from itertools import pairwise
from pathlib import Path

import pytest

from bench.floors import load as floors
from bench.intervals import INTERVALS, READ, Interval, draws, intervals_of, load, middle, save
from bench.measures import Measure
from bench.quality import QUALITY

SCORER = """
from common import Tally, done, lines, pair


def main(gold_path, reading_path):
    tally = Tally()
    for gold, reading in pair(lines(gold_path), lines(reading_path), []):
        tally.add(reading["right"], 1, 1)
    done({"all": tally.figures()})
"""
MEASURE = Measure(name="toy", corpus="", scorer="", figures={"all_f1": "all.f1"})


def test_draws_are_as_large_as_the_corpus_and_the_same_at_every_run() -> None:
    first, again = (list(draws("names", 7, 50)) for _ in range(2))
    assert first == again != list(draws("times", 7, 50))
    assert all(len(draw) == 7 and set(draw) <= set(range(7)) for draw in first)


def test_the_middle_leaves_out_one_in_forty_at_either_end() -> None:
    assert middle(list(range(1000, 0, -1))) == (26, 975)
    assert middle([3.0]) == (3.0, 3.0)


@pytest.mark.shared
def test_the_interval_is_as_wide_as_chance_makes_it(shared: Path, tmp_path: Path) -> None:
    (tmp_path / "common.py").write_bytes((shared / "score" / "common.py").read_bytes())
    (tmp_path / "toy.py").write_text(SCORER, encoding="utf-8")
    golds = [{"id": str(i), "text": ""} for i in range(100)]
    readings = [{"report": {"ref": str(i), "text": ""}, "right": int(i < 80)} for i in range(100)]
    (row,) = intervals_of(MEASURE, tmp_path / "toy.py", golds, readings)
    # 80 of 100 have a standard error of four points: 1.96 times as much to either side.
    assert row.value == 80.0
    assert row.low == pytest.approx(72.0, abs=1.1)
    assert row.high == pytest.approx(88.0, abs=1.1)


def test_intervals_are_saved_in_order_and_loaded_again(tmp_path: Path) -> None:
    rows = [Interval("times.value_f1", 80.0, 75.0, 85.0, 60), Interval("names.all_f1", 94.0, 93.0, 95.0, 216)]
    save(tmp_path / "rows.json", rows)
    assert load(tmp_path / "rows.json") == tuple(reversed(rows))
    assert load(tmp_path / "absent.json") == ()


def test_the_shipped_intervals_hold_their_values_and_are_in_order() -> None:
    rows = load(INTERVALS)
    assert all(row.low <= row.value <= row.high for row in rows)
    assert all(a.figure < b.figure for a, b in pairwise(rows))
    known = {f"{measure.name}.{name}" for measure in READ for name in measure.figures}
    assert {row.figure for row in rows} <= known <= {row.figure for row in floors(QUALITY)}
