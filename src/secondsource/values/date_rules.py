"""Rules for dates that name their place in the calendar: days, months, years, decades."""

import re
from calendar import monthcalendar
from dataclasses import replace
from datetime import date, timedelta

from secondsource.model.value import DateValue
from secondsource.values import periods
from secondsource.values.moment import Moment, day_in_nearest_year, month_in_nearest_year, told_year
from secondsource.values.number_words import NUMBER_WORDS, ORDINALS, year_of_words
from secondsource.values.rule import Rule
from secondsource.values.time_words import (
    CLOCK_AFTER,
    CLOCK_BEFORE,
    DAY,
    DAY_AFTER,
    EDGE,
    FLOATING_HOLIDAYS,
    HOLIDAYS,
    LAST_DAY,
    MONTH,
    NOT_COUNTING,
    NOT_OF_A_CUSTOM,
    PART_OF,
    TOLD_YEAR,
    WEEKDAY_SHORT,
    YEAR,
)

_OWN_NAME = re.compile(r"\s+[A-Z][a-z]+")
_MONTH_AS_PERIOD = re.compile(
    r"\b(?:in|since|of|by|until|till|from|to|through|during|between|and|for|before|after|last|next|this)\s+$", re.I
)
_AMBIGUOUS_MONTHS = ("may", "march", "mar", "mar.", "april", "june", "august", "jan", "dec", "sept", "nov", "oct",
"feb", "jun", "jul", "apr", "aug", "sep")  # fmt: skip
_FIRST_NAMES = ("jan", "april", "may", "june", "august")
_COUNTED = re.compile(
    r"\s+(?:or\s+(?:more|so)\s+)?(?:[a-z]+\s+)?(?:people|men|women|children|persons|(?!(?:was|is|has|his"
    r"|its|as|this|was)\b)[a-z]{3,}s|km|kg|percent|per|feet|dollars|hp|cc|rpm)\b"
)
_PEOPLE = re.compile(r"\s+(?:people|men|women|children|persons|others|residents|families|soldiers|troops|homes)\b")
_STREET = re.compile(
    r"\s+(?:block\b|(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?\s+(?:[A-Z]|\d)"
    r"|(?:[A-Z][\w.'’-]*\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Way|Court|Place)\b)"
)
_OWNED = re.compile(r"(?:\b[a-z]+['’]s|\b(?:his|her|their|a|an|my))\s+$", re.I)
_YEAR_SIGN = re.compile(
    (
        r"(?:\b(?:in|since|of|by|until|till|from|to|through|during|the|between|and|early|late|before|after|for|mid"
        r"|circa|fiscal|than|year|that|this)[\s-]+|\(|\b[a-z]+['’]s\s+)$"
    ),
    re.I,
)
_NUMBER_SIGN = re.compile(
    (
        r"(?:[$£€#/.,:\d-]|\b(?:no\.?|number|route|highway|flight|room|unit|article|section|about|some|around"
        r"|nearly|almost|least|most|over|than|to|another|all|these|those|roughly|approximately)\s+)$"
    ),
    re.I,
)


def _number(words: str) -> int:
    digits = re.match(r"\d+", words)
    return int(digits.group()) if digits else ORDINALS[words.lower()]


def _is_month(match: re.Match[str]) -> bool:
    return match["month"][0].isupper()


def _week_of(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "The week of March 6"."""
    value = _dated(match, moment)
    return periods.week(value.start) if value and value.start else value


def _dated(match: re.Match[str], moment: Moment) -> DateValue | None:
    """A day of a month, or a stretch of days of one month, with or without the year."""
    if not _is_month(match):
        return None
    month, number = periods.month_number(match["month"]), _number(match["day"])
    year = _year_of(match, moment)
    value = (
        periods.calendar_day(year, month, number) if year else day_in_nearest_year(month, number, _seen(match, moment))
    )
    if value is None or value.start is None:
        return value
    at_night = re.match(r"the night", match.group(), re.I)
    last = match["last"]
    if at_night:
        return periods.night(value.start)
    if last and int(last) > number:
        end = periods.calendar_day(value.start.year, month, int(last))
        return DateValue(value.start, end.end, "day") if end else value
    return value


def _is_one_sentence(match: re.Match[str]) -> bool:
    """Not "in July. Last year": the point behind a month may end its sentence."""
    told = match["told_year"]
    return _is_month(match) and not (told and told[0].isupper() and not told.isupper())


def _year_of(match: re.Match[str], moment: Moment) -> int | None:
    """The year that stands beside a day or month, in figures or as "last year"."""
    if match["year"]:
        return periods.full_year(match["year"].lstrip("'’"), moment.standpoint)
    return told_year(match["told_year"], moment) if match["told_year"] else None


def _seen(match: re.Match[str], moment: Moment) -> Moment:
    """ "Last July 3" is past and "next May 4" to come, whatever the verb."""
    which = re.match(r"(?:last|next)\b", match.group(), re.IGNORECASE)
    if which is None:
        return moment
    return replace(moment, tense="past" if which.group().lower() == "last" else "future")


def _iso(match: re.Match[str], _: Moment) -> DateValue | None:
    return periods.calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))


def _numeric(match: re.Match[str], moment: Moment) -> DateValue | None:
    """Numbers with strokes where only one order is possible: one of them is over 12, or both are equal.

    With points and a whole year the day comes first: nobody writes 05.13.2021.
    """
    first, second = int(match["first"]), int(match["second"])
    year = periods.full_year(match["year"], moment.standpoint)
    if first > 12 or first == second or (match["stroke"] == "." and len(match["year"]) == 4):
        return periods.calendar_day(year, second, first)
    return periods.calendar_day(year, first, second) if second > 12 else None


def _month_of_year(match: re.Match[str], moment: Moment) -> DateValue | None:
    if not _is_month(match):
        return None
    year, month = _year_of(match, moment), periods.month_number(match["month"])
    return periods.month(year, month) if year else month_in_nearest_year(month, moment)


def _month(match: re.Match[str], moment: Moment) -> DateValue | None:
    number, which = periods.month_number(match["month"]), (match["which"] or "").lower()
    now = moment.standpoint
    if now is None or which in ("", "the past"):
        return month_in_nearest_year(number, moment)
    if which == "next":
        return periods.month(now.year + (number <= now.month), number)
    if which in ("last", "this past"):
        return periods.month(now.year - (number >= now.month), number)
    return periods.month(now.year, number) if which == "this" else month_in_nearest_year(number, moment)


def _plain_month(match: re.Match[str]) -> bool:
    """Whether a month's name alone is a month: not a verb, not a person's name."""
    if not _is_month(match):
        return False
    text, start, end = match.string, match.start("month"), match.end("month")
    alone = match["which"] is None and not match["edge"]
    if (
        alone
        and match["month"].lower() in _AMBIGUOUS_MONTHS
        and not _MONTH_AS_PERIOD.search(text, max(0, start - 9), start)
    ):
        return False
    if alone and _OWN_NAME.match(text, end) and match["month"].lower() in _FIRST_NAMES:
        return False
    return not (alone and _OWN_NAME.match(text, end) and not _MONTH_AS_PERIOD.search(text, max(0, start - 9), start))


def _year(match: re.Match[str], _: Moment) -> DateValue | None:
    return periods.year(int(match["year"]))


def _plain_year(match: re.Match[str]) -> bool:
    """Whether four digits are a year: not a count, a price, a part of a number or of a name."""
    text, start, end = match.string, match.start("year"), match.end("year")
    before = max(0, start - 14)
    if match.start() < start:
        return True
    if _PEOPLE.match(text, end) or _STREET.match(text, end) or _is_model_year(match):
        return False
    if _YEAR_SIGN.search(text, before, start):
        return not (re.search(r"\b(?:to|than)\s+$", text[before:start], re.I) and _COUNTED.match(text, end))
    return not (
        _NUMBER_SIGN.search(text, before, start) or _COUNTED.match(text, end) or text[end : end + 1] in ("-", "/", ":")
    )


def _is_model_year(match: re.Match[str]) -> bool:
    """Whether the year is that of a thing that somebody owns: "her 2009 Corvan"."""
    text, start = match.string, match.start("year")
    return bool(_OWNED.search(text, max(0, start - 14), start) and _OWN_NAME.match(text, match.end("year")))


def _years(match: re.Match[str], _: Moment) -> DateValue | None:
    first = int(match["year"])
    last = int(match["until"]) if len(match["until"]) == 4 else first // 100 * 100 + int(match["until"])
    return DateValue(date(first, 1, 1), date(last, 12, 31), "year") if first < last < first + 60 else None


def _is_stretch(match: re.Match[str]) -> bool:
    return _years(match, Moment(None)) is not None and not _NUMBER_SIGN.search(
        match.string, max(0, match.start() - 4), match.start()
    )


def _decade(match: re.Match[str], moment: Moment) -> DateValue | None:
    digits = match["decade"].lstrip("'’")
    first = int(digits) if len(digits) == 4 else periods.full_year(digits, moment.standpoint) // 10 * 10
    return periods.decade(first)


_DECADE_WORDS = {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
                 "seventies": 1970, "eighties": 1980, "nineties": 1990}  # fmt: skip


def _decade_in_words(match: re.Match[str], _: Moment) -> DateValue | None:
    return periods.decade(_DECADE_WORDS[match["decade"].lower()])


def _year_in_words(match: re.Match[str], _: Moment) -> DateValue | None:
    number = year_of_words(match["words"])
    return periods.year(number) if number else None


def _holiday(match: re.Match[str], moment: Moment) -> DateValue | None:
    name = re.sub(r"\s+", " ", match["holiday"].lower().replace("’", "'"))
    if name in FLOATING_HOLIDAYS:
        return _floating(name, _year_of(match, moment), moment)
    month, number = HOLIDAYS[name]
    year = _year_of(match, moment)
    if year:
        return periods.calendar_day(year, month, number)
    return day_in_nearest_year(month, number, moment)


def _floating(name: str, year: int | None, moment: Moment) -> DateValue | None:
    """A holiday on a weekday of its month: that of the year, else the last one, or in a future tense the next."""
    if year:
        return periods.day(_day_of(name, year))
    if moment.anchor is None:
        return None
    days = [_day_of(name, moment.anchor.year + step) for step in (-1, 0, 1)]
    if moment.tense == "future":
        return periods.day(next(day for day in days if day >= moment.anchor))
    return periods.day([day for day in days if day <= moment.anchor][-1])


def _day_of(name: str, year: int) -> date:
    month, weekday, which = FLOATING_HOLIDAYS[name]
    days = [d for week in monthcalendar(year, month) if (d := week[weekday])]
    return date(year, month, days[which - 1 if which > 0 else which]) + timedelta(days=name in DAY_AFTER)


_HOLIDAY_NAMES = "|".join(
    sorted((re.escape(name).replace("'", "['’]") for name in {**HOLIDAYS, **FLOATING_HOLIDAYS}), key=len, reverse=True)
)
ABSOLUTE_RULES = (
    Rule("iso", (
            r"(?P<year>(?:1[5-9]|20)\d\d)[-/](?P<month>\d\d)[-/](?P<day>\d\d)(?!\d)(?:[T\s]"
            r"\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
        ), _iso),
    Rule("numeric",
    r"(?P<first>\d{1,2})(?P<stroke>[/.])(?P<second>\d{1,2})(?P=stroke)(?P<year>\d{4}|\d\d)(?![\d/.]\d|\d)",
    _numeric, lambda m: _numeric(m, Moment(None)) is not None or len(m["year"]) == 4),
    Rule("month_day", (
            rf"{CLOCK_BEFORE}{PART_OF}{EDGE}(?:(?:last|next|this)\s+)?(?:{WEEKDAY_SHORT},?\s+)?{MONTH}\s?(?:the\s)"
            rf"?{DAY}{LAST_DAY}(?:,?\s+{YEAR}|{TOLD_YEAR})?{CLOCK_AFTER}"
        ), _dated, _is_month),
    Rule("week_of", rf"the\s+week\s+(?:of|beginning)\s+{MONTH}\s?{DAY}{LAST_DAY}(?:,?\s+{YEAR}|{TOLD_YEAR})?",
    _week_of, _is_month),
    Rule("day_month", (
            rf"{CLOCK_BEFORE}{PART_OF}(?:{WEEKDAY_SHORT},?\s+)?(?:the\s+)?{DAY}{LAST_DAY}\s+(?:of\s+)"
            rf"?{MONTH}(?:,?\s+(?P<year>(?:1[5-9]|20)\d\d(?!\d)|['’]?\d\d{NOT_COUNTING})|{TOLD_YEAR})?{CLOCK_AFTER}"
        ), _dated, _is_month),
    Rule("month_year", rf"{EDGE}{MONTH}(?:,?\s+(?:of\s+)?{YEAR}|{TOLD_YEAR})",
    _month_of_year, _is_one_sentence),
    Rule("month",
    rf"(?P<edge>{EDGE})(?:(?P<which>last|next|this past|this coming|this|the past)\s+)?{MONTH}(?!\s?\d)", _month,
    _plain_month),
    Rule("holiday", rf"(?P<holiday>{_HOLIDAY_NAMES})\b{NOT_OF_A_CUSTOM}(?:,?\s+{YEAR}|{TOLD_YEAR})?", _holiday,
    lambda m: m["holiday"][0].isupper()),
    Rule("decade", rf"{EDGE}(?:the\s+)?{EDGE}(?P<decade>(?:1[5-9]|20)\d0|(?<!\d)['’]?[2-9]0)['’]?s\b", _decade,
    lambda m: len(m["decade"]) == 4 or not m["decade"].isdigit() or m.group()[0] in "tT"),
    Rule("decade_in_words", rf"the\s+{EDGE}(?P<decade>{'|'.join(_DECADE_WORDS)})\b", _decade_in_words),
    Rule("years", rf"(?:the\s+)?{YEAR}\s?[-–—/]\s?(?P<until>(?:1[5-9]|20)\d\d|\d\d)(?![\d/-]|[.,]\d)", _years,
    _is_stretch),
    Rule("year_period", rf"the\s+{YEAR}\s+(?:period|season|fiscal year)\b", _year),
    Rule("fiscal_year", rf"(?:the\s+)?(?:fiscal|calendar|financial)(?:\s+year)?\s+{YEAR}(?:\s+year)?", _year),
    Rule("year", rf"{EDGE}(?:(?:the\s+)?year\s+)?{YEAR}\b", _year, _plain_year),
    Rule("year_in_words",
    rf"{EDGE}(?:the year\s+)?(?P<words>(?:nineteen|twenty|eighteen|two thousand)\b[-\s]?{NUMBER_WORDS}?)",
    _year_in_words, lambda m: year_of_words(m["words"]) is not None),
)  # fmt: skip
