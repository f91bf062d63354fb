"""The course of training: first every task by its size, then the tasks that news reports need most, at a lower rate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from training.examples import Prepared


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of training: word pieces in all of a run, in how many parts, peak rates as a share of the full ones.

    ``emphasis`` holds each task's share of the pieces; empty where tasks share by the square root of their size.
    ``runs``: how often the stage is gone through from its one beginning, each time with other chances; it comes to the
    mean of their weights (a model soup, Wortsman et al. 2022), which lies less far from what another seed comes to.
    """

    pieces: int
    parts: int
    rate: float
    emphasis: Mapping[str, float]
    runs: int = 1


STAGES = (
    Stage(7_200_000, 12, 1.0, {}),
    Stage(6_000_000, 12, 0.55, {"polnear": 0.48, "muc4": 0.32, "gum": 0.12, "names": 0.08}, runs=2),
)


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the course: its stage, which run through the stage it is of, and its place in that run."""

    stage: Stage
    run: int
    number: int

    @property
    def opens(self) -> bool:
        """Whether a run through the stage begins with it."""
        return self.number == 0

    @property
    def closes(self) -> bool:
        """Whether a run through the stage ends with it."""
        return self.number == self.stage.parts - 1


def parts_of(stages: Sequence[Stage]) -> list[Part]:
    """All parts of the course in order."""
    return [Part(stage, run, number) for stage in stages for run in range(stage.runs) for number in range(stage.parts)]


def scaled(stages: Sequence[Stage], factor: float) -> tuple[Stage, ...]:
    """The same course with more or fewer pieces."""
    return tuple(replace(stage, pieces=round(stage.pieces * factor)) for stage in stages)


def pieces_by_task(stage: Stage, tasks: Mapping[str, Sequence[Prepared]]) -> dict[str, int]:
    """Word pieces of each task in one part of a run through the stage.

    Where the stage gives no emphasis they go by the square root of the tasks' sizes, so that small corpora are neither
    lost nor worn out.
    """
    sizes = {task: sum(sum(map(len, source.pieces)) for source in found) for task, found in tasks.items()}
    shares = {task: stage.emphasis.get(task, 0.0) if stage.emphasis else sizes[task] ** 0.5 for task in tasks}
    total = sum(shares.values())
    return {task: round(stage.pieces / stage.parts * share / total) for task, share in shares.items()}
