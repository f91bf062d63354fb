"""Bylines: "By Mira Tal in Nordhavn", "By the Staff of Fjord Wire", "By Fjord Wire".

An outlet's name in a byline says who wrote, so it is the report's outlet; only a credit line makes an agency.
"""

import re
from dataclasses import dataclass

from secondsource.gather.outlet_names import looks_like_outlet
from secondsource.values.time_words import FULL_WEEKDAY

_BYLINE = re.compile(r"\s*(?:By|BY|by)[ \t:]+(?P<who>\S.{1,100}?)[\s.]*$")
_SMALL_TEXT = """
the staff of and in for at with de van von der den del la le bin ibn al el da dos di du y e reporter reporters
correspondent correspondents writer writers editor our special to news team desk agency agencies newsroom own
political crime diplomatic city bureau
"""
_SMALL = frozenset(_SMALL_TEXT.split())
_NO_NAME = re.compile(
    r"(?:the )?(?:end|time|way|contrast|comparison|law|then|now|noon|midnight|night|mid-?\w+|late|early|and large)\b"
    rf"|(?:{FULL_WEEKDAY}|january|february|march|april|june|july|august|september"
    r"|october|november|december|christmas|easter|\d)",
    re.IGNORECASE,
)
_STAFF_OF = re.compile(
    r"(?:the )?(?:editorial )?(?:staff|newsroom|editors|team) (?:of|at) (?:the )?(?P<outlet>.+)", re.I
)
_STAFF_AFTER = re.compile(
    r"(?P<name>.*?),?\s*\b(?:staff(?: (?:writers?|reporters?|correspondents?))?|newsroom|news desk|editorial board"
    r"|(?:special |own )?(?:reporters?|correspondents?))",
    re.I,
)
_PARTS = re.compile(r"\s*(?:,|\||•|·|;| – | — | - |\bfor (?:the )?|\bspecial to (?:the )?)\s*", re.I)
_IN_PLACE = re.compile(r"\s+in\s+[^\W\d_a-z].*$")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote the report, as the byline puts it, and the outlet where the byline names one."""

    text: str
    outlet: str | None = None


def byline_of(line: str) -> Byline | None:
    """The byline that a whole line is, or ``None``."""
    found = _BYLINE.match(line) if len(line) <= 120 else None
    if not found or not _only_names(found["who"]):
        return None
    who = found["who"].strip()
    if staff := _STAFF_OF.fullmatch(who):
        return Byline(who, _outlet(staff["outlet"]))
    if staff := _STAFF_AFTER.fullmatch(who):
        return _written_by_staff(who, staff["name"].strip())
    return _written_by(without_place(who))


def without_place(who: str) -> str:
    """Who wrote, without the place that they wrote from: "Mira Tal in Nordhavn" is Mira Tal."""
    return _IN_PLACE.sub("", who)


def _only_names(who: str) -> bool:
    """Whether the line is made of names and the few small words that bylines have; "By Monday the river" is not."""
    if _NO_NAME.match(who) or "[" in who or "]" in who or (who.isupper() and len(who.split()) > 6):
        return False
    first = re.split(r"[,|•·;]", who)[0]
    words = re.findall(r"[^\W\d_][^\s,|]*", first)
    named = [word for word in words if word[0].isupper() or (word[0].isalpha() and not word.isascii())]
    strange = [word for word in words if word[0].islower() and word.lower() not in _SMALL]
    return bool(words) and not strange and len(words) <= 12 and (bool(named) or "staff" in who.lower())


def _written_by_staff(who: str, name: str) -> Byline:
    if not name or looks_like_outlet(name):
        return Byline(who, _outlet(name) if name else None)
    return Byline(name)


def _written_by(who: str) -> Byline:
    parts = [part for part in _PARTS.split(who) if part]
    outlet = next((part for part in parts[1:] if looks_like_outlet(part)), None)
    if outlet:
        return Byline(parts[0], _outlet(outlet))
    return Byline(parts[0], _outlet(parts[0])) if looks_like_outlet(parts[0]) else Byline(parts[0])


def _outlet(name: str) -> str | None:
    bare = re.sub(r"^(?:the|our)\s+|\s+staff(?: writers?| reporters?)?$", "", name.strip(" .,"), flags=re.I)
    return bare if bare and bare[0].isupper() else None
