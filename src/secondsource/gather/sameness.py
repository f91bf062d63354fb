"""The same report given twice is read once."""

from collections.abc import Sequence

from secondsource.model.report import Report, Skipped


def without_repeats(reports: Sequence[Report]) -> tuple[tuple[Report, ...], tuple[Skipped, ...]]:
    """The reports with each repeat left out, and the repeats as skipped.

    Reports are the same where ``ref``, ``uri`` and text are, within one group. Of those that differ in what else came
    with them the fullest is kept, in the place of the first, so that the order of the inputs decides nothing.
    """
    kept: dict[tuple[str | None, str], Report] = {}
    repeats: list[Report] = []
    for report in reports:
        key = (report.group, report.id)
        if key not in kept:
            kept[key] = report
            continue
        fuller, other = sorted((kept[key], report), key=_fullest_first)
        kept[key] = fuller
        repeats.append(other)
    return tuple(kept.values()), tuple(_skipped(report) for report in repeats)


def _fullest_first(report: Report) -> tuple[int, str]:
    told = (report.outlet, report.agency, report.byline, report.title, report.published, report.fetched)
    return -sum(value is not None for value in told), repr(report)


def _skipped(report: Report) -> Skipped:
    name = report.ref or report.uri or report.id
    reason = f"is the same report as {name}, which was read already (same id, address and text); give it once"
    return Skipped(name, reason, report.group)
