"""The functions of the package as a user of Python sees them: paths in, typed objects out."""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeAlias

from secondsource.model.errors import UsageError
from secondsource.model.finding import Brief
from secondsource.run import brief as _brief
from secondsource.run import reading as _reading
from secondsource.run.options import RunOptions
from secondsource.run.reading import Readings

PathLike: TypeAlias = str | os.PathLike[str]
Paths: TypeAlias = PathLike | Iterable[PathLike]


def make_brief(paths: Paths, *, fetched: date | None = None, jobs: int = 1, codebook: Paths = ()) -> Brief:
    """What the reports of ``paths`` say happened, who says so, and how many independent origins each value has.

    ``fetched`` is the day that undated reports were fetched on; ``jobs`` processes read (more than one needs the
    caller's script to guard its start with ``if __name__ == "__main__"``); ``codebook`` are files or folders of event
    types that are added to the shipped ones or replace them. Neither ``jobs`` nor the order of ``paths`` changes the
    brief. Raises ``CodebookError``, ``InstallationError``, ``UsageError``.
    """
    return _brief.make_brief(_texts(paths), _options(fetched, jobs, codebook, None))


def make_briefs(
    paths: Paths, *, group_by: str, fetched: date | None = None, jobs: int = 1, codebook: Paths = ()
) -> Iterator[Brief]:
    """A brief for each value of the key ``group_by`` of JSON Lines, sorted by that value; see ``Brief.group``.

    Reports without the key, and inputs that were skipped before their group was known, make a last one whose group
    is ``None``. The rest is as in ``make_brief``.
    """
    return _brief.make_briefs(_texts(paths), _options(fetched, jobs, codebook, group_by))


def read_reports(paths: Paths, *, fetched: date | None = None, jobs: int = 1, codebook: Paths = ()) -> Readings:
    """What each report says, span by span, in the order given: an iterator of ``Reading``.

    Its ``skipped`` names what could not be read; it is complete when the last reading has been taken. The rest is as
    in ``make_brief``.
    """
    return _reading.read_paths(_texts(paths), _options(fetched, jobs, codebook, None))


def _options(fetched: date | None, jobs: int, codebook: Paths, group_by: str | None) -> RunOptions:
    if jobs < 1:
        raise UsageError("jobs must be 1 or more")
    return RunOptions(jobs=jobs, fetched=fetched, group_by=group_by, codebooks=tuple(_texts(codebook)))


def _texts(paths: Paths) -> list[str]:
    """The paths as texts; a single one may be given without a list around it."""
    if isinstance(paths, str | os.PathLike):
        return [os.fspath(paths)]
    return [os.fspath(path) for path in paths]
