"""Dates as mastheads write them: "3 May 2024", "Nov. 14", "2026-02-23 10:40", "3 JAN 90".

A date without a year is partial ("--11-14"); it is completed from the day that the report was fetched where the input
tells one. The time of day is left out: a report's day is the day as it was written, in its own time zone.
"""

import re
from calendar import monthrange
from datetime import date

from secondsource.model.value import DateValue

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:19|20)\d\d|\d\d(?![\d:.]))"

DATE = (
    rf"{_WEEKDAY}(?:(?:19|20)\d\d-\d\d?-\d\d?(?!\d)|(?:19|20)\d\d/\d\d?/\d\d?(?!\d)"
    rf"|\d\d?[/.]\d\d?[/.](?:19|20)\d\d|{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"
    rf"|{_MONTH}\s+{_DAY}\b(?:,?\s+{_YEAR})?)"
)
"""A pattern, without groups, of one date; to be compiled with ``re.IGNORECASE``."""

_ISO = re.compile(r"((?:19|20)\d\d)(?:[-/](\d\d?)(?:[-/](\d\d?))?)?(?:[T\s].*)?", re.DOTALL)
_NUMBERS = re.compile(r"(\d\d?)[/.](\d\d?)[/.]((?:19|20)\d\d)")
_WORDS = re.compile(
    rf"{_WEEKDAY}(?:(?P<d1>{_DAY})\s+(?:of\s+)?(?P<m1>{_MONTH})|(?P<m2>{_MONTH})\s+(?P<d2>{_DAY}))"
    rf"(?:,?\s+(?P<y>{_YEAR}))?",
    re.IGNORECASE,
)
_WEEKDAY_FIRST = re.compile(_WEEKDAY, re.IGNORECASE)


def parse_press_date(words: str) -> DateValue | None:
    """The date that ``words`` begin with; ``None`` where they are none, or could be two (03/05/2024)."""
    text = words.strip()
    bare = text[found.end() :] if (found := _WEEKDAY_FIRST.match(text)) else text
    if iso := _ISO.fullmatch(bare):
        return _interval(int(iso[1]), _integer(iso[2]), _integer(iso[3]))
    if numbers := _NUMBERS.match(bare):
        return _day_or_month_first(int(numbers[1]), int(numbers[2]), int(numbers[3]))
    if found := _WORDS.match(text):
        month = _MONTHS.index((found["m1"] or found["m2"])[:3].lower()) + 1
        day = int(re.sub(r"\D", "", found["d1"] or found["d2"]))
        return _interval(_full_year(found["y"]), month, day)
    return None


def completed(value: DateValue, fetched: date) -> DateValue:
    """A partial date as the last such day that is not after ``fetched``; other dates as they are."""
    if value.partial is None or value.precision != "day":
        return value
    month, day = int(value.partial[2:4]), int(value.partial[5:7])
    for year in range(fetched.year, fetched.year - 9, -1):
        if day <= monthrange(year, month)[1] and date(year, month, day) <= fetched:
            return DateValue(date(year, month, day), date(year, month, day), "day")
    return value


def _integer(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _full_year(digits: str | None) -> int | None:
    """Two digits stand for 1969 to 2068, as POSIX reads them."""
    if digits is None or len(digits) == 4:
        return _integer(digits)
    return int(digits) + (1900 if int(digits) > 68 else 2000)


def _day_or_month_first(first: int, second: int, year: int) -> DateValue | None:
    if first > 12 or first == second:
        return _interval(year, second, first)
    return _interval(year, first, second) if second > 12 else None


def _interval(year: int | None, month: int | None, day: int | None) -> DateValue | None:
    if year is None:
        return _partial(month, day)
    if month is None:
        return DateValue(date(year, 1, 1), date(year, 12, 31), "year")
    if not 1 <= month <= 12:
        return None
    last = monthrange(year, month)[1]
    if day is None:
        return DateValue(date(year, month, 1), date(year, month, last), "month")
    return DateValue(date(year, month, day), date(year, month, day), "day") if 1 <= day <= last else None


def _partial(month: int | None, day: int | None) -> DateValue | None:
    if month is None or day is None or day > monthrange(2024, month)[1]:
        return None
    return DateValue(None, None, "day", partial=f"--{month:02}-{day:02}")
