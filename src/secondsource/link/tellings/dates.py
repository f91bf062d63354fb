"""Dates that a report leaves open, completed by the other reports of the same event."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from secondsource.link.naming.outlet_names import outlet_name
from secondsource.link.tellings.telling import Telling
from secondsource.model.reading import EventMention, Mention, Reading
from secondsource.model.report import Report
from secondsource.model.value import DateValue
from secondsource.values.dates import parse_date, with_year
from secondsource.values.time_words import FULL_WEEKDAY

NARROW = 3
WEEK = timedelta(days=7)
_WEEKDAY = re.compile(rf"\b{FULL_WEEKDAY}\b", re.IGNORECASE)


def lacks_year(report: Report) -> bool:
    """Whether nothing in the report or its input gives the year that it was published in."""
    return report.published is None or report.published.partial is not None


def complete_reading(reading: Reading, own: Sequence[Telling], others: Mapping[int, Sequence[Telling]]) -> Reading:
    """The reading with the year that other reports of its events give; unchanged where none does.

    ``own`` are the reading's tellings, ``others`` for each of them (by cluster) those of other reports.
    """
    found = _event_day(own, others)
    if found is None:
        return reading
    day, source = found
    report = _dated(reading.report, day, source)
    near = report.published.end if report.published is not None and report.published.end is not None else day
    mentions = {mention.id: _completed(mention, reading, report, near) for mention in reading.mentions}
    changed = {mention.id for mention in reading.mentions if mentions[mention.id] != mention}
    events = tuple(_resolved(event, changed) for event in reading.events)
    return replace(reading, report=report, mentions=tuple(mentions.values()), events=events)


def _event_day(own: Sequence[Telling], others: Mapping[int, Sequence[Telling]]) -> tuple[date, Report] | None:
    """The day of the first of the report's events that another report dates, and that report."""
    for telling in own:
        dated = [
            (value.start, other.context.reading.report)
            for other in others.get(telling.cluster, ())
            for value in other.days
            if value.start is not None and value.end is not None and (value.end - value.start).days <= NARROW
            and _fits(telling, value.start)
        ]  # fmt: skip
        if dated:
            return min(dated, key=lambda row: (row[0], row[1].id))
    return None


def _fits(telling: Telling, day: date) -> bool:
    """Whether the telling's own day of the year, where it gives one, is that day."""
    partial = [value.partial for value in telling.days if value.partial and len(value.partial) > len("--01")]
    return not partial or f"--{day:%m-%d}" in partial


def _dated(report: Report, day: date, source: Report) -> Report:
    """The report with its publication's year: the first such day on or after the day of the event."""
    if report.published is None or report.published.partial is None:
        return report
    later = date(day.year + 1, day.month, min(day.day, 28))
    value = with_year(report.published, day)
    if value is None or value.end is None or value.end < day:
        value = with_year(report.published, later)
    if value is None:
        return report
    basis = (
        f"{report.published_basis or 'its own words'}; the year from the report of the event by {outlet_name(source)}"
    )
    return replace(report, published=value, published_basis=basis)


def _completed(mention: Mention, reading: Reading, report: Report, near: date) -> Mention:
    if mention.kind != "time":
        return mention
    if mention.date is None:
        anchor = report.published if report.published != reading.report.published else None
        value = parse_date(mention.span.of(report.text), anchor) if anchor is not None else None
        return replace(mention, date=value) if value is not None and value.partial is None else mention
    if mention.date.partial is None:
        return mention
    whole: DateValue | None = with_year(mention.date, near)
    return replace(mention, date=whole) if whole is not None else mention


def _resolved(event: EventMention, changed: set[int]) -> EventMention:
    roles = tuple(replace(r, basis="resolved") if r.mention in changed and r.role == "when" else r for r in event.roles)
    return replace(event, roles=roles)


def before_publication(reading: Reading) -> Reading:
    """The reading with the weekdays of what has happened on or before the day of publication.

    "Was freed on Saturday", told on a Monday, is the Saturday before, whatever the grammar around it allows.
    """
    published = reading.report.published
    if published is None or published.end is None:
        return reading
    happened = [e for e in reading.events if e.modality in ("happened", "ongoing") and e.stance == "asserts"]
    used = {role.mention for event in happened for role in event.roles if role.role == "when"}
    moved = tuple(_moved(m, reading, published.end) if m.id in used else m for m in reading.mentions)
    return reading if moved == reading.mentions else replace(reading, mentions=moved)


def _moved(mention: Mention, reading: Reading, published: date) -> Mention:
    value = mention.date
    if (
        value is None
        or value.start is None
        or value.end is None
        or not _WEEKDAY.search(mention.span.of(reading.report.text))
    ):
        return mention
    if not published < value.start <= published + WEEK:
        return mention
    return replace(mention, date=replace(value, start=value.start - WEEK, end=value.end - WEEK))
