"""Times of a report: every written time with its span, dated from the report's own publication date."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import DateValue
from secondsource.read.analysis import Analysis
from secondsource.read.mentioned.tense import tense_at
from secondsource.values.dates import at_clock, date_beside, date_of_ends, joins, moment_of
from secondsource.values.headings import body_start
from secondsource.values.moment import Moment
from secondsource.values.other_days import other_act
from secondsource.values.periods import day
from secondsource.values.rule import TimeKind
from secondsource.values.times import WrittenTime, written_times

_DATELINE = re.compile(r"\s*(?:\([^)\n]{2,40}\)\s*)?(?:-{1,2}|–|—|:|_)(?=\s)")
_DATELINE_REACH = 160
# "Channel 6" above "May 20, 2031": no time of a heading goes on in its next line.
_LINE_BREAK = re.compile(r"[\r\n]")
_DATELINE_AGE = timedelta(days=6)
_CLOCK_REACH = 2
_SINGLE = timedelta(days=1)
_LATE = re.compile(r"\b(?:[89]|1[01])(?:[:.]\d\d)?\s?p\.?\s?m\b|\b2[0-3]:?\d\d\b|midnight|night", re.IGNORECASE)
_COMPARED = ("month", "quarter", "year", "decade")


@dataclass(frozen=True, slots=True)
class FoundTime:
    """A written time; ``date`` is ``None`` for durations and for times that name no stretch of the calendar."""

    span: Span
    kind: TimeKind
    date: DateValue | None


def find_times(analysis: Analysis, report: Report) -> tuple[FoundTime, ...]:
    """All dates, times, repeated times and durations of the report's text, in order, without overlaps.

    They are seen from ``report.published``; a dateline of the days before it takes its place.
    """
    text = analysis.text
    body = body_start(text)
    lines = _LINE_BREAK.sub("|", text[:body]) + text[body:]
    written = _joined(text, list(written_times(_without_name(lines, report.outlet))))
    moment = moment_of(report.published, report.fetched)
    moment = replace(moment, anchor=_dateline_day(text, written, moment) or moment.anchor)
    found: list[FoundTime] = []
    for parts, following in zip(written, (*written[1:], ()), strict=False):
        seen = replace(moment, tense=tense_at(analysis, parts[0].start, parts[-1].end))
        value = _date(text, parts, following, seen)
        found.append(FoundTime(Span(parts[0].start, parts[-1].end), parts[0].kind, value))
        if parts[0].start >= body and not _is_dateline(text, parts[0]):
            moment = _after(moment, parts[0], value)
    return _with_clock_days(analysis, tuple(found), written, moment.anchor)


def _without_name(text: str, outlet: str | None) -> str:
    """The text with its outlet's name covered, where that holds a time and more than it: "Daily Monday"."""
    time = next(written_times(outlet), None) if outlet else None
    if outlet is None or time is None or outlet[time.start : time.end] == outlet:
        return text
    return re.sub(rf"\b{re.escape(outlet)}\b", "x" * len(outlet), text)


def _after(moment: Moment, time: WrittenTime, value: DateValue | None) -> Moment:
    """The standpoint behind a time. "A year earlier" only compares: what is told goes on with what it was."""
    if value is None or value.start is None or value.end is None:
        return moment
    if time.rule.name == "year_ago" or (time.rule.name == "ago" and value.precision in _COMPARED):
        return moment
    known = value.start if value.precision == "month" else value.end
    figures = value.precision in ("quarter", "month") and (moment.anchor is None or known <= moment.anchor)
    single = value.precision in ("day", "night") and value.end - value.start <= _SINGLE
    return replace(
        moment, told=value, day=value if single else moment.day, quarter=value if figures else moment.quarter
    )


def _joined(text: str, written: list[WrittenTime]) -> list[tuple[WrittenTime, ...]]:
    """Times in ones, and the two ends of a stretch in twos."""
    groups: list[tuple[WrittenTime, ...]] = []
    for time in written:
        last = groups[-1] if groups else ()
        if len(last) == 1 and last[0].kind == time.kind == "time" and joins(text, last[0], time):
            groups[-1] = (last[0], time)
        else:
            groups.append((time,))
    return groups


def _date(
    text: str, parts: tuple[WrittenTime, ...], following: tuple[WrittenTime, ...], moment: Moment
) -> DateValue | None:
    if len(parts) == 1:
        beside = date_beside(text, parts[0], following[0], moment) if following else None
        return beside or parts[0].date(moment)
    return date_of_ends(parts[0], parts[1], moment) or parts[0].date(moment)


def _dateline_day(text: str, written: Sequence[tuple[WrittenTime, ...]], moment: Moment) -> date | None:
    """The day that a dateline such as "ODENSE, Nov. 14 (Agency) -" gives, where it lies just before publication."""
    for time, *rest in written:
        if rest or not _is_dateline(text, time):
            continue
        value = time.date(replace(moment, tense="past"))
        if (
            value
            and value.start
            and (moment.anchor is None or timedelta() <= moment.anchor - value.start <= _DATELINE_AGE)
        ):
            return value.start
    return None


def _is_dateline(text: str, time: WrittenTime) -> bool:
    if time.start > _DATELINE_REACH or time.rule.name not in ("month_day", "day_month"):
        return False
    return _DATELINE.match(text, time.end) is not None


def _with_clock_days(
    analysis: Analysis, found: tuple[FoundTime, ...], written: Sequence[tuple[WrittenTime, ...]], anchor: date | None
) -> tuple[FoundTime, ...]:
    """Give a bare time of the clock the nearest day of its sentence, else the day told in the sentences before.

    Where no day is told before it, an hour up to the evening is of the day of publication.
    """
    if not any(parts[0].rule.name == "clock" for parts in written):
        return found
    starts = [sentence.start for sentence in analysis.sentences]
    days = [
        (bisect_right(starts, time.span.start), index)
        for index, time in enumerate(found)
        if _is_day(time.date) and other_act(analysis.text, time.span.start, time.span.end) is None
    ]
    dated = list(found)
    for index, time in enumerate(found):
        if written[index][0].rule.name != "clock":
            continue
        sentence = bisect_right(starts, time.span.start)
        beside = min(((abs(i - index), i) for at, i in days if at == sentence), default=None)
        before = max((i for at, i in days if sentence - _CLOCK_REACH <= at < sentence), default=None)
        chosen = beside[1] if beside else before
        clock = written[index][0].match.group()
        value = found[chosen].date if chosen is not None else None
        if value:
            dated[index] = replace(time, date=at_clock(clock, value))
        elif anchor and not any(i < index for _, i in days) and not _LATE.search(clock):
            dated[index] = replace(time, date=day(anchor))
    return tuple(dated)


def _is_day(value: DateValue | None) -> bool:
    return value is not None and value.precision in ("day", "night") and value.start == value.end
