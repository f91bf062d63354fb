"""Rules for days told from a standpoint: weekdays, today and tomorrow, parts of the day, nights."""

import re
from datetime import date, timedelta

from secondsource.model.value import DateValue
from secondsource.values import periods
from secondsource.values.moment import Moment, weekday_near
from secondsource.values.rule import Rule, no_date
from secondsource.values.time_words import (
    CLOCK,
    CLOCK_AFTER,
    CLOCK_BEFORE,
    DAY_EDGE,
    DAY_PART,
    FULL_WEEKDAY,
    PART_OF,
)

_NEWSPAPERS = re.compile(
    r"\s+(?:Times|Telegraph|Mirror|Mail|Express|Herald|Post|Night Football|School|Independent|World|Star"
    r"|People|Business|Magazine|Tribune|Gazette|Courier|Chronicle|Argus|Age|Monitor|Standard|Echo|Journal|Review"
    r"|Observer|Dispatch|Sun|Guardian|News|Examiner|Globe|Record|Sentinel|Ledger|Bulletin|Leader|Advocate|Press"
    r"|Register|Inquirer|Enquirer|Mercury|Citizen|Voice|Nation|Punch|Vision|Sport)\b(?!['’]s\b)"
)
# "The Today programme", "Velm Today".
_PROGRAMME = re.compile(r"\b(?:[A-Z][a-z]+|[A-Z]{2,}|[Tt]he)\s+$")
_WEEKDAY_NAMES = re.compile(
    r"\b(?:Black|Good|Bloody|Ash|Palm|Easter|Super|Cyber|Holy|Maundy|Giving|Fat|Shrove|Ruby|Whit)\s+$"
)


def _date_or_night(value: date | None, part: str | None) -> DateValue | None:
    if value is None:
        return None
    return (
        periods.night(value) if part and "night" in part.lower() and "mid" not in part.lower() else periods.day(value)
    )


def _weekday(match: re.Match[str], moment: Moment) -> DateValue | None:
    which = re.sub(r"\s+", " ", match["which"] or "").lower()
    if match["plural"] or match["parts"] or which in ("every", "each", "any"):
        return None
    number = periods.weekday_number(match["weekday"])
    found = _weekday_of(number, which, match["week"], moment)
    night = match["part"] or ("night" if re.match(r"(?:the\s+)?night", match.group(), re.I) else None)
    return _date_or_night(found, night)


def _weekday_of(number: int, which: str, week: str | None, moment: Moment) -> date | None:
    anchor = moment.anchor
    if anchor is None:
        return None
    monday = anchor - timedelta(days=anchor.weekday())
    if week:
        step = -7 if week.lower().startswith("last") else 7 if week.lower().startswith("next") else 0
        return monday + timedelta(days=number + step)
    back, ahead = (anchor.weekday() - number) % 7 or 7, (number - anchor.weekday()) % 7 or 7
    if which in ("last", "this past", "the past", "the previous", "the preceding"):
        return anchor - timedelta(days=back)
    if which in ("next", "this coming", "the coming", "coming", "the next"):
        return anchor + timedelta(days=ahead)
    if which == "the following" and moment.day and moment.day.end:
        return moment.day.end + timedelta(days=(number - moment.day.end.weekday()) % 7 or 7)
    if which == "this":
        return monday + timedelta(days=number) if moment.tense != "past" else weekday_near(number, moment)
    return weekday_near(number, moment)


def _is_weekday(match: re.Match[str]) -> bool:
    text, start, end = match.string, match.start("weekday"), match.end()
    if match["weekday"][0].islower() and not match["part"]:
        return match["weekday"].lower() not in ("sat", "sun", "wed", "mon")
    return not (_NEWSPAPERS.match(text, end) or _WEEKDAY_NAMES.search(text, max(0, start - 10), start))


def _is_day_word(match: re.Match[str]) -> bool:
    word, start = match["word"], match.start("word")
    if word.isupper() or not word[0].isupper() or start > match.start():
        return True
    return _PROGRAMME.search(match.string, max(0, start - 24), start) is None


def _overnight(match: re.Match[str], moment: Moment) -> DateValue | None:
    first, second = match["from"], match["into"]
    if first:
        found = weekday_near(periods.weekday_number(first), moment)
    elif second:
        day_after = weekday_near(periods.weekday_number(second), moment)
        found = day_after - periods.ONE_DAY if day_after else None
    else:
        found = moment.anchor - periods.ONE_DAY if moment.anchor and moment.tense != "future" else moment.anchor
    return periods.night(found) if found else None


_DAY_WORDS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2,
    "the day after tomorrow": 2,
}  # fmt: skip


def _day_word(match: re.Match[str], moment: Moment) -> DateValue | None:
    if moment.anchor is None:
        return None
    word = re.sub(r"\s+", " ", match["word"]).lower()
    return _date_or_night(
        moment.anchor + timedelta(days=_DAY_WORDS[word]), word if word == "tonight" else match["part"]
    )


def _part_of_day(match: re.Match[str], moment: Moment) -> DateValue | None:
    """ "This morning", "last night"; "that evening" is of the day told last."""
    which = match["which"].lower()
    if which in ("that", "the same", "the next", "the following", "the previous"):
        told = moment.day.start if moment.day else None
        step = {"the next": 1, "the following": 1, "the previous": -1}.get(which, 0)
        return _date_or_night(told + timedelta(days=step) if told else None, match["part"])
    if moment.anchor is None:
        return None
    return _date_or_night(moment.anchor - (periods.ONE_DAY if which == "last" else timedelta()), match["part"])


DAY_RULES = (
    Rule("overnight", (
            rf"(?:overnight(?:,)?(?:\s+(?:on|from|between|of))?|the night (?:of|from|between)|late|on the night of)"
            rf"\s+(?P<from>{FULL_WEEKDAY})(?:'s)?(?:\s+night)?\s?(?:-|to|into|and|until)\s?(?P<into>{FULL_WEEKDAY})"
            rf"\b"
        ), _overnight),
    Rule("overnight", (
            rf"(?:(?:late|overnight)\s+)?(?P<from>{FULL_WEEKDAY})(?:\s+(?:night|evening))?\s+(?:(?:and\s+)?into"
            rf"|or(?=\s+early)|through(?=\s+(?:the\s+)?early))\s+(?:(?:the\s+)?early\s+(?:hours\s+(?:of|on)\s+)?)?"
            rf"(?P<into>{FULL_WEEKDAY})(?:\s+morning)?\b"
        ), _overnight),
    Rule("overnight", (
            rf"overnight(?:\s+(?:into|to|on|before)\s+(?P<from>(?!))?(?P<into>{FULL_WEEKDAY}))?\b(?!\s+(?:stay"
            rf"|stays|bag|success|train|bus|flight|ferry|delivery))"
        ), _overnight),
    Rule("weekday", (
            rf"{CLOCK_BEFORE}{PART_OF}(?:{DAY_EDGE})(?:(?P<which>last|next|this past|this coming|this|the past|the "
            rf"previous|the following|the preceding|the next|the coming|coming|every|each)\s+)"
            rf"?(?P<weekday>{FULL_WEEKDAY}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\.(?=\s+(?:at|and|in|by|the)\b))"
            rf"(?P<plural>s\b)?(?:['’]s(?=\s+(?:morning|afternoon|evening|night)\b))?(?:\s+(?:(?P<part>{DAY_PART})|(?P<parts>(?:morning|afternoon|evening|night)s\b)))"
            rf"?(?:,?\s+(?:of\s+)?(?P<week>last week|this week|next week))?{CLOCK_AFTER}"
        ), _weekday, _is_weekday),
    Rule("day_word", (
            rf"{CLOCK_BEFORE}{PART_OF}{DAY_EDGE}(?:{DAY_PART}\s+)?(?P<word>the\s+day\s+before\s+yesterday"
            rf"|the\s+day\s+after\s+tomorrow|today|tonight|yesterday|tomorrow)\b(?:\s+(?P<part>{DAY_PART}))"
            rf"?{CLOCK_AFTER}"
        ), _day_word, _is_day_word),
    Rule("part_of_day", (
            rf"{CLOCK_BEFORE}{DAY_EDGE}(?P<which>this|last|that|the same|the next|the following|the previous)"
            rf"\s+(?P<part>{DAY_PART})"
        ), _part_of_day),
    Rule("clock", rf"{CLOCK}(?!\s*-\s*\d)(?!\s+(?:win|victory|defeat|loss|lead|draw|record|ratio|odds))", no_date,
    lambda m: not m.group().strip().isdigit()),
)  # fmt: skip
