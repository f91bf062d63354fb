"""What the caller decides about a run."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, Literal

from secondsource.model.press import UnknownOutlets


def _untold(done: int, total: int) -> None:
    """Show progress to nobody."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the user knows: files of ``agencies``, of ``outlets`` to vouch for, and ``lists`` of people and bodies.

    ``unknown``: how outlets that nobody vouches for count.
    """

    agencies: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    unknown: UnknownOutlets = UnknownOutlets.APART


@dataclass(frozen=True, slots=True)
class RunOptions:
    """``jobs`` processes read (the output does not depend on it); ``codebooks`` are the user's own files or folders.

    ``fetched``, ``group_by`` and ``stdin`` are handed to ``gather``. ``progress`` is told after each report how many
    of how many are read. ``mask`` "private" covers the names of private persons in a brief.
    """

    jobs: int = 1
    fetched: date | None = None
    group_by: str | None = None
    codebooks: tuple[str, ...] = ()
    stdin: BinaryIO | None = None
    progress: Callable[[int, int], None] = _untold
    known: Known = Known()
    mask: Literal["private"] | None = None
