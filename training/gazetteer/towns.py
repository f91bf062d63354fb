"""Fits the weights by which the town of a report's chief event is chosen, on reports of incidents whose city is known.

usage: python -m training.gazetteer.towns REPORTS.jsonl GOLD.jsonl     (`incident` on each line; gold: `city`, `split`)

A question is which of the towns that a report names is the city, or "none of them": a row of clues for each town and
one of zeros for none. It learns on `train` alone; of that every fourth incident is held out for the share of reports
that is printed.
"""

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

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
from training.corpora import rows
from training.gazetteer import logit
from training.gazetteer.logit import Question

_STEPS = 500
_PENALTY = 0.003
_JOBS = 2
_SAINT = re.compile(r"^st ")


def question(reading: Reading, city: str, codebook: Codebook, gazetteer: Gazetteer) -> Question:
    """The towns of a report; "none" is right where it does not name the city."""
    towns = towns_of(reading, gazetteer)
    clues = clues_of(reading, towns, chief_event(reading, codebook))
    names = {_key(part) for part in re.split(r"[()]", city) if part.strip()}
    right = [_key(town.place.name) in names for town in towns]
    table = np.zeros((len(towns) + 1, len(Clues._fields)))
    if clues:
        table[:-1] = clues
    return Question(table, np.array([*right, not any(right)], dtype=bool))


def _key(name: str) -> str:
    return _SAINT.sub("saint ", place_key(name))


def fit(asked: Sequence[Question]) -> Clues:
    """The weights that make the right answers likeliest."""
    return Clues(*logit.fit(asked, WEIGHTS, _STEPS, _PENALTY))


def share_right(asked: Sequence[Question], weights: Clues) -> float:
    """The share of reports that name the city whose best town it is."""
    named = [one for one in asked if not one.right[-1]]
    return sum(bool(one.right[int(np.argmax(one.rows[:-1] @ np.array(weights)))]) for one in named) / max(1, len(named))


def _cities(path: str) -> Mapping[str, str]:
    return {str(row["incident"]): str(row["city"]) for row in rows(Path(path)) if row["split"] == "train"}


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
