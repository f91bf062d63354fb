"""Credit lines: the dateline that opens a report and the signature that closes it.

"NORDHAVN, Denmark, Nov 14 (Fjord Wire) - " opens with place, day and agency; "(Fjord Wire)" or "-- FW" closes. A bare
name in running text is no credit.
"""

import re
from dataclasses import dataclass

from secondsource.gather.bylines import without_place
from secondsource.gather.outlet_names import is_wire, looks_like_outlet
from secondsource.gather.press_dates import DATE

NAME = r"[^\W\d_a-zß-ÿ][\w.&'’+-]*(?:(?:[ /]| (?:of|and|the|de|del|la) )[^\W_a-zß-ÿ][\w.&'’+-]*){0,5}"
"""A pattern of one name of up to six capitalised words."""

_DATELINE = re.compile(
    r"(?P<place>[^\W\d_a-zß-ÿ][^\n()\[\]–—_:;!?\"“”]{1,70}?(?: \([^()\n]{2,30}\)(?=[\s,]+\d))?)??"
    rf"[\s,.]*(?P<date>(?i:{DATE}))?[\s,.]*"
    rf"(?:[(/\[](?P<credit>{NAME}|dpa|efe|ntb|apa)[)/\]](?:,?\s(?P<later>(?i:{DATE})))?)?"
    r"[ .]*(?:-{1,3}|–|—|_{1,2})(?=\s|$)"
)
_DASHED = re.compile(rf"(?:[.!?…\"”’')\]]\s*|^\s*|\n\s*)(?:--|—|–|―|\n\s*-)\s*(?P<name>{NAME}|dpa|efe|ntb|apa)\.?\s*$")
_BRACKETED = re.compile(rf"(?:[.!?…\"”’']\s+|\n\s*|^\s*)\((?P<name>{NAME}|dpa|efe|ntb|apa)\)\s*$")
_LABELLED = re.compile(rf"\n[ \t]*(?i:source|credit|agency)[ \t]*:[ \t]*(?P<name>{NAME})\.?\s*$")
_OWN_LINE = re.compile(rf"[.!?…\"”’'\n][ \t]*\n[ \t]*(?P<name>{NAME})\s*$")
_REPORTING = re.compile(r"\(?Reporting by (?P<name>[^;.)\n]{3,80})(?=[;.)\n])")
_COPYRIGHT = re.compile(
    r"(?i:copyright|©|\(c\))(?: ©|\s\((?i:c)\))?\s*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?,?\s*)?"
    rf"(?:by )?(?:[Tt]he )?(?P<name>(?!Copyright){NAME})"
)
_NO_SIGNATURE = re.compile(r"\b(?:photos?|provided|courtesy)\b|\d{3}|\d .*\d|\d\D* \d+$", re.IGNORECASE)
_AFTER_THE_END = re.compile(
    r"\s*(?:copyright|©|\(c\)|all rights reserved|this material may not be|read or share|read more|follow |related:)",
    re.IGNORECASE,
)
_LONE_AGENCY = re.compile(r"[A-Z]{2,5}|(?:\S+ ){1,3}(?:Press|Wire|Agency|Newswire)")
_TAIL = 600


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; ``words`` are the whole of it, without its dash."""

    words: str
    credit: str | None
    date: str | None


@dataclass(frozen=True, slots=True)
class Signature:
    """The name that a report is signed with, as an agency's or as a person's."""

    agency: str | None = None
    person: str | None = None


def dateline_of(line: str) -> Dateline | None:
    """The dateline that ``line`` begins with."""
    found = _DATELINE.match(line[:160])
    if not found or not any(found.group("place", "date", "credit")) or _NO_SIGNATURE.search(found["credit"] or ""):
        return None
    place, credit = (found["place"] or "").strip(" ,."), found["credit"]
    date = found["date"] or found["later"]
    dated = credit is not None or date is not None
    if not _is_place(place, dated):
        return None
    words = line[: found.end()].rstrip(" -–—_")
    return Dateline(words.strip(), credit, date)


def signature_of(text: str) -> Signature:
    """Who signed at the very end of ``text``; notices of copyright and the like that stand behind are passed over."""
    tail = _without_notices(text)
    for pattern in (_BRACKETED, _DASHED, _LABELLED, _OWN_LINE):
        found = pattern.search(tail)
        name = found["name"].strip().rstrip(".") if found else ""
        if not found or _NO_SIGNATURE.search(name):
            continue
        if pattern is _OWN_LINE:
            if _LONE_AGENCY.fullmatch(name) or is_wire(name):
                return Signature(agency=name)
        elif looks_like_outlet(name) or " " not in name:
            return Signature(agency=name)
        elif tail[found.start()] not in "\"”'’":
            return Signature(person=name)
    reporting = _REPORTING.search(tail)
    return Signature(person=without_place(reporting["name"]).strip()) if reporting else Signature()


def owner_of(text: str) -> str | None:
    """Whose copyright the end of ``text`` claims."""
    found = _COPYRIGHT.search(text[-_TAIL:])
    if not found:
        return None
    name = re.sub(r"[.\s]+(?:All\b.*)?$", "", found["name"]).strip()
    return name if looks_like_outlet(name) else None


def _is_place(place: str, dated: bool) -> bool:
    """Whether the words before the dash can be a place: capitals alone, or a few capitalised names before a credit."""
    if not place:
        return True
    first = re.split(r"[,/]", place)[0]
    if not dated:
        return first.isupper() and len(first) > 2 and len(place) <= 50
    words = re.findall(r"[^\W\d_]+", place)
    small = sum(word[0].islower() for word in words)
    return len(words) <= 9 and small <= 2 and (first.isupper() or len(words) <= 5)


def _without_notices(text: str) -> str:
    lines = text[-2 * _TAIL :].rstrip().split("\n")
    for _ in range(4):
        if len(lines) > 1 and (not lines[-1].strip() or _AFTER_THE_END.match(lines[-1])):
            lines.pop()
    return "\n" + "\n".join(lines).rstrip()[-_TAIL:]
