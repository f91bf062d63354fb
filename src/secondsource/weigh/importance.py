"""How important an event is, for views that show the most important first, and which events are only background."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from math import log10

from secondsource.model.finding import Finding, WeighedEvent
from secondsource.model.value import AmountValue, DateValue

_DEAD, _HURT = ("killed",), ("injured", "missing")
_LONG_AGO = timedelta(days=30)
_REAL = frozenset(("happened", "ongoing"))


def with_importance(events: Sequence[WeighedEvent]) -> tuple[WeighedEvent, ...]:
    """The events in the same order, each with its importance and whether it is background.

    Background is what ended a month or more before its first report was published, where each of its reports tells of
    another event that is not as old, and that is more important or told before it, while it has but one sentence.
    """
    valued = [replace(one, importance=importance_of(one)) for one in events]
    recent = [one for one in valued if not _is_old(one)]
    return tuple(replace(one, background=_is_old(one) and _is_below(one, recent)) for one in valued)


def importance_of(weighed: WeighedEvent) -> float:
    """More reports, more people killed or hurt and more disputed values make an event more important.

    2 log10(reports) + 2 log10(1 + killed) + log10(1 + injured + missing) + 0.5 log10(1 + disputed fields), and 0.5
    where it happened: ten times the dead weigh as much as ten times the reports. Three decimals.
    """
    amounts = {finding.field: _middle(finding) for finding in weighed.findings if finding.scope == "all"}
    disputed = sum(1 for finding in weighed.findings if finding.verdict == "disputed")
    told = 2 * log10(max(len(weighed.event.reports), 1)) + 2 * log10(1 + _total(amounts, _DEAD))
    hurt = log10(1 + _total(amounts, _HURT)) + log10(1 + disputed) / 2
    return round(told + hurt + (0.5 if weighed.event.modality in _REAL else 0), 3)


def _total(amounts: Mapping[str, float], fields: Sequence[str]) -> float:
    return sum(amounts.get(field, 0.0) for field in fields)


def _middle(finding: Finding) -> float:
    """The middle of the best value where it is an amount, or its one end; else 0."""
    value = finding.values[0].value if finding.values else None
    if not isinstance(value, AmountValue):
        return 0.0
    ends = [end for end in (value.low, value.high) if end is not None]
    return sum(ends) / len(ends) if ends else 0.0


def _is_below(old: WeighedEvent, recent: Sequence[WeighedEvent]) -> bool:
    return all(_is_below_in(report, old, recent) for report in old.event.reports)


def _is_below_in(report: str, old: WeighedEvent, recent: Sequence[WeighedEvent]) -> bool:
    """Whether a report tells of something recent that is more important, or told before the old in its one sentence."""
    told = [one for one in recent if report in one.event.reports]
    if any(one.importance > old.importance for one in told):
        return True
    sentences = _sentences(report, old)
    return len(sentences) == 1 and any(start < min(sentences) for one in told for start in _sentences(report, one))


def _sentences(report: str, weighed: WeighedEvent) -> set[int]:
    """Where the sentences begin in which a report tells of an event."""
    return {claim.sentence.start for claim in weighed.event.claims if claim.report.id == report}


def _is_old(weighed: WeighedEvent) -> bool:
    ends = list(_last_days(weighed))
    published = [
        claim.report.published.start
        for claim in weighed.event.claims
        if claim.report.published is not None and claim.report.published.start is not None
    ]
    return bool(ends and published) and max(ends) + _LONG_AGO < min(published)


def _last_days(weighed: WeighedEvent) -> Iterator[date]:
    for claim in weighed.event.claims:
        if claim.field == "when" and isinstance(claim.value, DateValue) and claim.value.end is not None:
            yield claim.value.end
