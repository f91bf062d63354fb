"""Fits the weights by which a place name's meaning is chosen, on names that were put on the map by hand.

usage: python -m training.gazetteer.weights PLACES.jsonl...     (`text` and `places` with start, end, lat, lon, country)

A question is which meanings of a name are the right ones, a row of features for each. Since features depend on what is
chosen for the other names, the fit is repeated. Every second report is for learning, the others give the share that is
right.
"""

import json
import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from secondsource.model.gazetteer import Gazetteer, Place
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.geography.place_ranking import rounds
from secondsource.read.geography.place_weights import WEIGHTS, Features
from secondsource.read.geography.places import naming
from secondsource.run.gazetteer import load_gazetteer
from secondsource.values.place_key import place_key
from training.gazetteer import logit
from training.gazetteer.logit import Question

_ROUNDS = 3
_STEPS = 300
_PENALTY = 0.002
_NEAR_KM = 161.0


@dataclass(frozen=True, slots=True)
class Gold:
    """Where a name was put by hand."""

    span: Span
    lat: float
    lon: float
    country: str | None


def read(path: str) -> list[tuple[str, list[Gold], tuple[NameSpan, ...]]]:
    """Texts with the names that were put on the map, and all names that were marked."""
    found = []
    for line in Path(path).read_text("utf-8").split("\n"):
        if not line:
            continue
        record = json.loads(line)
        places = record["places"]
        golds = [
            Gold(Span(p["start"], p["end"]), p["lat"], p["lon"], p["country"]) for p in places if p["lat"] is not None
        ]
        found.append((record["text"], golds, tuple(NameSpan(p["start"], p["end"], "place") for p in places)))
    return found


def questions(
    texts: Sequence[tuple[str, list[Gold], tuple[NameSpan, ...]]], gazetteer: Gazetteer, weights: Features
) -> Iterator[Question]:
    """The names of the texts with more than one meaning, as they stand in the last round of choosing."""
    for text, golds, marked in texts:
        analysis = Analysis(text, (), (Span(0, len(text)),), marked, (), ())
        report = Report("", None, None, text, "")
        scene = naming(analysis, report, gazetteer)
        at = {candidate.span: group for candidate, group in zip(scene.candidates, scene.groups, strict=True)}
        last = rounds(scene.names, scene.told, weights)
        seen: dict[int, list[Gold]] = {}
        for gold in golds:
            if gold.span in at:
                seen.setdefault(at[gold.span], []).append(gold)
        for group, same in sorted(seen.items()):
            name = scene.names[group]
            own = [place_key(place.name) == place_key(name.words) for place in name.places]
            right = np.array([_is_right(place, same[0]) for place in name.places], dtype=bool)
            if right.any() and len(right) > 1:
                yield Question(np.array(last.features(group, own)), right, len(same))


def _is_right(place: Place, gold: Gold) -> bool:
    if gold.country:
        return place.country == gold.country and place.precision in ("country", "area")
    return place.lat is not None and place.lon is not None and _kilometres(place.lat, place.lon, gold) <= _NEAR_KM


def _kilometres(lat: float, lon: float, gold: Gold) -> float:
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (lat, lon, gold.lat, gold.lon))
    h = math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    return 2 * 6371 * math.asin(min(1.0, math.sqrt(h)))


def fit(asked: Sequence[Question], weights: Features) -> Features:
    """The weights that make the right meanings likeliest."""
    return Features(*logit.fit(asked, weights, _STEPS, _PENALTY))


def share_right(asked: Sequence[Question], weights: Features) -> float:
    """The share of uses whose best meaning is right."""
    w = np.array(weights)
    right = sum(question.uses for question in asked if question.right[int(np.argmax(question.rows @ w))])
    return right / max(1, sum(question.uses for question in asked))


def main(paths: Sequence[str]) -> None:
    """Fit, and print the weights and the shares after each round."""
    gazetteer = load_gazetteer()
    texts = [text for path in paths for text in read(path)]
    weights = WEIGHTS
    for _ in range(_ROUNDS):
        learn = list(questions(texts[::2], gazetteer, weights))
        weights = fit(learn, weights)
        test = list(questions(texts[1::2], gazetteer, weights))
        print(f"learned on {share_right(learn, weights):.3f}, others {share_right(test, weights):.3f}", weights)


if __name__ == "__main__":
    main(sys.argv[1:])
