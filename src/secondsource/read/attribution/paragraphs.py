"""Contents that end with their paragraph: what a heading says somebody said does not go on in the text below it.

"According to" takes nothing from the paragraph before it, where its own sentence tells something.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.grammar.reporting import trimmed

_BREAK = re.compile(r"\n[ \t\r]*\n")


def within_paragraph(text: str, quotations: Sequence[Span], attribution: Attribution) -> Attribution:
    """The attribution, each part of its content cut to the paragraph nearest to the cue; quotations go on."""
    if not attribution.cue:
        return attribution
    cue = attribution.cue[-1]
    told = _beside(text, attribution) if cue.of(text).casefold() == "according to" else attribution.content
    parts = tuple(_cut(text, quotations, part, cue) for part in told)
    return attribution if parts == attribution.content else replace(attribution, content=parts)


def _beside(text: str, attribution: Attribution) -> tuple[Span, ...]:
    """The parts of a content between which and the cue no paragraph ends; all of them where there are none."""
    cue = attribution.cue[-1]
    near = [
        part
        for part in attribution.content
        if not _BREAK.search(text, min(part.end, cue.end), max(part.start, cue.start))
    ]
    return tuple(near) or attribution.content


def _cut(text: str, quotations: Sequence[Span], part: Span, cue: Span) -> Span:
    breaks = [found for found in _BREAK.finditer(text, part.start, part.end) if not _is_quoted(quotations, found)]
    if not breaks:
        return part
    before = cue.start < part.start
    kept = Span(part.start, breaks[0].start()) if before else Span(breaks[-1].end(), part.end)
    kept = trimmed(text, kept)
    return kept if kept.end > kept.start else part


def _is_quoted(quotations: Sequence[Span], found: re.Match[str]) -> bool:
    return any(quotation.start < found.start() and found.end() <= quotation.end for quotation in quotations)
