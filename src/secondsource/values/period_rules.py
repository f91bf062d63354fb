"""Rules for stretches told from a standpoint: weeks, months, quarters, seasons, years, and "two weeks ago"."""

import re
from dataclasses import replace
from datetime import date, timedelta

from secondsource.model.value import DateValue
from secondsource.values import periods
from secondsource.values.moment import Moment, shift, told_year
from secondsource.values.number_words import number_of_digits, number_of_words
from secondsource.values.rule import Rule, no_date
from secondsource.values.time_words import (
    EDGE,
    HEDGE,
    NUMBER,
    TOLD_YEAR,
    UNIT,
    YEAR,
)

_WITHIN_A_DAY = ("moment", "second", "minute", "hour")
_WIDE = ("year", "decade")
_SHORT_UNITS = (*_WITHIN_A_DAY, "day", "night")
_UNIT_NUMBERS = {"half a": 0.5, "half an": 0.5, "a": 1, "an": 1, "a couple of": 2, "a couple": 2, "a dozen": 12}
_VAGUE_NUMBERS = frozenset(
    "a few|several|many|some|dozens of|a number of|hundreds of|thousands of|scores of|tens of|a good".split("|")
)


def _told_day(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "The next day", "the previous month", "the same day last year": seen from the date told last."""
    step = {"next": 1, "following": 1, "previous": -1, "preceding": -1, "same": 0}[match["which"].lower()]
    unit = match["unit"].lower()
    seen_from = moment.day if unit == "day" else moment.told
    told = seen_from.start if seen_from else None
    if match["told_year"]:
        year, seen = told_year(match["told_year"], moment), told or moment.anchor
        return _same_in(year, seen, unit) if year and seen else None
    return shift(told, unit, step) if told else None


def _same_in(year: int, told: date, unit: str) -> DateValue | None:
    """The same day or month of another year; of a smaller or wider stretch only the year is told."""
    if unit == "day":
        return periods.calendar_day(year, told.month, told.day)
    return periods.month(year, told.month) if unit == "month" else periods.year(year)


_STEPS = {
    "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0, "current": 0,
    "this past": -1, "this coming": 1, "the past": -1,
}  # fmt: skip


def _period(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "Last week", "this quarter", "next year"."""
    which, unit = re.sub(r"^the\s+|\s+$", "", match["which"].lower()), match["unit"].lower()
    if which == "that":
        return shift(moment.told.start, unit, 0) if moment.told and moment.told.start else None
    if moment.anchor is None:
        return None
    step = _STEPS.get(which, _STEPS.get(which.split()[-1], 0))
    if unit == "weekend":
        return _weekend(step, which, moment)
    return shift(moment.anchor, unit, step)


def _weekend(step: int, which: str, moment: Moment) -> DateValue | None:
    anchor = moment.anchor
    if anchor is None:
        return None
    if step == 1 or (which in ("", "this") and moment.tense == "future"):
        return periods.weekend(anchor + timedelta(days=7 if anchor.weekday() >= 5 and step == 1 else 0))
    on_weekend = anchor.weekday() >= 5 and which != "last"
    return periods.weekend(anchor if on_weekend else anchor - timedelta(days=anchor.weekday() + 1))


def _year_end(_: re.Match[str], moment: Moment) -> DateValue | None:
    return periods.month(moment.anchor.year, 12) if moment.anchor else None


def _before_last(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "The week before last"."""
    if moment.anchor is None:
        return None
    unit = match["unit"].lower()
    if unit == "night":
        return periods.night(moment.anchor - 2 * periods.ONE_DAY)
    if unit == "weekend":
        return _weekend(0, "last", replace(moment, anchor=moment.anchor - timedelta(days=7)))
    return shift(moment.anchor, unit, -2)


def _day_before(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "The day before", "the night after": seen from the day told last."""
    unit = match["unit"].lower()
    step = -1 if match["direction"].lower() in ("before", "earlier", "prior") else 1
    seen_from = moment.told if unit in ("week", "month", "year") else moment.day
    if seen_from is None or seen_from.start is None:
        return None
    if unit in ("week", "month", "year"):
        return shift(seen_from.start, unit, step)
    day = seen_from.start + step * periods.ONE_DAY
    return periods.night(day) if unit == "night" else periods.day(day)


def _the_weekend(_: re.Match[str], moment: Moment) -> DateValue | None:
    return _weekend(0, "", moment)


def _the_period(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "The quarter", "the end of the year": the period told last of that size, else the one that holds the anchor."""
    unit = match["unit"].lower()
    if unit == "quarter":
        return _latest_quarter(match, moment)
    if moment.told and moment.told.precision == unit:
        return moment.told
    return shift(moment.anchor, unit, 0) if moment.anchor and (match["edge"] or unit == "year") else None


def _count(words: str) -> tuple[float | None, bool]:
    """(number, whether it is vague) of the words before a unit."""
    words = re.sub(r"\s+", " ", words.strip().lower())
    if words in _UNIT_NUMBERS:
        return _UNIT_NUMBERS[words], False
    if words in _VAGUE_NUMBERS:
        return None, True
    if re.fullmatch(r"[\d,.]+", words):
        return number_of_digits(words), False
    return number_of_words(words), False


def _ago(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "Three days ago" from the anchor; "a year earlier", "two days later" from the date told last."""
    (number, vague), direction = _count(match["number"]), match["direction"].lower()
    unit = match["unit"].lower().rstrip("s").replace("centurie", "century")
    if vague and unit in _WITHIN_A_DAY:
        number = 1
    if number is None or number != int(number) or number > 9000:
        return None
    told = None
    if direction not in ("ago", "from now", "hence"):
        wide = moment.told is not None and moment.told.precision in _WIDE and unit not in _WIDE
        told = moment.day if unit in _SHORT_UNITS or wide else moment.told
    if unit == "year" and number == 1 and moment.quarter:
        told = moment.quarter
    anchor = moment.anchor if direction in ("ago", "from now", "hence") else None
    return _shifted(told, anchor, unit, int(number) * (1 if direction in ("later", "after", "from now",
    "hence", "afterwards") else -1))  # fmt: skip


def _hours_later(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "Hours later": of the day told last, or of the one beside it; of longer times no date is told."""
    if match["unit"].lower().rstrip("s") not in _WITHIN_A_DAY or moment.day is None or moment.day.start is None:
        return None
    return replace(periods.day(moment.day.start), approximate=True)


def _shifted(told: DateValue | None, anchor: date | None, unit: str, count: int) -> DateValue | None:
    start = told.start if told else anchor
    if start is None:
        return None
    if unit == "year" and told and told.precision in ("quarter", "month"):
        return _years_from(told, count)
    if unit in ("minute", "hour"):
        return periods.day(start) if unit == "minute" or abs(count) < 12 else shift(start, "day", round(count / 24))
    value = shift(start, "year", 10 * count) if unit == "decade" else shift(start, unit, count)
    if value is None or value.precision == "day":
        return value
    return DateValue(value.start, value.end, value.precision, True)


def _years_from(told: DateValue, count: int) -> DateValue | None:
    if told.start is None:
        return None
    if told.precision == "month":
        return periods.month(told.start.year + count, told.start.month)
    return periods.quarter(told.start.year + count, (told.start.month + 2) // 3)


def _year_ago_period(match: re.Match[str], moment: Moment) -> DateValue | None:
    if moment.quarter:
        return _years_from(moment.quarter, -1)
    if match["unit"] and match["unit"].lower() in ("quarter", "month") and moment.anchor:
        return shift(
            moment.anchor.replace(day=1), match["unit"].lower(), -5 if match["unit"].lower() == "quarter" else -12
        )
    return shift(moment.anchor, "year", -1) if moment.anchor and not match["unit"] else None


def _quarter(match: re.Match[str], moment: Moment) -> DateValue | None:
    words = (match["nth"] or match["digit"] or match["digit_before"]).lower()
    number = int(words) if words.isdigit() else periods.QUARTERS[words]
    year = match["year"] or match["year_before"]
    if year:
        return periods.quarter(periods.full_year(year, moment.standpoint), number)
    if moment.anchor is None:
        return None
    if match["told_year"]:
        return periods.quarter(told_year(match["told_year"], moment) or moment.anchor.year, number)
    current = (moment.anchor.month + 2) // 3
    late = number > current + (moment.tense == "future") and not (
        number == current + 1 and moment.anchor.month % 3 == 0
    )
    return periods.quarter(moment.anchor.year - late, number)


def _latest_quarter(_: re.Match[str], moment: Moment) -> DateValue | None:
    if moment.quarter and moment.quarter.precision == "quarter":
        return moment.quarter
    return shift(moment.anchor.replace(day=1), "quarter", -1) if moment.anchor else None


def _season(match: re.Match[str], moment: Moment) -> DateValue | None:
    name, which = match["season"].lower(), (match["which"] or "").lower()
    year = periods.full_year(match["year"], moment.standpoint) if match["year"] else None
    if match["told_year"]:
        year = told_year(match["told_year"], moment)
    if year:
        return periods.season(year + (name == "winter"), name)
    anchor = moment.anchor
    if anchor is None:
        return None
    told = [periods.season(anchor.year + step, name) for step in (-1, 0, 1, 2)]
    past = [value for value in told if value.start and value.start <= anchor]
    ahead = [value for value in told if value.end and value.end >= anchor]
    if which == "next" or moment.tense == "future":
        return next(value for value in ahead if which != "next" or (value.start and value.start > anchor))
    finished = [value for value in past if value.end and value.end < anchor]
    return finished[-1] if which in ("last", "this past") else past[-1]


_BEFORE_A_SEASON = re.compile(r"\b(?:in|over|during|since|until|by|of|the|for)\s+$")
# "Spring" and "fall" are verbs and other nouns as well.
_BEFORE_SPRING_OR_FALL = re.compile(r"\b(?:in|since|until|by|of|during) (?:the )?$")


def _is_season(match: re.Match[str]) -> bool:
    """Whether the word is the time of year."""
    sure = match["which"] or match["year"] or match["told_year"] or match["edge"]
    article = "the " if match.group().lower().startswith("the ") else ""
    before = match.string[max(0, match.start() - 12) : match.start()] + article
    if match["season"].lower() in ("spring", "fall"):
        return bool(sure or (_BEFORE_SPRING_OR_FALL.search(before) and match["season"].islower()))
    return bool(sure or _BEFORE_A_SEASON.search(before)) and match["season"].islower()


_QUARTER = (
    r"(?:(?P<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[\s-]+quarter\b|q(?P<digit>[1-4])\b"
    r"|(?P<digit_before>[1-4])q\b)"
)

PERIOD_RULES = (
    Rule("told_day", (
            rf"(?:on\s+)?the\s+(?:very\s+)?(?P<which>next|following|previous|preceding|same)\s+(?P<unit>day|week"
            rf"|month|year|quarter|decade)\b(?!s)(?!\s+or so){TOLD_YEAR}?"
        ), _told_day),
    Rule("year_ago", (
            r"(?:(?:the|a)\s+)?(?:comparable\s+)?(?:year-ago|year-earlier)(?:\s+(?P<unit>quarter|month|week|nine "
            r"months|six months|third quarter|second quarter|first quarter|fourth quarter|period))?\b"
        ), _year_ago_period),
    Rule("ago", (
            rf"{HEDGE}(?P<number>{NUMBER})(?:[\s-]+|(?<=a\s))(?:and a half\s+)?(?:more\s+)?(?P<unit>{UNIT})"
            r"\s+(?P<direction>ago|earlier|previously|later|afterwards|from now|hence"
            r"|(?:before|after|prior)(?=\s*(?:[.,;:)\"”’]|$|(?:and|but|at|on|in)\b)))"
            r"(?!\w)"
        ), _ago),
    Rule("vague_ago", rf"(?:{UNIT}|long|some time|not long)\s+ago\b", no_date),
    Rule("hours_later", (
            r"(?P<unit>moments|seconds|minutes|hours|days|weeks|months|years)\s+(?:later|earlier|afterwards)\b"
        ), _hours_later),
    Rule("quarter", (
            rf"(?:the\s+)?(?:fiscal\s+)?(?:(?P<year_before>(?:19|20)\d\d)(?:'s)?\s+)?(?:fiscal\s+)"
            rf"?{_QUARTER}(?:\s+(?:of\s+(?:fiscal\s+)?)?{YEAR}|{TOLD_YEAR})?"
        ), _quarter, lambda m: m["nth"] is not None or m.group().isupper() or m.group()[0] in "Q1234tT"),
    Rule("latest_quarter", r"the\s+(?:latest|most recent|just-ended|recent)\s+(?:fiscal\s+)?(?:quarter|period)\b",
    _latest_quarter),
    Rule("period", (
            rf"(?:the\s+)?(?P<edge>{EDGE})(?P<which>last|this past|this coming|this|next|the past|the current"
            rf"|current|the coming|the last|the next|that|past|coming)\s+(?:(?:fiscal|calendar|full|financial"
            rf"|whole|entire|school)\s+)?(?P<unit>weekend|week|month|quarter|year|decade|century)\b(?!-)"
            rf"(?!\s+or so)"
        ), _period),
    Rule("before_last", r"the\s+(?P<unit>night|weekend|week|month|year)\s+before\s+last\b", _before_last),
    Rule("day_before", (
            r"the\s+(?P<unit>day|night|morning|afternoon|evening|week|month|year)\s+"
            r"(?P<direction>before|after|earlier|prior|later)(?=\s*(?:[.,;:)\"”’]|$|(?:and|but|at|on|in|near|when)\b))"
        ), _day_before),
    Rule("year_end", r"(?:the\s+)?(?:year(?:['’]s)?[\s-]end)\b", _year_end),
    Rule("the_weekend", r"(?:over|during|at|on|for|by)?\s?(?<![a-z])the\s+weekend\b(?!s)", _the_weekend),
    Rule("the_period", (
            rf"(?P<edge>{EDGE})the\s+(?:(?:full|fiscal|whole|entire|current)\s+)?(?P<unit>week|month|quarter|year"
            rf"|decade|century)\b(?!['’-]|\s+(?:of|to|in which|\d|before|after|ended|ending))"
        ), _the_period),
    Rule("season", (
            rf"(?P<edge>{EDGE})(?:the\s+)?(?:(?P<which>last|this past|this|next|this coming)\s+)?(?:(?:early|late"
            rf"|mid)[\s-]+)?(?P<season>spring|summer|autumn|fall|winter)\b(?!\s+(?:in|to|into|out|on|from|back|off"
            rf"|of\s+the(?!\s+\w+\s+year)|for|apart|short)\b|-)(?:,?\s+(?:of\s+)?{YEAR}|{TOLD_YEAR})?"
        ), _season, _is_season),
)  # fmt: skip
