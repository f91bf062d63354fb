"""Holds newly trained weights against the shipped figures: `python -m training.compare`.

Reads the development parts through the program with the weights that lie in the package now, and compares each figure
of a reading with the one in `bench/quality.json`. Exit code 1 where one falls short of it by more than half a point.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bench import floors
from bench.floors import TOLERANCE, Figure
from bench.measures import MEASURES
from bench.program import BenchError
from bench.quality import QUALITY, Run, measure_all

READ = tuple(measure.name for measure in MEASURES if measure.command == "read")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A figure as it is shipped and as the new weights give it."""

    figure: str
    shipped: float
    value: float

    @property
    def holds(self) -> bool:
        """Whether the figure is reproduced: within half a point, or better."""
        return self.value >= self.shipped - TOLERANCE


def compared(shipped: Iterable[Figure], measured: Iterable[Figure]) -> Iterator[Comparison]:
    """The measured figures beside the shipped ones; those that were never shipped are left out."""
    known = {row.figure: row.value for row in shipped}
    for row in measured:
        if row.figure in known:
            yield Comparison(row.figure, known[row.figure], row.value)


def main(arguments: Sequence[str]) -> int:
    """Measure, compare and show; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m training.compare", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fast", action="store_true", help="a small part of the corpora, in minutes")
    parser.add_argument("--only", choices=READ, help="one measure, by name")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    given = parser.parse_args(arguments)
    chosen = [given.only] if given.only else READ
    runs = (Run(name, given.fast, given.jobs, None) for name in chosen)
    rows = []
    try:
        for row in compared(floors.load(QUALITY), (figure for run in runs for figure in measure_all(run))):
            rows.append(row)
            print(shown(row), flush=True)
    except BenchError as error:
        print(error, file=sys.stderr)
        return 1
    short = [row.figure for row in rows if not row.holds]
    print(f"{len(rows) - len(short)} of {len(rows)} figures are reproduced within {TOLERANCE}")
    return 1 if short else 0


def shown(row: Comparison) -> str:
    """One line about a figure."""
    told = "" if row.holds else "   falls short"
    return f"{row.figure:48} shipped {row.shipped:6.2f}   now {row.value:6.2f}   {row.value - row.shipped:+.2f}{told}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
