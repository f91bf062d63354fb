"""The scorers of ../shared as functions: their figures, and for each report the counts that its figures are made of.

A scorer adds up counts over the reports, so the figures of any resample of them follow from the counts of each.
"""

import importlib.util
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Protocol, TypeAlias

from bench.corpora import Line
from bench.program import BenchError, figure_at

Counts: TypeAlias = tuple[float, ...]


class Tally(Protocol):
    """What a scorer counts right, predicted and gold ones with."""

    right_predicted: float
    predicted: float
    right_gold: float
    gold: float

    def figures(self) -> Mapping[str, float]:
        """Precision, recall and F1."""


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole, which a scorer would print as a percentage."""

    part: float
    whole: float


class _Whole:
    """Stands for ``max(1, whole)`` below a scorer's fraction."""

    def __init__(self, _: float, whole: float) -> None:
        self._whole = whole

    def __rtruediv__(self, hundredfold: float) -> Share:
        return Share(hundredfold / 100, self._whole)


def scorer_module(path: Path) -> ModuleType:
    """A fresh copy of the scorer's module, with its own copy of the one beside it that all scorers share."""
    spec = importlib.util.spec_from_file_location(f"scorer_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise BenchError(f"{path} is no module")
    module = importlib.util.module_from_spec(spec)
    sys.modules.pop("common", None)
    sys.path.insert(0, str(path.parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
        sys.modules.pop("common", None)
    return module


def printed(module: ModuleType, golds: Sequence[Line], readings: Sequence[Line]) -> Line:
    """What the scorer prints of these reports."""
    told: list[Line] = []
    files = {"gold": golds, "readings": readings}
    vars(module).update(lines=files.__getitem__, done=told.append)
    arguments = list(files)
    if module.main.__code__.co_argcount == 1:
        module.main(arguments)
    else:
        module.main(*arguments)
    return told[0]


def figure_of(module: ModuleType, path: str, counts: Counts) -> float:
    """The figure at a path of what the scorer prints where its counts come to these."""
    if len(counts) == 2:
        return round(100 * counts[0] / max(1, counts[1]), 2)
    tally: Tally = module.Tally()
    tally.right_predicted, tally.predicted, tally.right_gold, tally.gold = counts
    return tally.figures()[path.rpartition(".")[2]]


def counts_by_report(
    scorer: Path, paths: Sequence[str], golds: Sequence[Line], readings: Sequence[Line]
) -> list[list[Counts]] | None:
    """For each report the counts of each figure; ``None`` where a figure is not made of sums over the reports."""
    module = scorer_module(scorer)
    if not hasattr(module, "Tally"):
        return None
    kept = type("Kept", (module.Tally,), {"figures": lambda self: self})
    vars(module)["Tally"] = kept
    if any("." not in path for path in paths):
        vars(module).update(max=_Whole, round=lambda value, _: value)
    by_ref = {_ref(reading): reading for reading in readings}
    found = []
    for gold in golds:
        own = [by_ref[str(gold["id"])]] if str(gold["id"]) in by_ref else []
        told = printed(module, [gold], own)
        found.append([_counts(told, path) for path in paths])
    return found


def _ref(reading: Line) -> str:
    report = reading["report"]
    assert isinstance(report, dict)
    return str(report["ref"])


def _counts(told: object, path: str) -> Counts:
    for part in path.split("."):
        if isinstance(told, dict):
            told = told[part]
    if isinstance(told, Share):
        return told.part, told.whole
    return tuple(getattr(told, name) for name in ("right_predicted", "predicted", "right_gold", "gold"))


def figures_of(scorer: Path, paths: Sequence[str], golds: Sequence[Line], readings: Sequence[Line]) -> list[float]:
    """The figures of these reports, as the scorer prints them; a report may stand among them more than once."""
    told = printed(scorer_module(scorer), golds, readings)
    return [figure_at(told, path) for path in paths]
