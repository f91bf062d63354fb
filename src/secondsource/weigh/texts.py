"""Values as a person would write them."""

import re
from calendar import month_name
from datetime import date

from secondsource.model.record import Claim
from secondsource.model.value import (
    AmountValue,
    DateValue,
    EntityValue,
    PlaceValue,
    TextValue,
    TruthValue,
)
from secondsource.weigh.agreement import fold
from secondsource.weigh.countries import COUNTRY_NAMES

_MONTHS = tuple(month_name)[1:]
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_ORDINALS = ("first", "second", "third", "fourth")
_LONE_UNITS = frozenset({"person", "item", "number", ""})
_INVARIABLE = frozenset({"kg", "m", "km", "km/h", "g", "t", "km2", "ha"})
# Words for a number that no figure says as well; the figures follow in brackets.
_VAGUE = re.compile(
    r"\b(?:tens of (?:thousands|millions|billions)|hundreds of (?:thousands|millions)|dozens|scores|tens|hundreds"
    r"|thousands|millions|billions|several|a few|a couple|a handful)\b",
    re.IGNORECASE,
)

_ABOVE = r"\b(?:more than|over|above|exceed\w*)\b"
_BELOW = r"\b(?:fewer than|less than|under|below)\b"


def value_text(claim: Claim) -> str:
    """The claim's value in words: "at least 20", "USD 500,000", "the night of 2 October 2023", "Lyon, France"."""
    match claim.value:
        case AmountValue() as amount:
            return _more(amount_text(amount, _words(claim)), claim.scope)
        case DateValue() as day:
            return date_text(day)
        case PlaceValue() as place:
            return place_text(place)
        case EntityValue() as entity:
            return entity.name
        case TruthValue() as truth:
            return "it happened" if truth.holds else "it did not happen"
        case TextValue() as text:
            return " ".join(text.text.split())


def _words(claim: Claim) -> str:
    return " ".join(" ".join(span.of(claim.report.text) for span in claim.spans).split())


def _more(text: str, scope: str) -> str:
    return f"{text} more" if scope == "additional" else text


def amount_text(amount: AmountValue, words: str = "") -> str:
    """An amount with its unit; ``words`` are the report's own, kept where they say more than the interval."""
    vague = _VAGUE.search(words) if amount.approximate else None
    if vague and amount.low is not None and amount.high is not None:
        return f"{_with_unit(vague.group().lower(), amount)} ({_number(amount.low)}–{_number(amount.high)})"
    return _with_unit(_interval(amount, words), amount)


def _interval(amount: AmountValue, words: str) -> str:
    low, high = amount.low, amount.high
    if low is None:
        return "an unknown number" if high is None else _bound(high, 1, _BELOW, ("fewer than", "up to"), words)
    if high is None:
        return _bound(low, -1, _ABOVE, ("more than", "at least"), words)
    if low == high:
        return ("about " if amount.approximate else "") + _number(low)
    if amount.approximate and low > 0 and high / low <= 1.5:
        return "about " + _number(round((low + high) / 2, 6))
    return f"{_number(low)}–{_number(high)}"


def _bound(end: float, step: int, strict: str, names: tuple[str, str], words: str) -> str:
    """An open interval by its own words: "more than 12,000" begins at 12,001 where things are counted."""
    if re.search(strict, words, re.IGNORECASE):
        counted = re.search(rf"(?<![\d.,]){re.escape(_number(end))}(?![\d]|[.,]\d)", words) is None
        return f"{names[0]} {_number(end + step if counted else end)}"
    return f"{names[1]} {_number(end)}"


def _number(number: float) -> str:
    if number != int(number):
        return f"{number:,.3f}".rstrip("0")
    return f"{int(number):,}"


def _with_unit(number: str, amount: AmountValue) -> str:
    unit = amount.unit
    if amount.money:
        return f"{number} {unit}"
    if unit in _LONE_UNITS:
        return number
    if unit == "percent":
        return f"{number} per cent"
    if unit in _INVARIABLE or number == "1":
        return f"{number} {unit}"
    return f"{number} {unit}s"


def date_text(value: DateValue) -> str:
    """A date: "22 February 2026", "June 2022", "since 2019", "22 February (year unknown)"."""
    about = "about " if value.approximate else ""
    if value.partial:
        return about + _partial(value.partial)
    if value.start is None:
        return "an unknown date" if value.end is None else f"until {about}{_edge(value.end, value)}"
    if value.end is None:
        return f"since {about}{_edge(value.start, value)}"
    return about + _closed(value, value.start, value.end)


def _partial(partial: str) -> str:
    month, _, day = partial.removeprefix("--").partition("-")
    name = _MONTHS[int(month) - 1]
    return f"{int(day)} {name} (year unknown)" if day else f"{name} (year unknown)"


def _edge(day: date, value: DateValue) -> str:
    if value.precision in ("year", "decade"):
        return str(day.year)
    return f"{_MONTHS[day.month - 1]} {day.year}" if value.precision == "month" else _day(day)


def _closed(value: DateValue, start: date, end: date) -> str:
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    match value.precision:
        case "night":
            return f"the night of {_day(start)}"
        case "month" if months == 1:
            return f"{_MONTHS[start.month - 1]} {start.year}"
        case "quarter" if months == 3:
            return f"{_ORDINALS[(start.month - 1) // 3]} quarter of {start.year}"
        case "season" if start.month in _SEASONS:
            return f"{_SEASONS[start.month]} {_years(start, end)}"
        case "year":
            return _years(start, end)
        case "decade" if end.year - start.year == 9:
            return f"the {start.year}s"
        case _:
            return _days(start, end)


def _years(start: date, end: date) -> str:
    return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"


def _days(start: date, end: date) -> str:
    if start == end:
        return _day(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end)}"
    return f"{_day(start).removesuffix(f' {end.year}')} to {_day(end)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def place_text(place: PlaceValue) -> str:
    """A place with the region and country around it, each once: "Tarbes, Occitanie, France"."""
    parts = [place.name]
    for area in (place.region, COUNTRY_NAMES.get(place.country or "")):
        if area and place.precision != "country" and fold(area) not in {fold(part) for part in parts}:
            parts.append(area)
    if place.precision == "region":
        del parts[1:-1]
    return ", ".join(parts)
