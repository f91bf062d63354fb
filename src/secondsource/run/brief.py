"""``brief``: reports read, linked and weighed, all together or by the groups that the input names.

Each reading is handed on as soon as it is made, so that as many reports can be linked as a record of them takes room.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import groupby, islice

from secondsource.gather.options import GatherOptions
from secondsource.gather.reports import gather
from secondsource.mask.brief import mask_private
from secondsource.model.codebook import Codebook
from secondsource.model.errors import InstallationError
from secondsource.model.finding import Brief
from secondsource.model.reading import Reading
from secondsource.model.report import Report, Skipped
from secondsource.run.one_report import Outcome, fault, unread_report
from secondsource.run.options import RunOptions
from secondsource.run.press import load_all
from secondsource.run.reading import Readings, sort_skipped, told
from secondsource.run.reading_all import read_all
from secondsource.run.stages import Stages
from secondsource.run.standard import STANDARD


def make_brief(paths: Sequence[str], options: RunOptions, stages: Stages = STANDARD) -> Brief:
    """One brief of all reports of ``paths``; their order decides nothing.

    Raises ``CodebookError`` and ``InstallationError``.
    """
    (brief,) = make_briefs(paths, replace(options, group_by=None), stages)
    return brief


def make_briefs(paths: Sequence[str], options: RunOptions, stages: Stages = STANDARD) -> Iterator[Brief]:
    """One brief for each value of the key ``options.group_by``, sorted by that value as text.

    Reports without the key make the last brief, whose ``group`` is ``None``; it also names the inputs that were
    skipped before their group could be known. Without ``group_by`` there is this one brief alone.
    """
    codebook = load_all(options)
    gathered = gather(paths, GatherOptions(options.fetched, options.group_by, options.stdin))
    reports = sorted(gathered.reports, key=lambda report: (_order(report.group), report.id))
    filled = {report.group for report in reports}
    groups = sorted(filled | {one.group for one in gathered.skipped}, key=_order) or [None]
    with closing(read_all(reports, stages.make_reader, codebook, options.jobs)) as outcomes:
        read = _by_group(reports, outcomes, options)
        for group in groups:
            own = next(read) if group in filled else iter(())
            skipped = [one for one in gathered.skipped if one.group == group]
            brief = _brief(own, skipped, codebook, stages, group)
            yield mask_private(brief) if options.mask == "private" else brief


def _order(group: str | None) -> tuple[bool, str]:
    return group is None, group or ""


def _by_group(
    reports: Sequence[Report], outcomes: Iterator[Outcome], options: RunOptions
) -> Iterator[Iterator[Outcome]]:
    """The outcomes of each group in turn; ``reports`` stand in the order of their groups."""
    read = told(outcomes, len(reports), options)
    for _, members in groupby(reports, key=lambda report: report.group):
        own = islice(read, len(list(members)))
        yield own
        # What nobody asked for must not fall to the next group.
        deque(own, maxlen=0)


def _brief(
    outcomes: Iterator[Outcome], skipped: Sequence[Skipped], codebook: Codebook, stages: Stages, group: str | None
) -> Brief:
    reports: list[Report] = []
    readings = Readings(_noting(outcomes, reports), skipped)
    try:
        record = stages.link(readings, codebook)
        entities, events = stages.weigh(record)
    except InstallationError:
        raise
    except Exception as error:
        # As with one report that cannot be read, a fault of the program must not cost the briefs of other groups.
        reason = f"was read, but could not be linked with the others: {fault(error)}"
        # Those that were not asked for yet are noted, too.
        deque(readings, maxlen=0)
        unread = [unread_report(report, reason) for report in reports]
        return Brief((), (), (), (), (), sort_skipped([*readings.skipped, *unread]), group)
    return Brief(record.reports, record.origins, entities, events, record.statements, readings.skipped, group)


def _noting(outcomes: Iterator[Outcome], reports: list[Report]) -> Iterator[Outcome]:
    """The outcomes, the reports of those that are readings noted."""
    for outcome in outcomes:
        if isinstance(outcome, Reading):
            reports.append(outcome.report)
        yield outcome
