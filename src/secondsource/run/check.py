"""``check``: a draft held against reports, which are gathered, read, linked and weighed without it."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

from secondsource.check.record import check
from secondsource.gather.options import Gathered, GatherOptions
from secondsource.gather.reports import gather
from secondsource.mask.check import mask_private_check
from secondsource.model.check import Checked
from secondsource.model.errors import InputError, UsageError
from secondsource.model.finding import Brief
from secondsource.model.report import Report, Skipped
from secondsource.run.options import RunOptions
from secondsource.run.press import load_all
from secondsource.run.reading import Readings, told
from secondsource.run.reading_all import read_all
from secondsource.run.stages import Stages
from secondsource.run.standard import STANDARD

STDIN = "-"
_SAME_TEXT = "has the same text as the draft, and a draft is no evidence for itself"


def check_draft(draft: str, against: Sequence[str], options: RunOptions, stages: Stages = STANDARD) -> Checked:
    """What the reports of ``against`` say of each claim of the one text at ``draft``.

    A report with the text of the draft is left out and named in ``skipped``. Raises ``InputError`` where the draft
    cannot be read, ``UsageError`` where it is not one text, ``CodebookError`` and ``InstallationError``.
    """
    if draft == STDIN and STDIN in against:
        raise UsageError("standard input can be the draft or a report, not both")
    codebook = load_all(options)
    gathering = GatherOptions(options.fetched, None, options.stdin)
    own = _one_report(gather([draft], gathering))
    gathered = _without(own, gather(against, gathering))
    inputs = [own, *sorted(gathered.reports, key=lambda report: report.id)]
    with closing(read_all(inputs, stages.make_reader, codebook, options.jobs)) as read:
        outcomes = told(read, len(inputs), options)
        first = next(outcomes)
        others = Readings(outcomes, gathered.skipped)
        readings = list(others)
    if isinstance(first, Skipped):
        raise InputError(f"the draft {first.reason}")
    record, linked = stages.link_draft(readings, first, codebook)
    entities, events = stages.weigh(record)
    brief = Brief(record.reports, record.origins, entities, events, record.statements, others.skipped)
    checked = check(linked, brief, others.skipped)
    return mask_private_check(checked) if options.mask == "private" else checked


def _one_report(gathered: Gathered) -> Report:
    if len(gathered.reports) == 1 and not gathered.skipped:
        return gathered.reports[0]
    if len(gathered.reports) + len(gathered.skipped) > 1:
        raise UsageError("a draft is one text: give one file, or - for standard input")
    raise InputError(f"the draft {gathered.skipped[0].reason}")


def _without(draft: Report, gathered: Gathered) -> Gathered:
    """The reports but for those that are the draft itself."""
    same = [report for report in gathered.reports if _text(report) == _text(draft)]
    kept = tuple(report for report in gathered.reports if report not in same)
    named = (Skipped(report.ref or report.uri or report.id, _SAME_TEXT) for report in same)
    return replace(gathered, reports=kept, skipped=(*gathered.skipped, *named))


def _text(report: Report) -> str:
    return " ".join(report.text.split())
