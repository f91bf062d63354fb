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
from secondsource.read.tense import tense_at
from secondsource.values.dates import date_of_ends, joins, moment_of
from secondsource.values.moment import Moment
from secondsource.values.rule import TimeKind
from secondsource.values.times import WrittenTime, written_times

_DATELINE = re.compile(r"\s*(?:\([^)\n]{2,40}\)\s*)?(?:-{1,2}|–|—|:|_)(?=\s)")
_DATELINE_REACH = 160
_DATELINE_AGE = timedelta(days=6)


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
    written = _joined(text, list(written_times(text)))
    moment = moment_of(report.published, report.fetched)
    moment = replace(moment, anchor=_dateline_day(text, written, moment) or moment.anchor)
    found: list[FoundTime] = []
    for parts in written:
        seen = replace(moment, tense=tense_at(analysis, parts[0].start, parts[-1].end))
        value = _date(parts, seen)
        found.append(FoundTime(Span(parts[0].start, parts[-1].end), parts[0].kind, value))
        if value and value.start and value.end:
            moment = replace(moment, told=value)
    return _with_clock_days(analysis, tuple(found), written)


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


def _date(parts: tuple[WrittenTime, ...], moment: Moment) -> DateValue | None:
    if len(parts) == 1:
        return parts[0].date(moment)
    return date_of_ends(parts[0], parts[1], moment) or parts[0].date(moment)


def _dateline_day(text: str, written: Sequence[tuple[WrittenTime, ...]], moment: Moment) -> date | None:
    """The day that a dateline such as "ODENSE, Nov. 14 (Agency) -" gives, where it lies just before publication."""
    for time, *rest in written:
        if time.start > _DATELINE_REACH:
            break
        if rest or time.rule.name not in ("month_day", "day_month") or not _DATELINE.match(text, time.end):
            continue
        value = time.date(replace(moment, tense="past"))
        if (
            value
            and value.start
            and (moment.anchor is None or timedelta() <= moment.anchor - value.start <= _DATELINE_AGE)
        ):
            return value.start
    return None


def _with_clock_days(
    analysis: Analysis, found: tuple[FoundTime, ...], written: Sequence[tuple[WrittenTime, ...]]
) -> tuple[FoundTime, ...]:
    """Give a bare time of the clock the day that its sentence names beside it, if it names one."""
    starts = [sentence.start for sentence in analysis.sentences]
    sentence_of = [bisect_right(starts, time.span.start) for time in found]
    dated = []
    for index, time in enumerate(found):
        day = None
        if written[index][0].rule.name == "clock":
            near = [i for i in (index - 1, index + 1) if 0 <= i < len(found) and sentence_of[i] == sentence_of[index]]
            days = (found[i].date for i in near)
            day = next(
                (value for value in days if value and value.precision in ("day", "night") and value.start == value.end),
                None,
            )
        dated.append(replace(time, date=day) if day else time)
    return tuple(dated)
