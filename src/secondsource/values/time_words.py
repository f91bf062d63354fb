"""Pieces of patterns for written times. All are used without regard to case; month names are checked afterwards."""

from secondsource.values.number_words import NUMBER_WORDS, ORDINALS

MONTH_PARTS = (
    "jan(?:uary)?", "feb(?:ruary)?", "mar(?:ch)?", "apr(?:il)?", "may", "june?", "july?", "aug(?:ust)?",
    "sept?(?:ember)?", "oct(?:ober)?", "nov(?:ember)?", "dec(?:ember)?",
)  # fmt: skip
"""Each month, by its name or short form."""

_DAY_PARTS = ("mon(?:day)?", "tue(?:s|sday)?", "wed(?:nesday)?", "thu(?:r|rs|rsday)?", "fri(?:day)?")
FULL_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WEEKDAY_SHORT = rf"(?:{'|'.join((*_DAY_PARTS, 'sat(?:urday)?', 'sun(?:day)?'))})\b\.?"
MONTH = rf"(?P<month>(?:{'|'.join(MONTH_PARTS)})\b\.?)"

DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?\b(?![.:,]\d)|(?:{'|'.join(ORDINALS)})\b)"
LAST_DAY = r"(?:\s?(?:-|–|—|to|and|through)\s?(?P<last>\d{1,2})\b(?![:.]\d)(?!\s+(?:other|people|\w+s)\b))?"
YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d|[.,]\d|%)"
TOLD_YEAR = (
    r"(?:,?(?!\s*\n\s*\n)\s+(?:of\s+)?(?P<told_year>(?:last|this|next|that|the\s+(?:same|previous|preceding|following))\s+year)"
    r"\b(?!['’-]))"
)

ZONE = r"(?:\s\(?(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|cet|cest|bst|ist|jst|msk|local time|local)\b\)?)?"
CLOCK = (
    r"(?:(?:around|about|shortly before|shortly after|just before|just after|at|by)\s+)?"
    r"(?:\d{1,2}(?:[:.]\d\d){0,2}\s?(?:a\.\s?m\b\.?|p\.\s?m\b\.?|am\b|pm\b|o'clock\b)|[0-2]?\d:[0-5]"
    r"\d(?::[0-5]\d)?(?![\d:])(?:\s?(?:hours|hrs|h)\b)?"
    r"|[0-2]\d[0-5]\d\s?(?:gmt|utc|hours|hrs)\b|(?:noon|midday|midnight)\b"
    r"|\d{1,2} in the (?:morning|afternoon|evening)\b)" + ZONE
)
CLOCK_BEFORE = rf"(?:{CLOCK},?\s+(?:on\s+)?)?"
CLOCK_AFTER = rf"(?:,?\s+{CLOCK})?"
DAY_PART = (
    r"(?:(?:early|late|mid)[\s-]+)?(?:morning|afternoon|evening|night|midday|noon|dawn|daybreak|dusk"
    r"|lunchtime|midnight|"
    r"midmorning|midafternoon)\b"
)
PART_OF = (
    r"(?:(?:the\s+)?(?:(?:early|late)\s+)?(?:hours|small hours|wee hours|night|morning|afternoon|evening|eve)"
    r"(?:\s+(?:of|on)\s+|(?!\s*\n)\s+))?"
)
EDGE = (
    r"(?:(?:(?:the\s+)?(?:very\s+)?(?:early|late|beginning|start|end|middle|close|first half|second half"
    r"|latter half|turn)"
    r"(?:\s+part)?(?:\s+(?:of|in))?|mid|earlier|later|some|(?:post|pre)(?=-))(?:\s+|-)(?:in\s+)?)?"
)
DAY_EDGE = EDGE.replace("earlier|later|", "")
UNIT = r"(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade|century|centurie|fortnight|season)s?"
_VAGUE_NUMBER = (
    r"a few|a couple of|a couple|several|many|some|half a|half an|a dozen|dozens of|a number of|"
    r"hundreds of|thousands of|scores of|a good|a full|one and a half|two and a half|tens of"
)
NUMBER = rf"(?:{_VAGUE_NUMBER}|\d{{1,9}}(?:,\d{{3}}){{0,3}}(?:\.\d{{1,4}})?(?:\s?½|\s\d/\d)?|{NUMBER_WORDS}|an?)"
HEDGE = (
    r"(?:(?:at least|at most|no more than|no less than|no fewer than|not less than|more than|less than"
    r"|fewer than|up to|"
    r"as many as|as long as|about|around|nearly|almost|some|roughly|approximately|just over|just under|just|over|only|"
    r"barely|close to|well over|an estimated|another|a total of|within|under)\s+)?"
)
FLOATING_HOLIDAYS = {
    "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1), "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3), "martin luther king jr. day": (1, 0, 3), "martin luther king day": (1, 0, 3),
    "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3), "columbus day": (10, 0, 2),
    "thanksgiving day": (11, 3, 4), "black friday": (11, 3, 4),
}  # fmt: skip
"""Month, weekday (0 is Monday) and which one of the month (-1 the last) of holidays of the United States."""

DAY_AFTER = frozenset(("black friday",))
"""Those that follow the day told for them in ``FLOATING_HOLIDAYS``."""

HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "valentine's day": (2, 14), "halloween": (10, 31),
    "independence day": (7, 4),
    "fourth of july": (7, 4), "july fourth": (7, 4), "juneteenth": (6, 19),
    "veterans day": (11, 11), "st. patrick's day": (3, 17), "may day": (5, 1),
    "new year's": (1, 1), "armistice day": (11, 11), "all saints' day": (11, 1), "epiphany": (1, 6),
}  # fmt: skip
NOT_OF_A_CUSTOM = (
    r"(?!\s(?:markets?|trees?|part(?:y|ies)|parades?|dinners?|gifts?|presents?|lights|carols?|cards?|decorations?"
    r"|costumes?|candy|fairs?|bonus(?:es)?|shopping|shoppers?|sales)\b)"
)
"""What is held or given at a holiday, often on another day: "the Christmas market"."""
NOT_COUNTING = (
    r"(?![\d:]|\s?(?:hours|gmt|am|pm|a\.m|p\.m|\w+s\b)|(?<=,\s\d\d)\s[^\W\d_]"
    r"|\s(?:people|men|women|children|others?|more|of|were|had|died|dead|killed|wounded|injured|hurt)\b)"
)
"""Behind two figures that may be a year; "on 8 November, 23 villagers died" counts them."""
