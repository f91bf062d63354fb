"""Headings: the lines above a report's body. They are context, and no claim stands in one."""

import re
from functools import lru_cache

from secondsource.values.labelled_head import labelled_head

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
_SENTENCE_END = re.compile(r"[.!?:;,…)\]\"'”’»-]$")
_LONGEST, _MOST_WORDS, _MOST_LINES = 120, 20, 3


@lru_cache(maxsize=256)
def body_start(text: str) -> int:
    """Where the body begins: behind labelled lines, then paragraphs of few short lines without a full stop.

    0 if all is body.
    """
    head = labelled_head(text).end
    for paragraph in _PARAGRAPH.finditer(text, head):
        lines = [line.strip() for line in paragraph.group().splitlines()]
        if len(lines) > _MOST_LINES or any(_is_body(line) for line in lines):
            return paragraph.start()
    return head


def _is_body(line: str) -> bool:
    return len(line) > _LONGEST or len(line.split()) > _MOST_WORDS or bool(_SENTENCE_END.search(line))
