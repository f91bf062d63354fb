"""Headings: the lines above a report's body. They are context, and no claim stands in one."""

import re
from collections.abc import Sequence
from functools import lru_cache

from secondsource.values.labelled_head import labelled_head
from secondsource.values.mixed_dateline import MIXED_DATELINE

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_SENTENCE_END = re.compile(r"[.!?:;,…)\]\"'”’»-]$")
_LONGEST, _MOST_WORDS, _MOST_LINES = 120, 20, 3
_MOST_WITH_MASTHEAD = 6
_WIDEST_WRAPPED = 110
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?"
_DAY = re.compile(
    rf"(?:(?:(?:first |last )?(?:published|posted|updated|issued))(?::| on| at)? )?{_WEEKDAY}"
    rf"(?:{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})\b.{{0,40}}",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,40}(?:,[^\n—–]{1,30}?)?\s?(?:\([^()\n]{2,40}\))?\s?(?:—|–|--?)\s(?=\S)"
)
_BYLINE = re.compile(r"(?:By|BY) (?:(?:[Tt]he|[Oo]ur) )?[A-ZÀ-Þ]\S*(?: \S+){0,11}")


@lru_cache(maxsize=256)
def body_start(text: str) -> int:
    """Where the body begins: behind labelled lines, then paragraphs of few short lines without a full stop.

    A line that says who wrote or when, or a dateline, makes a heading of what stands above it, where the body follows
    on the next line as well. 0 if all is body.
    """
    head = labelled_head(text).end
    for paragraph in _PARAGRAPH.finditer(text, head):
        lines = [line.strip() for line in paragraph.group().splitlines()]
        masthead = _past_masthead(lines)
        most = _MOST_WITH_MASTHEAD if masthead else _MOST_LINES
        if len(lines) > most or any(_is_body(line) for line in lines):
            above = paragraph.group().splitlines(keepends=True)[:masthead]
            return paragraph.start() + sum(map(len, above))
    return head


def _past_masthead(lines: Sequence[str]) -> int:
    """How many of the first lines a byline, day or dateline shows to be a heading: short ones alone; else 0.

    Where lines are whole paragraphs, for one is wider than any wrapped line, all short ones before the first sentence.
    """
    past, whole = 0, any(len(line) > _WIDEST_WRAPPED for line in lines)
    for number, line in enumerate(lines[:_MOST_WITH_MASTHEAD], 1):
        # "May 20, 2031 at 9 p.m." ends as a sentence does.
        dated = _DAY.fullmatch(line) is not None
        if _is_body(line) and not dated:
            return number - 1 if whole or _DATELINE.match(line) or MIXED_DATELINE.match(line) else past
        past = number if dated or _BYLINE.fullmatch(line) else past
    return past


def _is_body(line: str) -> bool:
    return len(line) > _LONGEST or len(line.split()) > _MOST_WORDS or bool(_SENTENCE_END.search(line))
