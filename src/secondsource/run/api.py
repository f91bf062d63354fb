"""The functions of the package as a user of Python sees them: paths in, typed objects out."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeAlias

from secondsource.model.check import Checked
from secondsource.model.errors import UsageError
from secondsource.model.finding import Brief
from secondsource.run import brief as _brief
from secondsource.run import check as _check
from secondsource.run import reading as _reading
from secondsource.run.options import Known, RunOptions
from secondsource.run.reading import Readings

PathLike: TypeAlias = str | os.PathLike[str]
Paths: TypeAlias = PathLike | Iterable[PathLike]

_NOTHING = Known()


def make_brief(
    paths: Paths,
    *,
    fetched: date | None = None,
    jobs: int = 1,
    codebook: Paths = (),
    known: Known = _NOTHING,
) -> Brief:
    """What the reports of ``paths`` say happened, who says so, and how many independent origins each value has.

    ``fetched`` is the day that undated reports were fetched on; ``jobs`` processes read (more than one needs the
    caller's script to guard its start with ``if __name__ == "__main__"``); ``codebook`` are files or folders of event
    types that are added to the shipped ones or replace them; ``known`` names the user's own files of agencies, outlets
    and people, and says how unknown outlets count.
    Neither ``jobs`` nor the order of ``paths`` changes the brief. Raises ``CodebookError``, ``InstallationError``,
    ``ListError``, ``UsageError``.
    """
    return _brief.make_brief(_texts(paths), replace(_options(fetched, jobs, codebook, None), known=known))


def make_briefs(
    paths: Paths,
    *,
    group_by: str,
    fetched: date | None = None,
    jobs: int = 1,
    codebook: Paths = (),
    known: Known = _NOTHING,
) -> Iterator[Brief]:
    """A brief for each value of the key ``group_by`` of JSON Lines, sorted by that value; see ``Brief.group``.

    Reports without the key, and inputs that were skipped before their group was known, make a last one whose group
    is ``None``. The rest is as in ``make_brief``.
    """
    options = replace(_options(fetched, jobs, codebook, group_by), known=known)
    return _brief.make_briefs(_texts(paths), options)


def read_reports(paths: Paths, *, fetched: date | None = None, jobs: int = 1, codebook: Paths = ()) -> Readings:
    """What each report says, span by span, in the order given: an iterator of ``Reading``.

    Its ``skipped`` names what could not be read; it is complete when the last reading has been taken. The rest is as
    in ``make_brief``.
    """
    return _reading.read_paths(_texts(paths), _options(fetched, jobs, codebook, None))


def check_draft(
    draft: PathLike,
    against: Paths,
    *,
    fetched: date | None = None,
    jobs: int = 1,
    codebook: Paths = (),
    known: Known = _NOTHING,
) -> Checked:
    """What the reports of ``against`` say of each claim and quotation of the one text at ``draft``.

    The draft is no evidence for itself: ``Checked.brief`` is what ``make_brief`` makes of the reports alone, and a
    report that has the draft's own text is left out and named in ``skipped``. Raises ``InputError`` where the draft
    cannot be read; the rest is as in ``make_brief``.
    """
    options = replace(_options(fetched, jobs, codebook, None), known=known)
    return _check.check_draft(os.fspath(draft), _texts(against), options)


def _options(fetched: date | None, jobs: int, codebook: Paths, group_by: str | None) -> RunOptions:
    if jobs < 1:
        raise UsageError("jobs must be 1 or more")
    return RunOptions(jobs=jobs, fetched=fetched, group_by=group_by, codebooks=tuple(_texts(codebook)))


def _texts(paths: Paths) -> list[str]:
    """The paths as texts; a single one may be given without a list around it."""
    if isinstance(paths, str | os.PathLike):
        return [os.fspath(paths)]
    return [os.fspath(path) for path in paths]
