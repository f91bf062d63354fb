"""Fits the weights by which the town of a report's chief event is chosen, on reports of incidents whose city is known.

usage: python -m training.gazetteer.towns REPORTS.jsonl GOLD.jsonl     (`incident` on each line; gold: `city`, `split`)

A conditional logit: the chance of the right town among all that a report names and "none of them", as large as it can
be made, with a small penalty on large weights. It learns on `train` alone; of that every fourth incident is held out
for the share of reports that is printed.
"""

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from secondsource.gather.options import GatherOptions
from secondsource.gather.reports import gather
from secondsource.model.codebook import Codebook
from secondsource.model.gazetteer import Gazetteer
from secondsource.model.reading import Reading
from secondsource.read.geography.town import chief_event
from secondsource.read.geography.town_clues import clues_of, towns_of
from secondsource.read.geography.town_weights import WEIGHTS, Clues
from secondsource.run.codebook import load_codebook
from secondsource.run.gazetteer import load_gazetteer
from secondsource.run.reading_all import read_all
from secondsource.run.standard import STANDARD
from secondsource.values.place_key import place_key

_STEPS = 500
_RATE = 0.05
_PENALTY = 0.003
_JOBS = 2
_SAINT = re.compile(r"^st ")


@dataclass(frozen=True, slots=True)
class Question:
    """One report: a row of clues for each town and one of zeros for none, and which answers are right."""

    rows: NDArray[np.float64]
    right: NDArray[np.bool_]


def question(reading: Reading, city: str, codebook: Codebook, gazetteer: Gazetteer) -> Question:
    """The towns of a report; "none" is right where it does not name the city."""
    towns = towns_of(reading, gazetteer)
    clues = clues_of(reading, towns, chief_event(reading, codebook))
    names = {_key(part) for part in re.split(r"[()]", city) if part.strip()}
    right = [_key(town.place.name) in names for town in towns]
    rows = np.zeros((len(towns) + 1, len(Clues._fields)))
    if clues:
        rows[:-1] = clues
    return Question(rows, np.array([*right, not any(right)], dtype=bool))


def _key(name: str) -> str:
    return _SAINT.sub("saint ", place_key(name))


def fit(asked: Sequence[Question]) -> Clues:
    """The weights that make the right answers likeliest, by gradient ascent with Adam (Kingma and Ba 2015)."""
    w = np.array(WEIGHTS)
    mean, square = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, _STEPS + 1):
        gradient = sum((_gradient(one, w) for one in asked), np.zeros_like(w)) / len(asked) - _PENALTY * w
        mean, square = 0.9 * mean + 0.1 * gradient, 0.99 * square + 0.01 * gradient**2
        w = w + _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return Clues(*(round(float(value), 2) for value in w))


def _gradient(asked: Question, w: NDArray[np.float64]) -> NDArray[np.float64]:
    scores = asked.rows @ w
    chance = np.exp(scores - scores.max())
    right = np.where(asked.right, chance, 0.0)
    expected: NDArray[np.float64] = (right / right.sum() - chance / chance.sum()) @ asked.rows
    return expected


def share_right(asked: Sequence[Question], weights: Clues) -> float:
    """The share of reports that name the city whose best town it is."""
    named = [one for one in asked if not one.right[-1]]
    return sum(bool(one.right[int(np.argmax(one.rows[:-1] @ np.array(weights)))]) for one in named) / max(1, len(named))


def _cities(path: str) -> Mapping[str, str]:
    rows = (json.loads(line) for line in Path(path).read_text("utf-8").split("\n") if line)
    return {row["incident"]: row["city"] for row in rows if row["split"] == "train"}


def _readings(path: str, codebook: Codebook) -> Iterable[Reading]:
    reports = gather([path], GatherOptions(None, "incident", None)).reports
    return (one for one in read_all(reports, STANDARD.make_reader, codebook, _JOBS) if isinstance(one, Reading))


def main(reports: str, gold: str) -> None:
    """Fit, and print the weights and the shares that are right."""
    codebook, gazetteer, cities = load_codebook(()), load_gazetteer(), _cities(gold)
    kept = [one for one in _readings(reports, codebook) if one.report.group in cities]
    held = set(sorted(cities)[::4])
    learn, test = (
        [
            question(one, cities[one.report.group or ""], codebook, gazetteer)
            for one in kept
            if (one.report.group in held) is out
        ]
        for out in (False, True)
    )
    weights = fit(learn)
    print(f"learned on {share_right(learn, weights):.3f}, others {share_right(test, weights):.3f}", weights)


if __name__ == "__main__":
    main(*sys.argv[1:3])
