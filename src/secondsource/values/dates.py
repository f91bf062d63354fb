"""Dates: parse them as people write them, compare two, write one as a person would."""

import re
from datetime import date, timedelta

from secondsource.model.value import DateValue
from secondsource.values import periods
from secondsource.values.comparison import Relation, compare_intervals
from secondsource.values.moment import Moment, Tense
from secondsource.values.times import WrittenTime, written_times

_LEAD_IN = re.compile(
    r"(?:on|in|at|during|between|since|from|until|by|as of|late on|early on|over|for|the|updated|published|posted)?"
    r"[\s:,]*",
    re.I,
)


def moment_of(anchor: DateValue | None, near: date | None = None, tense: Tense = "unknown") -> Moment:
    """The standpoint that a report's publication date gives; a wider or open date only completes years."""
    if anchor is None or anchor.start is None:
        return Moment(None, near, tense)
    if anchor.start == anchor.end:
        return Moment(anchor.start, near, tense)
    return Moment(None, anchor.end or anchor.start, tense)


def parse_date(text: str, anchor: DateValue | None = None, tense: Tense = "unknown") -> DateValue | None:
    """The date that ``text`` is, all of it save a preposition, seen from the publication date ``anchor``.

    ``None`` where it is no date, or one that needs an anchor that is not there. A day or month without a year and
    without an anchor is partial.
    """
    moment = moment_of(anchor, tense=tense)
    found = [time for time in written_times(text) if time.kind == "time"]
    if not found or not _LEAD_IN.fullmatch(text[: found[0].start]) or text[found[-1].end :].strip(" .,;:)"):
        return None
    if len(found) == 1:
        return opened_since(text, found[0].start, found[0].date(moment))
    return date_of_ends(found[0], found[1], moment) if len(found) == 2 and joins(text, *found) else None


_FROM = re.compile(r"\b(?P<word>between|from)\s+$", re.I)
_TO = {
    "between": re.compile(r"\s+and\s+(?:the\s+)?", re.I),
    "from": re.compile(r"\s+(?:to|until|through|till)\s+(?:the\s+)?", re.I),
}
_OWNING = re.compile(r"[\w ]{3,20}['’]s\s")
_SINCE = re.compile(r"\bsince\s+(?:at least\s+)?$", re.I)
_WHEN = re.compile(r"[\w ]{3,20},\s+when\b")
_SMALL_HOURS = re.compile(r"\b(?:12|0?[1-6])(?:[:.]\d\d)?\s?a\.?\s?m\b|\b0[0-6]:\d\d\b", re.I)
_OF_A_YEAR = ("month", "month_day", "day_month")
_LISTED = re.compile(r"\s+(?:and|or)\s+(?:(?:on|in)\s+)?", re.I)
_DASH = re.compile(r"\s?[-–—]\s?")


def joins(text: str, first: WrittenTime, second: WrittenTime) -> bool:
    """Whether two neighbouring times are the ends of one stretch: "between X and Y", "from X to Y", "X–Y"."""
    between = text[first.end : second.start]
    lead = _FROM.search(text, max(0, first.start - 10), first.start)
    return bool((lead and _TO[lead["word"].lower()].fullmatch(between)) or _DASH.fullmatch(between))


def opened_since(text: str, start: int, value: DateValue | None) -> DateValue | None:
    """The date of a time at ``text[start:]`` as its sentence means it: open on the right behind "since".

    "Since Tuesday's blast" tells the day of the blast, "since 1987, when 90 drowned" the year that they did.
    """
    if value is None or value.start is None or not _SINCE.search(text, max(0, start - 16), start):
        return value
    if _OWNING.match(text, start) or _WHEN.match(text, start):
        return value
    return DateValue(value.start, None, value.precision, value.approximate)


def at_clock(clock: str, value: DateValue) -> DateValue:
    """The day of a time of the clock told beside a day or night: the small hours of a night are of the next day."""
    if value.precision != "night" or value.start is None or not _SMALL_HOURS.search(clock):
        return value
    return periods.day(value.start + timedelta(days=1))


def date_beside(text: str, first: WrittenTime, second: WrittenTime, moment: Moment) -> DateValue | None:
    """The date of a day or month that takes its year from the one it is listed with: "in March and April 2020"."""
    if first.rule.name not in _OF_A_YEAR or second.rule.name not in (*_OF_A_YEAR, "month_year"):
        return None
    if _has_year(first) or not _has_year(second) or not _LISTED.fullmatch(text[first.end : second.start]):
        return None
    end = second.date(moment)
    return first.date(Moment(None, end.end, "past")) if end and end.end else None


def _has_year(time: WrittenTime) -> bool:
    return any(time.match.groupdict().get(name) for name in ("year", "told_year"))


def date_of_ends(first: WrittenTime, last: WrittenTime, moment: Moment) -> DateValue | None:
    """The stretch between two joined times; a first one without its year takes that of the last."""
    begin, end = first.date(moment), last.date(moment)
    if begin is None or end is None:
        return None
    if end.end and (begin.start is None or begin.start > end.end):
        begin = first.date(Moment(None, end.end, "past")) or begin
    return span_of_dates(begin, end)


def span_of_dates(first: DateValue, last: DateValue) -> DateValue | None:
    """From the first day of one date to the last day of another; ``None`` where they are not in order."""
    if first.start is None or last.end is None or last.end < first.start:
        return None
    return DateValue(first.start, last.end, first.precision, first.approximate or last.approximate)


def with_year(value: DateValue, near: date) -> DateValue | None:
    """A partial date completed with the year that puts it nearest before ``near`` (up to ten days after it)."""
    if value.partial is None:
        return value
    month, _, number = value.partial.removeprefix("--").partition("-")
    for year in range(near.year + 1, near.year - 9, -1):
        whole = periods.calendar_day(year, int(month), int(number)) if number else periods.month(year, int(month))
        if whole and whole.start and whole.start <= near + timedelta(days=10):
            return DateValue(whole.start, whole.end, value.precision, value.approximate)
    return None


def compare_dates(first: DateValue, second: DateValue) -> Relation:
    """How two dates stand to each other; a night agrees with the day it begins on and with the early next day."""
    if first.partial or second.partial:
        return _compare_partial(first, second)
    if (first.start, first.end) == (None, None) or (second.start, second.end) == (None, None):
        return "incomparable"
    relation = compare_intervals(_ordinals(first), _ordinals(second))
    if relation == "excludes" and _night_meets(first, second):
        return "overlaps"
    if relation == "equal" and first.precision != second.precision and "night" in (first.precision, second.precision):
        return "within" if first.precision == "night" else "contains"
    return relation


def _ordinals(value: DateValue) -> tuple[float | None, float | None]:
    return (value.start.toordinal() if value.start else None, value.end.toordinal() if value.end else None)


def _night_meets(first: DateValue, second: DateValue) -> bool:
    """Whether one is a night that ends on the morning of the other, a single day."""
    for night, other in ((first, second), (second, first)):
        if night.precision == "night" and night.end and other.precision == "day" and other.start == other.end:
            return other.start == night.end + timedelta(days=1)
    return False


def _compare_partial(first: DateValue, second: DateValue) -> Relation:
    """Dates of which one lacks its year: the day of the month decides, and agreement stays without a year."""
    days_a, days_b = _month_days(first), _month_days(second)
    if days_a is None or days_b is None:
        return "incomparable"
    relation = compare_intervals(days_a, days_b)
    is_night = "night" in (first.precision, second.precision)
    return "overlaps" if relation == "excludes" and is_night and abs(days_a[0] - days_b[0]) <= 1 else relation


def _month_days(value: DateValue) -> tuple[float, float] | None:
    """The first and last day of the date within a leap year, as day numbers."""
    if value.partial:
        value = with_year(value, date(2024, 12, 31)) or value
    if value.start is None or value.end is None or (value.end - value.start).days > 31 or value.end < value.start:
        return None
    first, last = value.start.replace(year=2024), value.end.replace(year=2024)
    return (first.timetuple().tm_yday, last.timetuple().tm_yday) if first <= last else None


def date_text(value: DateValue) -> str:
    """The date as a person would write it: "22 February 2026", "the night of 22 February 2026", "since 2019"."""
    if value.partial:
        return _partial_text(value.partial)
    if value.start is None and value.end is None:
        return "unknown date"
    if value.start is None or value.end is None:
        edge = value.start or value.end
        return f"{'since' if value.start else 'until'} {_edge_text(edge or date.min, value)}"
    about = "about " if value.approximate and value.precision not in ("season",) else ""
    return about + _closed_text(value, value.start, value.end)


def _edge_text(edge: date, value: DateValue) -> str:
    if value.precision in ("year", "decade"):
        return str(edge.year)
    return _month_text(edge) if value.precision in ("month", "quarter", "season") else _day_text(edge)


def _closed_text(value: DateValue, start: date, end: date) -> str:
    if value.precision == "night" and start == end:
        return f"the night of {_day_text(start)}"
    if start == end:
        return _day_text(start)
    single = {
        "month": (periods.month(start.year, start.month), _month_text(start)),
        "year": (periods.year(start.year), str(start.year)),
        "week": (periods.week(start), f"the week of {_day_text(start)}"),
        "quarter": (periods.quarter(start.year, (start.month + 2) // 3), f"Q{(start.month + 2) // 3} {start.year}"),
    }.get(value.precision)
    if single and single[0].start == start and single[0].end == end:
        return single[1]
    if value.precision == "decade" and start.year % 10 == 0 and end.year == start.year + 9:
        return f"the {start.year}s"
    if value.precision == "season":
        return _season_text(start)
    return _stretch_text(value, start, end)


def _stretch_text(value: DateValue, start: date, end: date) -> str:
    if value.precision in ("year", "decade"):
        return f"{start.year}–{end.year}"
    if value.precision in ("month", "quarter"):
        return f"{_month_text(start)} – {_month_text(end)}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day_text(end)}"
    return f"{_day_text(start)} – {_day_text(end)}"


def _season_text(start: date) -> str:
    name = next((name for name, month in periods.SEASONS.items() if month == start.month), "season")
    return f"{name} {start.year}/{(start.year + 1) % 100:02d}" if name == "winter" else f"{name} {start.year}"


def _day_text(value: date) -> str:
    return f"{value.day} {_month_text(value)}"


def _month_text(value: date) -> str:
    return f"{periods.MONTH_NAMES[value.month - 1]} {value.year}"


def _partial_text(partial: str) -> str:
    month, _, number = partial.removeprefix("--").partition("-")
    name = periods.MONTH_NAMES[int(month) - 1]
    return f"{int(number)} {name}" if number else name
