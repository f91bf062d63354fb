"""Datelines: the town in capitals at the head of a report's text, its state or agency and a dash behind it."""

import re
from collections.abc import Iterator, Sequence

from secondsource.model.span import Span
from secondsource.values.states import STATE_ABBREVIATIONS, STATES

_HEAD = 2_500
_DASH_SIGN = "—"
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
# Words in capitals that head a text as a town does.
_LABELS = (
    "ANALYSIS|BREAKING|BRIEF|CORRECTED|CORRECTION|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FLASH|INTERVIEW|LATEST|LIVE"
    "|NEWS|OPINION|PHOTOS?|PREVIEW|PROFILE|REFILE|REPORT|REVIEW|SPECIAL|TIMELINE|UPDATED?|URGENT|VIDEO|WATCH|WRAPUP"
)
# "KOLBY - Gunmen", "KOLBY — A bus": prose in lower case follows.
_BARE = r"\s(?P<dash>-{1,2}|–|—)\s(?=[\"“]?[A-ZÀ-Þ](?:[a-zß-ÿ]|\s[a-zß-ÿ]))"
_TOWN = rf"^[ \t]*(?!(?:{_LABELS})\b)(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ.'’]{{2,}}(?:[ -][A-ZÀ-Þ.'’]{{2,}}){{0,3}})"
_DATELINE = re.compile(
    rf"{_TOWN}(?:,\s?(?:{_WIDER})(?![A-Za-z])\.?(?:{_AGENCY})?(?:{_DASH}|{_AGENCY})|{_AGENCY}{_DASH}|{_BARE})",
    re.MULTILINE,
)


def datelines(text: str) -> Iterator[Span]:
    """The towns of datelines at the head of a line: "ORLEN, Ohio (AP) —", "ORLEN (Reuters) -", "ORLEN - A bus"."""
    for match in _DATELINE.finditer(text, 0, _HEAD):
        yield Span(*match.span("town"))


def with_dashes(text: str, spans: Sequence[Span], words: Sequence[str]) -> tuple[str, ...]:
    """The words, a hyphen behind the town of a dateline as the dash that it stands for.

    "KOLBY - Ivo Karsk" is too much like the two halves of one name.
    """
    hyphens = {match.start("dash") for match in _DATELINE.finditer(text, 0, _HEAD) if match["dash"] in ("-", "--")}
    if not hyphens:
        return tuple(words)
    return tuple([_DASH_SIGN if span.start in hyphens else word for span, word in zip(spans, words, strict=True)])
