"""Dates as mastheads write them: "3 May 2024", "Nov. 14", "2026-02-23 10:40", "3 JAN 90".

A date without a year is partial ("--11-14"); it is completed from the day that the report was fetched where the input
tells one. The time of day is left out: a report's day is the day as it was written, in its own time zone.
"""

import re
from calendar import monthrange
from datetime import date

from secondsource.model.value import DateValue
from secondsource.values.dates import parse_date
from secondsource.values.time_words import MONTH_PARTS

_MONTH = rf"(?:{'|'.join(MONTH_PARTS)})\b\.?"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)?"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d)"
_YEAR = r"(?:(?:19|20)\d\d|\d\d(?![\d:.]))"

DATE = (
    rf"{_WEEKDAY}(?:(?:19|20)\d\d-\d\d?-\d\d?(?!\d)|(?:19|20)\d\d/\d\d?/\d\d?(?!\d)"
    rf"|\d\d?[/.]\d\d?[/.](?:19|20)\d\d|{_DAY}\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR})?"
    rf"|{_MONTH}\s+{_DAY}(?:,?\s+{_YEAR})?)"
)
"""A pattern, without groups, of one date; to be compiled with ``re.IGNORECASE``."""

_ADDRESS = re.compile(r"(?<=[/-])((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_ISO_MONTH = re.compile(r"((?:19|20)\d\d)-(0[1-9]|1[0-2])")


def parse_press_date(words: str) -> DateValue | None:
    """The date that ``words`` are; ``None`` where they are none, or could be two (03/05/2024)."""
    text = words.strip()
    if found := _ISO_MONTH.fullmatch(text):
        year, month = int(found[1]), int(found[2])
        return DateValue(date(year, month, 1), date(year, month, monthrange(year, month)[1]), "month")
    return parse_date(text[:80])


def address_date(uri: str) -> DateValue | None:
    """The day in the path of a page's address ("/2021/05/03/", "/2021-05-03-flood"); None where it names none."""
    found = _ADDRESS.search(uri)
    return parse_date("-".join(found.groups())) if found else None


def completed(value: DateValue, fetched: date) -> DateValue:
    """A partial day as the last such day that is not after ``fetched``; other dates as they are."""
    if value.partial is None or value.precision != "day":
        return value
    month, day = int(value.partial[2:4]), int(value.partial[5:7])
    for year in range(fetched.year, fetched.year - 9, -1):
        if day <= monthrange(year, month)[1] and date(year, month, day) <= fetched:
            return DateValue(date(year, month, day), date(year, month, day), "day")
    return value
