"""What a written time is resolved against, and the steps that every rule shares."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from secondsource.model.value import DateValue
from secondsource.values import periods

Tense = Literal["past", "future", "unknown"]
_MONTHS_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Moment:
    """The standpoint of a written time.

    ``anchor`` is the day the report was published, ``near`` any day known to be close to it (used only to complete a
    missing year), ``tense`` that of the verb beside the time, ``told`` the date that the text spoke of last and
    ``day`` the last one of a single day or night, ``quarter`` the quarter or month that it gives figures of: the one
    told last, save those it only compares with.
    """

    anchor: date | None
    near: date | None = None
    tense: Tense = "unknown"
    told: DateValue | None = None
    day: DateValue | None = None
    quarter: DateValue | None = None

    @property
    def standpoint(self) -> date | None:
        """The day that completes a missing year."""
        return self.anchor or self.near


def day_in_nearest_year(month: int, number: int, moment: Moment) -> DateValue | None:
    """A day without its year: the last one that the tense allows; without any standpoint a partial date."""
    partial = periods.partial_day(month, number)
    now = moment.standpoint
    if now is None or partial is None:
        return partial
    days = [periods.calendar_day(now.year + step, month, number) for step in (-1, 0, 1)]
    known = [value for value in days if value is not None and value.start is not None]
    if not known:
        return partial
    return _pick(known, now, moment.tense)


def month_in_nearest_year(month: int, moment: Moment) -> DateValue:
    """A month without its year, like ``day_in_nearest_year``."""
    now = moment.standpoint
    if now is None:
        return periods.partial_month(month)
    return _pick([periods.month(now.year + step, month) for step in (-1, 0, 1)], now, moment.tense)


_YEAR_STEPS = {"last": -1, "this": 0, "next": 1}
_STEPS_FROM_TOLD = {"same": 0, "that": 0, "previous": -1, "preceding": -1, "following": 1}


def told_year(words: str, moment: Moment) -> int | None:
    """The year that "last year" is, or "that year" seen from the date told last; ``None`` where nothing tells it."""
    which = words.lower().split()[-2]
    if which in _YEAR_STEPS:
        return moment.anchor.year + _YEAR_STEPS[which] if moment.anchor else None
    told = moment.told.start if moment.told else None
    return told.year + _STEPS_FROM_TOLD[which] if told else None


def _pick(values: list[DateValue], now: date, tense: Tense) -> DateValue:
    starts = {value: value.start for value in values if value.start}
    past = [value for value in values if starts[value] <= now]
    ahead = [value for value in values if (value.end or starts[value]) >= now]
    if tense == "past" and past:
        return past[-1]
    if tense == "future" and ahead:
        return ahead[0]
    soon = now + timedelta(days=30 * _MONTHS_AHEAD)
    return [value for value in values if starts[value] <= soon][-1]


def weekday_near(weekday: int, moment: Moment) -> date | None:
    """The last such weekday up to the anchor, the anchor itself included; in a future tense the next one."""
    if moment.anchor is None:
        return None
    if moment.tense == "future":
        return moment.anchor + timedelta(days=(weekday - moment.anchor.weekday()) % 7)
    return moment.anchor - timedelta(days=(moment.anchor.weekday() - weekday) % 7)


def shift(value: date, unit: str, count: int) -> DateValue | None:
    """The period of the unit's size that lies ``count`` units after (before, if negative) the day."""
    try:
        if unit == "day":
            return periods.day(value + timedelta(days=count))
        if unit in ("week", "fortnight"):
            return periods.week(value + timedelta(days=count * (7 if unit == "week" else 14)))
        if unit == "month":
            return periods.month(value.year, value.month + count)
        if unit == "quarter":
            return periods.quarter(value.year, (value.month + 2) // 3 + count)
        if unit == "year":
            return periods.year(value.year + count)
        if unit == "decade":
            return periods.decade((value.year // 10 + count) * 10)
    except (ValueError, OverflowError):
        return None
    return None
