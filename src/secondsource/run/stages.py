"""The stages of a run, as what it needs of each: another reader can stand in the place of the shipped one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from secondsource.model.check import Draft
from secondsource.model.codebook import Codebook
from secondsource.model.finding import WeighedEntity, WeighedEvent
from secondsource.model.reading import Reading
from secondsource.model.record import Record
from secondsource.model.report import Report


class ReportReader(Protocol):
    """Report → Reading. The reading depends on the report alone."""

    def read(self, report: Report) -> Reading:
        """All that the report says, span by span."""


ReaderMaker: TypeAlias = Callable[[Codebook], ReportReader]
"""Makes a reader in the process that it reads in; with more than one process it must be a function of a module."""

Weighed: TypeAlias = tuple[tuple[WeighedEntity, ...], tuple[WeighedEvent, ...]]


@dataclass(frozen=True, slots=True)
class Stages:
    """What reads, what links and what weighs; ``link_draft`` gives the record of ``link``, and a draft linked to it."""

    make_reader: ReaderMaker
    link: Callable[[Iterable[Reading], Codebook], Record]
    weigh: Callable[[Record], Weighed]
    link_draft: Callable[[Sequence[Reading], Reading, Codebook], tuple[Record, Draft]]
