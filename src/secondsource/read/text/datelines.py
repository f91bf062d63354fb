"""Datelines: the town in capitals at the head of a report's text, its state or agency and a dash behind it."""

import re
from collections.abc import Iterator, Sequence

from secondsource.model.span import Span
from secondsource.values.headings import body_start
from secondsource.values.mixed_dateline import MIXED_DATELINE
from secondsource.values.states import STATE_ABBREVIATIONS, STATES

_HEAD = 2_500
_FEWEST_TURNS = 2
# "NATO: Three soldiers were killed" is of the alliance.
_SHORTEST_CLOSED = 5
_LINE = re.compile(r"^", re.MULTILINE)
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
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:,?\s(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH})(?:,?\s\d{{4}})?)"
_TOWN = r"^[ \t]*(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ.'’]{2,}(?:[ -][A-ZÀ-Þ.'’]{2,}){0,3})"
_WITHIN = rf",\s?(?:{_WIDER})(?![A-Za-z])\.?"
_DATELINE = re.compile(
    rf"{_TOWN}(?:{_DAY}(?:{_AGENCY})?{_DASH}|{_WITHIN}(?:{_AGENCY})?(?:{_DASH}|{_AGENCY})|{_AGENCY}(?:{_DAY})?{_DASH})",
    re.MULTILINE,
)
_BRACKETS = re.compile(rf"^[^\n()]{{3,60}}\s\((?P<inside>[A-Z][^)\n]{{1,40}})\)(?:{_DAY})?{_DASH}", re.MULTILINE)
# "KOLBY - Gunmen", "KOLBY — A bus": before prose in lower case a dash alone may do.
_BARE = re.compile(rf"{_TOWN}\s(?P<dash>-{{1,2}}|–|—)\s(?=[\"“]?[A-ZÀ-Þ](?:[a-zß-ÿ]|[’']?\s[a-zß-ÿ]))", re.MULTILINE)
# "SASSERN: As parents kept vigil", "SASSERN, March 5. Parents kept vigil": prose, and no second line is headed so.
_CLOSED = re.compile(
    rf"{_TOWN}(?:{_DAY}(?:{_AGENCY})?[.:]|:)\s(?=[\"“]?[A-ZÀ-Þ](?:[a-zß-ÿ]|[’']?\s[a-zß-ÿ]))", re.MULTILINE
)
_HEADED = re.compile(r"^[ \t]*[A-ZÀ-Þ][A-ZÀ-Þ .'’-]+:\s", re.MULTILINE)
# Words in capitals that head a text as a town does.
_RUBRICS = re.compile(
    r"\b(?:ALERT|ANALYSIS|BREAKING|BRIEF|COURT(?:HOUSE|ROOM)?|CORRECT\w+|DIGEST|EDITORIAL|EXCLUSIVE|EXPLAINER|FACTBOX|FEATURE|FILE|FLASH"
    r"|INTERVIEW|LATEST|LIVE|MORE|NEWS|NOTE|OPINION|PHOTOS?|PREVIEW|PROFILE|READ|REFILE|REPORT|REVIEW|SPECIAL|SPORTS?"
    r"|TIMELINE|UPDATED?|URGENT|VIDEO|WATCH|WRAPUP|BOTTOM LINE)\b"
)


def datelines(text: str) -> Iterator[Span]:
    """The towns of datelines at the head of a line: "ORLEN, Ohio (AP) —", "ORLEN (Reuters) -", "ORLEN, March 5 -"."""
    for match in _DATELINE.finditer(text, 0, _HEAD):
        yield Span(*match.span("town"))
    for line in _LINE.finditer(text, 0, _HEAD):
        mixed = MIXED_DATELINE.match(text, line.start())
        if mixed is not None:
            yield Span(*mixed.span("town"))


def agencies(text: str) -> Iterator[Span]:
    """What stands between the brackets of a dateline: "Orlen Wire" of "KOLBY, 5 March 2031 (Orlen Wire) - A court"."""
    for match in _BRACKETS.finditer(text, 0, _HEAD):
        yield Span(*match.span("inside"))


def bare_datelines(text: str) -> Iterator[Span]:
    """What may be the town of a dateline without state, day or agency: "PORT ELLIS - A court", "ELLIS: A court"."""
    for match in _bare(text):
        yield Span(*match.span("town"))
    yield from _closed(text)


def with_dashes(text: str, spans: Sequence[Span], words: Sequence[str]) -> tuple[str, ...]:
    """The words, a hyphen behind the town of a dateline as the dash that it stands for.

    "KOLBY - Ivo Karsk" is too much like the two halves of one name.
    """
    hyphens = {match.start("dash") for match in _bare(text) if match["dash"] in ("-", "--")}
    if not hyphens:
        return tuple(words)
    return tuple([_DASH_SIGN if span.start in hyphens else word for span, word in zip(spans, words, strict=True)])


def _bare(text: str) -> Iterator[re.Match[str]]:
    return (match for match in _BARE.finditer(text, 0, _HEAD) if not _RUBRICS.search(match["town"]))


def _closed(text: str) -> Iterator[Span]:
    """The town of the text's first line that ends with a colon or full stop, where no other line is headed so."""
    match = _CLOSED.match(text, body_start(text))
    if match is None or len(match["town"]) < _SHORTEST_CLOSED:
        return
    if not _RUBRICS.search(match["town"]) and len(_HEADED.findall(text)) < _FEWEST_TURNS:
        yield Span(*match.span("town"))
