"""Tolls told by "to number", and the second of two: "those hurt numbered 15", "the dead at 9, the hurt at 15"."""

import re

from secondsource.read.vocabulary.count_words import NOUN_FIELDS, STATE_FIELDS

_REACH = 140
_NUMBERING = re.compile(
    rf"\bth(?:e|ose)\s(?:[\w-]+\s)?(?P<state>{'|'.join(sorted({*STATE_FIELDS, *NOUN_FIELDS}))})\b"
    r"(?:(?!\b(?:is|are|was|were|has|have|had)\b)[^.;:!?\"“”\n]){0,90}?\bnumber(?:s|ed)?\s(?:at\sleast\s|about\s|around\s|some\s|nearly\s)?$",
    re.IGNORECASE,
)

# "Gave the number of people hurt as 15 and of those killed as nine".
_SECOND = re.compile(
    r"\b(?:number|total|toll|count|figure)s?\b[^.;:!?\"“”\n]{0,90}?\d\s(?:and|with|,)?\s?(?:that\s)?(?:of\s)?(?:those|the|people)?\s?"
    rf"(?P<state>{'|'.join(sorted({*STATE_FIELDS, *NOUN_FIELDS}))})\s(?:as|at)\s$",
    re.IGNORECASE,
)


def numbered_state(text: str, start: int) -> tuple[int, str] | None:
    """What they are whom the number at ``start`` numbers, and where that stands; None where it numbers nobody."""
    offset = max(0, start - _REACH)
    found = _NUMBERING.search(text[offset:start]) or _SECOND.search(text[offset:start])
    return None if found is None else (offset + found.start("state"), found["state"].lower())
