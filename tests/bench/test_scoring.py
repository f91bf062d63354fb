"""Counts summed over reports give the very figures that the scorers print."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bench.corpora import Line, numbered, read_lines
from bench.intervals import draws
from bench.measures import MEASURES
from bench.scoring import counts_by_report, figure_of, figures_of, scorer_module

TOY = """
from common import Tally, done, lines, pair


def main(gold_path, reading_path):
    tally, right, every = Tally(), 0, 0
    for gold, reading in pair(lines(gold_path), lines(reading_path), []):
        tally.add(len(gold["want"] & reading["have"]), len(reading["have"]), len(gold["want"]))
        right, every = right + ("a" in reading["have"]), every + 1
    share = lambda n, of: round(100 * n / max(1, of), 2)
    done({"all": tally.figures(), "right": share(right, every)})
"""
GOLD: list[Line] = [{"id": "1", "text": "", "want": {"a", "b"}}, {"id": "2", "text": "", "want": {"c"}}]
READINGS: list[Line] = [
    {"report": {"ref": "1", "text": ""}, "have": {"a"}},
    {"report": {"ref": "2", "text": ""}, "have": {"c", "d"}},
]


@pytest.fixture
def toy(shared: Path, tmp_path: Path) -> Path:
    (tmp_path / "common.py").write_bytes((shared / "score" / "common.py").read_bytes())
    (tmp_path / "toy.py").write_text(TOY, encoding="utf-8")
    return tmp_path / "toy.py"


@pytest.mark.shared
def test_figures_are_what_the_scorer_prints(toy: Path) -> None:
    # Two right of three proposed and of three wanted; one reading of two has an "a".
    assert figures_of(toy, ["all.f1", "right"], GOLD, READINGS) == [66.67, 50.0]


@pytest.mark.shared
def test_a_report_that_is_drawn_twice_counts_twice(toy: Path) -> None:
    assert figures_of(toy, ["all.p", "right"], [GOLD[0], GOLD[0]], READINGS) == [100.0, 100.0]


@pytest.mark.shared
def test_each_report_has_its_counts(toy: Path) -> None:
    assert counts_by_report(toy, ["all.f1", "right"], GOLD, READINGS) == [
        [(1, 1, 1, 2), (1, 1)],
        [(1, 2, 1, 1), (0, 1)],
    ]


def named(gold: Line) -> Line:
    return {"mentions": [{**n, "form": "name"} for n in _listed(gold, "names")[1:]]}


def attributed(gold: Line) -> Line:
    keys = {"speaker": "source", "cue": "cue", "content": "content"}
    return {
        "statements": [
            {ours: [{"start": a, "end": b} for a, b in one[theirs]] for ours, theirs in keys.items()}
            for one in _listed(gold, "attributions")[1:]
        ]
    }


def placed(gold: Line) -> Line:
    spots = [
        {**place, "kind": "place", "form": "name", "place": {**place, "lat": (place["lat"] or 0) + number % 3}}
        for number, place in enumerate(_listed(gold, "places")[1:])
    ]
    return {"mentions": spots}


def timed(gold: Line) -> Line:
    return {"mentions": [{**one, "kind": "time", "date": None} for one in _listed(gold, "times")[1:]]}


def _listed(gold: Line, key: str) -> list[dict[str, Any]]:
    found = gold[key]
    assert isinstance(found, list)
    return found


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "reading"),
    [("names", named), ("attribution", attributed), ("places_geovirus", placed), ("times", timed)],
    ids=["names", "attribution", "places", "times"],
)
def test_sums_of_counts_give_the_figures_of_the_real_scorers(
    shared: Path, name: str, reading: Callable[[Line], Line]
) -> None:
    measure = next(one for one in MEASURES if one.name == name)
    scorer, paths = shared / measure.scorer, list(measure.figures.values())
    golds = numbered([line for line in read_lines(shared / measure.corpus)[:12] if _listed(line, _key(line))], "id")
    readings = [{"report": {"ref": gold["id"], "text": gold["text"]}, **reading(gold)} for gold in golds]
    counts = counts_by_report(scorer, paths, golds, readings)
    assert counts is not None
    module = scorer_module(scorer)
    for draw in draws("a seed", len(golds), 3):
        sums = [tuple(map(sum, zip(*(counts[i][k] for i in draw), strict=True))) for k in range(len(paths))]
        figures = [figure_of(module, path, total) for path, total in zip(paths, sums, strict=True)]
        assert figures == figures_of(scorer, paths, [golds[i] for i in draw], readings)


def _key(gold: Line) -> str:
    return next(key for key in ("names", "attributions", "places", "times") if key in gold)


@pytest.mark.shared
def test_coreference_is_scored_as_a_whole(shared: Path) -> None:
    assert counts_by_report(shared / "score" / "coreference.py", ["conll"], [], []) is None
