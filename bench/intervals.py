"""How sure the figures of the readings are: 95 % intervals by the bootstrap over reports, for the model card.

    python -m bench.intervals                    reads the corpora and writes bench/intervals.json
    python -m bench.intervals --kept FOLDER      takes the readings that `python -m bench.quality --keep FOLDER` left
    python -m bench.intervals --only NAME        one measure; the others' intervals stay

The reports of a corpus are drawn anew, as many as there are, with repetition; the interval holds the middle 95 % of the
figures of the draws (Efron's percentile method). It says how far the figure would move on other reports of the same
kind, and nothing of reports of another kind. The draws are seeded: the same readings give the same bytes.
"""

import argparse
import json
import os
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.corpora import ROOT, SHARED, Line, read_lines
from bench.measures import MEASURES, Measure
from bench.program import BenchError
from bench.quality import output_of, part_of
from bench.scoring import Counts, counts_by_report, figure_of, figures_of, scorer_module

INTERVALS = ROOT / "bench" / "intervals.json"
READ = tuple(measure for measure in MEASURES if measure.command == "read")
DRAWS, DRAWS_OF_WHOLE_SCORES = 1000, 200
SHARE = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure, the ends of its interval, and of how many reports it is."""

    figure: str
    value: float
    low: float
    high: float
    reports: int


def load(path: Path) -> tuple[Interval, ...]:
    """The intervals of a file; none where there is no file."""
    if not path.is_file():
        return ()
    return tuple(Interval(**row) for row in json.loads(path.read_text(encoding="utf-8")))


def save(path: Path, rows: Sequence[Interval]) -> None:
    """Write intervals in the order of their figures' names."""
    ordered = sorted(rows, key=lambda row: row.figure)
    path.write_text(json.dumps([asdict(row) for row in ordered], indent=1) + "\n", encoding="utf-8")


def draws(seed: str, reports: int, number: int) -> Iterator[list[int]]:
    """``number`` times the indices of as many reports, drawn with repetition."""
    chance = random.Random(seed)
    for _ in range(number):
        yield chance.choices(range(reports), k=reports)


def middle(values: Sequence[float]) -> tuple[float, float]:
    """The ends of the middle ``SHARE`` of some values."""
    ordered = sorted(values)
    out = round(len(ordered) * (1 - SHARE) / 2)
    return ordered[out], ordered[len(ordered) - 1 - out]


def intervals_of(measure: Measure, scorer: Path, golds: Sequence[Line], readings: Sequence[Line]) -> Iterator[Interval]:
    """The intervals of a measure's figures."""
    names, paths = list(measure.figures), list(measure.figures.values())
    values = figures_of(scorer, paths, golds, readings)
    counts = counts_by_report(scorer, paths, golds, readings)
    if counts is None:
        chosen = draws(measure.name, len(golds), DRAWS_OF_WHOLE_SCORES)
        drawn = [figures_of(scorer, paths, [golds[i] for i in draw], readings) for draw in chosen]
    else:
        drawn = _drawn(measure.name, scorer, paths, counts)
    for order, name in enumerate(names):
        low, high = middle([figures[order] for figures in drawn])
        yield Interval(f"{measure.name}.{name}", values[order], low, high, len(golds))


def _drawn(seed: str, scorer: Path, paths: Sequence[str], counts: Sequence[Sequence[Counts]]) -> list[list[float]]:
    """The figures of each draw, from the sums of the counts of its reports."""
    module = scorer_module(scorer)
    by_figure = list(zip(*counts, strict=True))
    return [
        [
            figure_of(module, path, tuple(map(sum, zip(*(own[i] for i in draw), strict=True))))
            for path, own in zip(paths, by_figure, strict=True)
        ]
        for draw in draws(seed, len(counts), DRAWS)
    ]


def measured(measure: Measure, kept: Path | None, jobs: int) -> Iterator[Interval]:
    """The intervals of one measure, of kept readings or of fresh ones."""
    with tempfile.TemporaryDirectory() as scratch:
        readings = kept / f"{measure.name}.jsonl" if kept else output_of(measure, False, jobs, Path(scratch))
        _, golds = part_of(measure, SHARED, fast=False)
        yield from intervals_of(measure, SHARED / measure.scorer, golds, read_lines(readings))


def main(arguments: Sequence[str]) -> int:
    """Measure, show and write; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.intervals", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kept", type=Path, help="folder of readings that bench.quality --keep left")
    parser.add_argument("--only", choices=[measure.name for measure in READ], help="one measure, by name")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    chosen = parser.parse_args(arguments)
    rows = {row.figure: row for row in load(INTERVALS)}
    try:
        for measure in READ:
            if chosen.only in (None, measure.name):
                for row in measured(measure, chosen.kept, chosen.jobs):
                    rows[row.figure] = row
                    print(f"{row.figure:48} {row.value:8.2f}   {row.low:.2f} to {row.high:.2f}", flush=True)
    except (BenchError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    save(INTERVALS, list(rows.values()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
