"""What the caller decides about gathering, and what gathering gives back."""

from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from secondsource.model.report import Report, Skipped


@dataclass(frozen=True, slots=True)
class GatherOptions:
    """``fetched`` says when inputs without a date were fetched; a line of JSON may bear its own.

    ``group_by`` is the key of JSON Lines whose value becomes a report's ``group``; ``stdin`` is what the path "-"
    stands for, ``None`` where there is no standard input to read.
    """

    fetched: date | None = None
    group_by: str | None = None
    stdin: BinaryIO | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """Every input ends in one of the two. Reports stand in the order given, skipped inputs are sorted."""

    reports: tuple[Report, ...]
    skipped: tuple[Skipped, ...]
