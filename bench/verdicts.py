"""Whether verdicts mean something: how much more often a number is right when corroborated than when disputed.

    python -m bench.verdicts                     over all incidents of the shootings corpus, which are read anew
    python -m bench.verdicts BRIEFS.jsonl...     over briefs of them, one a line with its group

A brief's number of killed and of injured is its main event's first value, as the scorer of records takes it; it is
right where it is the hand-made record's. Only incidents with two reports or more count, and numbers that are stated.
The interval is the bootstrap's over incidents (Efron's percentile method): both numbers of an incident hang together.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from bench.corpora import SHARED, Line, read_lines
from bench.intervals import draws, middle
from bench.program import BenchError, run_program
from bench.scoring import scorer_module

GOLD, SCORER = SHARED / "corpora" / "gva" / "gold.jsonl", SHARED / "score" / "records.py"
REPORTS = SHARED / "corpora" / "gva" / "reports.jsonl"
FIELDS = ("killed", "injured")
SIDES = ("corroborated", "disputed")
DRAWS = 2000
LEAST_CASES, LEAST_POINTS = 50, 15.0


@dataclass(frozen=True, slots=True)
class Case:
    """One number of one incident: its verdict, and whether it is the record's."""

    verdict: str
    right: bool


@dataclass(frozen=True, slots=True)
class Side:
    """How many numbers have one verdict, and the share of them that is right, in points; None where there are none."""

    cases: int
    right: float | None


@dataclass(frozen=True, slots=True)
class Difference:
    """Points by which corroborated numbers are right more often than disputed ones, its interval, and both sides."""

    points: float
    low: float
    high: float
    corroborated: Side
    disputed: Side

    @property
    def reached(self) -> bool:
        """Whether there are cases enough on both sides, points enough between them, and the interval is above 0."""
        enough = min(self.corroborated.cases, self.disputed.cases) >= LEAST_CASES
        return enough and self.points >= LEAST_POINTS and self.low > 0


def cases_of(scorer: ModuleType, golds: Mapping[str, Line], briefs: Iterable[Line]) -> Iterator[tuple[Case, ...]]:
    """The cases of each incident that has two reports or more."""
    for brief in briefs:
        gold = golds.get(str(brief["group"]))
        reports = brief["reports"]
        if gold is None or not isinstance(reports, list) or len(reports) < 2:
            continue
        event = scorer.main_event(brief)
        found = ((field, *scorer.number(event, field)) for field in FIELDS)
        yield tuple(Case(verdict, number == gold[field]) for field, number, verdict in found if number is not None)


def side(incidents: Sequence[tuple[Case, ...]], verdict: str) -> Side:
    """The numbers of one verdict."""
    cases = [case for incident in incidents for case in incident if case.verdict == verdict]
    return Side(len(cases), 100 * sum(case.right for case in cases) / len(cases) if cases else None)


def points(incidents: Sequence[tuple[Case, ...]]) -> float | None:
    """Right when corroborated minus right when disputed; None where one of them has no case."""
    sure, doubtful = (side(incidents, verdict).right for verdict in SIDES)
    return None if sure is None or doubtful is None else sure - doubtful


def difference(incidents: Sequence[tuple[Case, ...]], number: int = DRAWS) -> Difference:
    """The difference over all incidents with its interval. Raises BenchError where a side has no case."""
    whole = points(incidents)
    if whole is None:
        raise BenchError("no number is corroborated, or none is disputed")
    drawn = (points([incidents[i] for i in draw]) for draw in draws("verdicts", len(incidents), number))
    low, high = middle([value for value in drawn if value is not None])
    return Difference(whole, low, high, *(side(incidents, verdict) for verdict in SIDES))


def report(found: Difference) -> str:
    """One line of JSON."""
    figures = {
        "right_when_corroborated_minus_disputed": round(found.points, 2),
        "interval": [round(found.low, 2), round(found.high, 2)],
        **{
            verdict: {"cases": part.cases, "right": round(part.right or 0.0, 2)}
            for verdict, part in zip(SIDES, (found.corroborated, found.disputed), strict=True)
        },
        "reached": found.reached,
    }
    return json.dumps(figures)


def _all_briefs(folder: Path) -> Path:
    """Read the whole corpus: a brief for each incident."""
    output = folder / "briefs.jsonl"
    jobs = str(os.cpu_count() or 1)
    run_program(
        ("brief", "--format", "jsonl", "--no-text", "--group-by", "incident", "--jobs", jobs, str(REPORTS)), output
    )
    return output


def main(arguments: Sequence[str]) -> int:
    """Print the difference over all briefs given; 0 where it is reached, else 1."""
    parser = argparse.ArgumentParser(prog="python -m bench.verdicts")
    parser.add_argument("briefs", nargs="*", type=Path)
    chosen = parser.parse_args(arguments)
    if not SCORER.is_file():
        print("skipped verdicts: needs ../shared/score")
        return 0
    golds = {str(gold["incident"]): gold for gold in read_lines(GOLD)}
    try:
        with tempfile.TemporaryDirectory() as folder:
            paths = chosen.briefs or [_all_briefs(Path(folder))]
            briefs = (brief for path in paths for brief in read_lines(path))
            found = difference(list(cases_of(scorer_module(SCORER), golds, briefs)))
    except BenchError as error:
        print(error, file=sys.stderr)
        return 1
    print(report(found))
    return 0 if found.reached else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
