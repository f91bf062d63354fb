"""Corrections, retractions and withdrawals: which report takes back which, and what of it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from secondsource.link.tellings.telling import Context
from secondsource.model.report import Report
from secondsource.values.words import content, fold

_WHOLE = re.compile(
    r"\bretract(?:s|ed|ion)?\b|\bwithdr(?:aws?|ew|awn)\b[^.]{0,40}\b(?:report|article|story|dispatch|it)\b|"
    r"\btaken? (?:the|down the|this) ?(?:article|report|story)? ?down\b|\bkill(?:s|ed)? the story\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"^\W*(?:correction|clarification|corrected|erratum)\b|"
    r"\bwe (?:wrongly|incorrectly|mistakenly) (?:reported|said|wrote)\b|"
    r"\b(?:an )?earlier (?:version|report)\b[^.]{0,60}\b(?:wrong|incorrect|mistaken|misstated)",
    re.IGNORECASE | re.MULTILINE,
)
TAKEN_BACK = re.compile(
    r"\bwe (?:had )?(?:wrongly |incorrectly |mistakenly )?(?:reported|said|wrote|carried)\b|"
    r"\bearlier (?:version|report)\b|\bwas (?:wrong|incorrect)\b|"
    r"\b(?:our|(?:an?|the|its) (?:first|earlier|original|initial|previous)) (?:[\w-]+ ){0,2}"
    r"(?:reports?|article|story|account|dispatch|alert|headline|version|edition)\b",
    re.IGNORECASE,
)
_OPENING = 500


@dataclass(frozen=True, slots=True)
class Correction:
    """One report takes back another (both by number); ``whole`` where nothing of it stands."""

    report: int
    corrected: int
    whole: bool


def find_corrections(
    contexts: Sequence[Context], voices: Mapping[int, str], components: Sequence[int]
) -> list[Correction]:
    """Each correcting report with the earlier one of the same outlet that speaks of the same matter most."""
    found = []
    for context in contexts:
        whole = _kind_of(context.reading.report)
        if whole is None:
            continue
        earlier = [other for other in contexts if _is_earlier(other, context, voices)]
        near = [other for other in earlier if components[other.number] == components[context.number]] or earlier
        likely = [other for other in near if likeness(context, other) > 0]
        if likely:
            best = min(likely, key=lambda other: _preference(other, context))
            found.append(Correction(context.number, best.number, whole))
    return found


def corrects(report: Report) -> bool:
    """Whether a report takes back another, or a part of it."""
    return _kind_of(report) is not None


def _kind_of(report: Report) -> bool | None:
    """True where a whole report is taken back, False where a part is, None where the report corrects nothing."""
    opening = f"{report.title or ''}\n{report.text[:_OPENING]}"
    if _WHOLE.search(opening):
        return True
    return False if _PART.search(opening) else None


def _is_earlier(other: Context, context: Context, voices: Mapping[int, str]) -> bool:
    if other.number == context.number or _kind_of(other.reading.report) is not None:
        return False
    outlets = {fold(c.reading.report.outlet or "") for c in (other, context)}
    if voices[other.number] != voices[context.number] and len(outlets) > 1:
        return False
    first, second = other.published, context.published
    return first is None or second is None or first <= second


def _preference(other: Context, context: Context) -> tuple[bool, float, int, str]:
    """Sort key of what may be corrected: the outlet's own text first, then the likest, then the latest."""
    own = other.reading.report.outlet == context.reading.report.outlet
    return (not own, -likeness(context, other), -(other.published or date.min).toordinal(), other.reading.report.id)


def likeness(first: Context, second: Context) -> float:
    """Share of the correction's words that the other report has."""
    a, b = (set(content(c.reading.report.text)) for c in (first, second))
    return len(a & b) / max(1, len(a))
