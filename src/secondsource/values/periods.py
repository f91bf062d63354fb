"""Stretches of the calendar as date values, and the words that name them."""

import calendar
from datetime import date, timedelta

from secondsource.model.value import DateValue

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
"""The number of each month by its name in lower case."""

MONTH_NAMES = tuple(name.capitalize() for name in MONTHS)
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
"""The number of each weekday by its name in lower case."""

SEASONS = {"winter": 12, "spring": 3, "summer": 6, "autumn": 9, "fall": 9}
QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4}
ONE_DAY = timedelta(days=1)


def month_number(word: str) -> int:
    """1–12 of a month's name or abbreviation, with or without a point."""
    start = word.lower()[:3]
    return next(number for name, number in MONTHS.items() if name.startswith(start))


def weekday_number(word: str) -> int:
    """0 (Monday) – 6 of a weekday's name or abbreviation."""
    start = word.lower()[:3]
    return next(number for name, number in WEEKDAYS.items() if name.startswith(start))


def full_year(digits: str, anchor: date | None = None) -> int:
    """The year that two or four digits mean: two digits are the last such year up to ten years after the anchor."""
    number = int(digits)
    if len(digits) > 2:
        return number
    last = (anchor.year if anchor else 2030) + 10
    return last - (last - number) % 100


def day(of: date) -> DateValue:
    """One day."""
    return DateValue(of, of, "day")


def night(of: date) -> DateValue:
    """The night that begins on the day."""
    return DateValue(of, of, "night")


def calendar_day(year: int, month: int, number: int) -> DateValue | None:
    """One day by its numbers; ``None`` where the calendar has no such day."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= number <= calendar.monthrange(year, month)[1]):
        return None
    return day(date(year, month, number))


def week(holding: date) -> DateValue:
    """The week, Monday to Sunday, that holds the day."""
    monday = holding - timedelta(days=holding.weekday())
    return DateValue(monday, monday + timedelta(days=6), "week")


def weekend(holding: date) -> DateValue:
    """Saturday and Sunday of the week that holds the day."""
    saturday = holding + timedelta(days=5 - holding.weekday())
    return DateValue(saturday, saturday + ONE_DAY, "day")


def month(year: int, number: int) -> DateValue:
    """A calendar month; numbers below 1 and above 12 count into the years before and after."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return DateValue(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]), "month")


def quarter(year: int, number: int) -> DateValue:
    """A calendar quarter; numbers below 1 and above 4 count into the years before and after."""
    return DateValue(month(year, 3 * number - 2).start, month(year, 3 * number).end, "quarter")


def season(year: int, name: str) -> DateValue:
    """A season of the northern meteorological year, approximate; winter begins in December of the year before."""
    first = SEASONS[name]
    start_year = year - 1 if first == 12 else year
    return DateValue(month(start_year, first).start, month(start_year, first + 2).end, "season", True)


def year(number: int) -> DateValue:
    """A calendar year."""
    return DateValue(date(number, 1, 1), date(number, 12, 31), "year")


def decade(first: int) -> DateValue:
    """Ten years from a year that ends in 0."""
    return DateValue(date(first, 1, 1), date(first + 9, 12, 31), "decade")


def partial_day(month_of: int, number: int) -> DateValue | None:
    """A day whose year is unknown; ``None`` where no year has it."""
    if calendar_day(2024, month_of, number) is None:
        return None
    return DateValue(None, None, "day", False, f"--{month_of:02d}-{number:02d}")


def partial_month(number: int) -> DateValue:
    """A month whose year is unknown."""
    return DateValue(None, None, "month", False, f"--{number:02d}")
