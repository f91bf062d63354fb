"""Datelines: the town in capitals at the head of a report's text, its state or agency and a dash behind it."""

import re
from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.values.states import STATE_ABBREVIATIONS, STATES

_HEAD = 2_500
_WIDER = "|".join(
    sorted(
        (
            *(re.escape(form).replace(r"\ ", r"\s?") for form in STATE_ABBREVIATIONS),
            *(name for _, name, *_ in STATES),
        ),
        key=len,
        reverse=True,
    )
)
_DASH = r"\s*(?:-{1,2}|–|—)\s"
_AGENCY = r"\s?\([A-Z][^)\n]{1,40}\)"
_TOWN = r"^[ \t]*(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ.'’]{2,}(?:[ -][A-ZÀ-Þ.'’]{2,}){0,3})"
_DAY = r"(?:,\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2})"
_DATELINE = re.compile(
    rf"{_TOWN}(?:{_DAY}(?:{_AGENCY})?{_DASH}|,\s?(?:{_WIDER})(?![A-Za-z])\.?(?:{_AGENCY})?(?:{_DASH}|{_AGENCY})|{_AGENCY}{_DASH})",
    re.MULTILINE,
)
# Before prose a dash alone may do; what stands in capitals before it is not always a town.
_BARE = re.compile(rf"{_TOWN}{_DASH}(?=[\"“]?[A-ZÀ-Þ][a-zà-ÿ’']*[\s,])", re.MULTILINE)
_RUBRICS = re.compile(
    r"\b(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|LIVE|VIDEO|PHOTOS?|FACTBOX|EXPLAINER|ANALYSIS|OPINION|CORRECT\w+|NEWS|ALERT|"
    r"URGENT|REPORT|NOTE|BOTTOM LINE|SPORTS?|READ|MORE|TIMELINE|PROFILE|WRAPUP|INTERVIEW|FEATURE|FILE|DIGEST)\b"
)


def datelines(text: str) -> Iterator[Span]:
    """The towns of datelines: "ORLEN, Ohio (AP) —", "ORLEN (Reuters) -", "ORLEN, Ohio —", at the head of a line."""
    for match in _DATELINE.finditer(text, 0, _HEAD):
        yield Span(*match.span("town"))


def bare_datelines(text: str) -> Iterator[Span]:
    """What may be the town of a dateline without state, day or agency: "PORT ELLIS - A court"."""
    for match in _BARE.finditer(text, 0, _HEAD):
        if not _RUBRICS.search(match["town"]):
            yield Span(*match.span("town"))
