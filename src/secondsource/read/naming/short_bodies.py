"""Bodies called by the first word of their name, which is a town's as well: "Merida" for "Merida Care".

Such a word is the body's where the report never speaks of it as a place.
"""

import re
from collections.abc import Sequence

from secondsource.read.analysis import NameSpan
from secondsource.values.countries import ADJECTIVES, COUNTRIES
from secondsource.values.states import STATES

_FEWEST = 3
_COUNTRIES = frozenset(
    (
        *ADJECTIVES,
        *(name for _, _, _, names, _ in COUNTRIES for name in names),
        *(name for _, name, *_ in STATES),
    )
)
_WHERE = (
    r"(?:in|near|outside|around|across|through|throughout|into|from|to|at|inside|towards?|downtown|central|via|off|"
    r"(?:town|city|port|village|centre|center|streets|suburbs?|outskirts|north|south|east|west|people|residents|mayor|"
    r"district|province|region|part|parts|edge)\s+of)"
)
_PUBLIC = (
    r"police|residents?|town|city|airport|port|harbou?r|hospital|court|mayor|area|region|district|province|suburb"
    r"|street"
)
_BEHIND_WHERE = re.compile(rf"\b{_WHERE}\s+(?:the\s+)?\Z", re.IGNORECASE)
_BEFORE_PUBLIC = re.compile(rf"(?:['’]s)?\s+(?:{_PUBLIC})\b", re.IGNORECASE)
_BEFORE_COUNTRY = re.compile(r",\s+[A-Z]\w+\s*[,.(—–-]")
# "Merida's" and "Merida Care" behind "in" are no place.
_NAMED_ON = re.compile(r"(?i:['’]s)|\s+[A-Z]")
_IN_A_WORD = re.compile(r"[\w-]")
_DATELINED = r"\b[^\n]{0,60}?(?:-{1,2}|–|—)\s"
_REACH = 64


def with_short_bodies(text: str, names: Sequence[NameSpan]) -> list[NameSpan]:
    """The names; a place of one word that begins the name of a body, and is nowhere a place, is that body."""
    places = {text[name.start : name.end] for name in names if name.kind in ("place", "other")}
    firsts = {first for name in names if (first := _first_of_body(text, name)) is not None}
    bodies = {first for first in sorted(firsts & places) if not _is_a_place(text, first)}
    return [
        NameSpan(name.start, name.end, "organisation")
        if name.kind in ("place", "other") and text[name.start : name.end] in bodies
        else name
        for name in names
    ]


def _first_of_body(text: str, name: NameSpan) -> str | None:
    """The first word of a body's name of several words, where it could be that of a town."""
    words = text[name.start : name.end].split()
    if name.kind != "organisation" or len(words) < 2 or "of" in words:
        return None
    first = words[0]
    named = first[:1].isupper() and first.isalpha() and len(first) >= _FEWEST
    return first if named and first not in _COUNTRIES else None


def _is_a_place(text: str, word: str) -> bool:
    """Whether the text speaks of the word as a place: behind "in", before a comma and its country, in a dateline."""
    for found in re.finditer(re.escape(word), text, re.IGNORECASE):
        start, end = found.span()
        if _IN_A_WORD.match(text, end) or (start and _IN_A_WORD.match(text, start - 1)):
            continue
        if _BEFORE_COUNTRY.match(text, end) or _BEFORE_PUBLIC.match(text, end):
            return True
        if not _NAMED_ON.match(text, end) and _BEHIND_WHERE.search(text, max(0, start - _REACH), start):
            return True
    capitals = word.upper()
    return capitals in text and re.search(rf"^\s*{re.escape(capitals)}{_DATELINED}", text, re.MULTILINE) is not None
