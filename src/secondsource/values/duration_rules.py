"""Rules for lengths of time, repeated times and times that name no date."""

import re

from secondsource.values.rule import Rule
from secondsource.values.time_words import DAY_PART, FULL_WEEKDAY, HEDGE, NUMBER, UNIT

_OLD = r"(?!\s*-?\s*(?:olds?\b|of\s+age\b))"
_LONG = r"(?:day|week|month|year|hour|minute|decade|quarter|night|season|century)"


def _is_length(match: re.Match[str]) -> bool:
    """Whether a number and a unit are a length of time: not an age, not "a second" and "a good season"."""
    text = re.sub(r"\s+", " ", match.group().lower())
    if re.search(
        r"\b(?:aged?|turned|grade|under the age of|over the age of)\s+$",
        match.string[max(0, match.start() - 20) : match.start()],
        re.I,
    ):
        return False
    if re.search(r"(?:\ba|\bone|three)[\s-]quarters?$", text):
        return False
    return text not in ("a second", "a season", "a minute", "some day", "one second",
    "an hour's", "some season", "one season", "a night", "a weekend", "second", "a day", "one night",
    "one day")  # fmt: skip


DURATION_RULES = (
    Rule("stretch", (
            rf"(?:(?:over|during|for|in|within|throughout)\s+)?(?:(?:the|each of the|all|these|those|every)\s+)"
            rf"{{0,3}}(?:fiscal\s+)?(?:past|last|next|first|coming|previous|final|preceding|following|latest|ensuing"
            rf"|recent)\s+(?:{NUMBER}\s+)?(?:more\s+)?(?:fiscal\s+)?(?:days|weeks|months|years|hours|minutes"
            rf"|decades|quarters|nights|weekends|couple of {UNIT}|year or so|few {UNIT}|several {UNIT}"
            rf"|twelve-?month|half century|century)\b{_OLD}"
        ), kind="duration"),
    Rule("length", (
            rf"{HEDGE}(?:the\s+)?(?P<number>{NUMBER})\s+(?:(?:to|or|and|-|–)\s+{NUMBER}\s+)?(?:more\s+|full\s+"
            rf"|consecutive\s+|straight\s+|additional\s+|long\s+|whole\s+|fiscal\s+|and a half\s+|extra\s+"
            rf"|working\s+|further\s+){{0,3}}{UNIT}\b(?:\s+and a half\b)?{_OLD}"
        ), kind="duration", accept=_is_length),
    Rule("joined_length", rf"(?:the\s+)?(?:{NUMBER})[\s]?-\s?(?:{_LONG})s?\b(?:-long\b)?{_OLD}(?!-old)",
    kind="duration", accept=_is_length),
    Rule("vague_length", (
            r"(?:(?:for|in)\s+)?(?:(?:recent|many|coming|the coming|future|several|the recent)\s+)(?:days|weeks"
            r"|months|years|hours|minutes|decades|quarters|centuries)(?:\s+(?:and|or)\s+(?:days|weeks|months|years)"
            r")?\b"
        ), kind="duration"),
    Rule("bare_length", (
            r"(?:(?<=for\s)|(?<=in\s)|(?<=within\s)|(?<=after\s)|(?<=of\s)|(?<=take\s)|(?<=took\s)|(?<=lasted\s)"
            r"|(?<=last\s)|(?<=follows\s))(?:days|weeks|months|years|hours|decades|centuries|minutes)(?:\s+(?:and"
            r"|or)\s+(?:days|weeks|months|years))?\b"
        ), kind="duration"),
    Rule("every", (
            rf"(?:every|each|per)\s+(?:single\s+)?(?:(?:other|few|second|third|{NUMBER})\s+)?(?:{UNIT}"
            rf"|{FULL_WEEKDAY}|{DAY_PART})\b"
        ), kind="duration"),
    Rule("century", (
            r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?:\d{1,2}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first"
            r"|eighteenth|seventeenth|sixteenth|fifteenth)[\s-]+century\b"
        )),
    Rule("adverb", (
            r"(?:annually|hourly|nightly|daily|weekly|monthly|yearly)\b(?!\s+(?:life|bread|newspaper|news|mail"
            r"|mirror|telegraph|express|star|times|magazine))"
        ), kind="duration", accept=lambda m: m.group()[0].islower()),
    Rule("now", (
            r"(?:right now|just now|now(?!\s+that\b)|nowadays|currently|recently|at present|at the moment|these days"
            r"|at that time|at the time|presently|in the near future|the near future|the future"
            r"|the recent past|the past|in the past|the present)\b(?!\s*-)"
        )),
)  # fmt: skip
