"""The day on which an account was told, which decides what an origin said last and what it said at one time."""

from collections.abc import Mapping, Sequence
from datetime import date

from secondsource.model.record import Claim
from secondsource.model.report import Report
from secondsource.weigh.agreement import agree


def published_day(report: Report) -> date | None:
    """The day of publication, where it is known to the day."""
    published = report.published
    if published is None or published.start is None or published.start != published.end:
        return None
    return published.start


def told_days(claims: Sequence[Claim]) -> Mapping[str, date | None]:
    """The day on which each claim of one field and origin was told, by claim id.

    A copy tells on the day of the text that it copies. A copy that gives another value than the outlet that wrote
    the text ever gave altered the text: it too is of the day of that text. A claim without a known day is taken
    with the latest day on which its origin told the same, else with its origin's last day.
    """
    days = {claim.id: _day_of_text(claim, claims) for claim in claims}
    return {claim.id: days[claim.id] or _day_of_likeness(claim, claims, days) for claim in claims}


def _day_of_text(claim: Claim, claims: Sequence[Claim]) -> date | None:
    copies = [other for other in claims if claim.account and other.account == claim.account]
    same = [other for other in copies if agree(claim.field, claim.value, other.value)] or [claim]
    first = first_report(copies or [claim])
    altered = not any(other.report.outlet == first.outlet for other in same)
    return _earliest(copies if altered else same)


def _day_of_likeness(claim: Claim, claims: Sequence[Claim], days: Mapping[str, date | None]) -> date | None:
    same = [days[other.id] for other in claims if agree(claim.field, claim.value, other.value)]
    known = [day for day in same if day is not None] or [day for day in days.values() if day is not None]
    return max(known, default=None)


def _earliest(claims: Sequence[Claim]) -> date | None:
    return min((day for claim in claims if (day := published_day(claim.report)) is not None), default=None)


def first_report(claims: Sequence[Claim]) -> Report:
    """The report that came first, by day, then by id; undated ones last."""
    return min((claim.report for claim in claims), key=lambda r: (published_day(r) or date.max, r.id))
