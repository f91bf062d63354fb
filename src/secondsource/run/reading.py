"""``read``: what each report says, as it comes."""

from collections.abc import Iterator, Sequence
from typing import Self

from secondsource.gather.options import GatherOptions
from secondsource.gather.reports import gather
from secondsource.model.reading import Reading
from secondsource.model.report import Skipped
from secondsource.run.codebook import load_codebook
from secondsource.run.one_report import Outcome
from secondsource.run.options import RunOptions
from secondsource.run.reading_all import read_all
from secondsource.run.stages import Stages
from secondsource.run.standard import STANDARD


class Readings(Iterator[Reading]):
    """The readings in the order of the inputs, made as they are asked for.

    ``skipped`` holds the inputs that were not read, sorted; it is complete when the last reading has been taken.
    """

    def __init__(self, outcomes: Iterator[Outcome], skipped: Sequence[Skipped]) -> None:
        self._outcomes = outcomes
        self._skipped = list(skipped)

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """The inputs that were not read, as far as it is known by now."""
        return sort_skipped(self._skipped)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Reading:
        for outcome in self._outcomes:
            if isinstance(outcome, Reading):
                return outcome
            self._skipped.append(outcome)
        raise StopIteration


def read_paths(paths: Sequence[str], options: RunOptions, stages: Stages = STANDARD) -> Readings:
    """The reading of every report of ``paths``. Raises ``CodebookError`` and ``InstallationError``."""
    codebook = load_codebook(options.codebooks)
    gathered = gather(paths, GatherOptions(options.fetched, options.group_by, options.stdin))
    outcomes = read_all(gathered.reports, stages.make_reader, codebook, options.jobs)
    return Readings(told(outcomes, len(gathered.reports), options), gathered.skipped)


def sort_skipped(skipped: Sequence[Skipped]) -> tuple[Skipped, ...]:
    """The inputs that were not read, by name."""
    return tuple(sorted(skipped, key=lambda one: one.order))


def told(outcomes: Iterator[Outcome], total: int, options: RunOptions) -> Iterator[Outcome]:
    """The outcomes, the progress of ``total`` told with each."""
    for done, outcome in enumerate(outcomes, start=1):
        options.progress(done, total)
        yield outcome
