"""The course of training: first every task by its size, then the tasks that news reports need most, at a lower rate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from training.examples import Prepared


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of training: word pieces in all, in how many parts, peak rates as a share of the full ones.

    ``emphasis`` holds each task's share of the pieces; empty where tasks share by the square root of their size.
    """

    pieces: int
    parts: int
    rate: float
    emphasis: Mapping[str, float]


STAGES = (
    Stage(7_200_000, 12, 1.0, {}),
    Stage(6_000_000, 12, 0.55, {"polnear": 0.5, "muc4": 0.27, "gum": 0.12, "names": 0.11}),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the course: its stage, its place in it, and whether it opens one that follows another."""

    stage: Stage
    number: int
    reopens: bool


def parts_of(stages: Sequence[Stage]) -> list[Part]:
    """All parts of the course in order."""
    return [
        Part(stage, number, order > 0 and number == 0)
        for order, stage in enumerate(stages)
        for number in range(stage.parts)
    ]


def scaled(stages: Sequence[Stage], factor: float) -> tuple[Stage, ...]:
    """The same course with more or fewer pieces."""
    return tuple(Stage(round(stage.pieces * factor), stage.parts, stage.rate, stage.emphasis) for stage in stages)


def pieces_by_task(stage: Stage, tasks: Mapping[str, Sequence[Prepared]]) -> dict[str, int]:
    """Word pieces of each task in one part of the stage.

    Where the stage gives no emphasis they go by the square root of the tasks' sizes, so that small corpora are neither
    lost nor worn out.
    """
    sizes = {task: sum(sum(map(len, source.pieces)) for source in found) for task, found in tasks.items()}
    shares = {task: stage.emphasis.get(task, 0.0) if stage.emphasis else sizes[task] ** 0.5 for task in tasks}
    total = sum(shares.values())
    return {task: round(stage.pieces / stage.parts * share / total) for task, share in shares.items()}
