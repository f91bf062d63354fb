"""What stands inside a reported text and is not part of it: the reporting words themselves, and the dateline."""

import re
from collections.abc import Iterator

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.reporting import trimmed

_DATELINE = re.compile(
    r"(?:^|\n)[ \t]*"
    r"(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’' .-]{2,40}(?:,[^()\n–—]{2,50}?)?\s?(?:\([^()\n]{2,40}\)\s?)?|\([^()\n]{2,40}\)\s)"
    r"(?:--|[-–—])\s"
)
_GOES_ON = re.compile(r"[^.!?\n]{0,40}?(?:[:;]\s|,\s(?=(?:and|but|adding|as|because)\b))")


def apart(text: str, attribution: Attribution) -> Attribution:
    """The attribution with no part inside another: contents are cut around source and cue, datelines left out."""
    source = tuple(_behind_dateline(text, span) for span in attribution.source)
    content = [_behind_dateline(text, span) for span in attribution.content]
    others = [span for span in content if span not in source]
    source = tuple(span for span in source if not any(span.holds(other) for other in (others or content)))
    taken = sorted((*source, *attribution.cue))
    pieces = tuple(piece for span in others or content for piece in _pieces(text, span, taken))
    return Attribution(source, attribution.cue, pieces)


def _behind_dateline(text: str, span: Span) -> Span:
    found = _DATELINE.match(text, max(0, span.start - 1)) or _DATELINE.match(text, span.start)
    return Span(found.end(), span.end) if found and span.start < found.end() < span.end else span


def _pieces(text: str, content: Span, taken: list[Span]) -> Iterator[Span]:
    """The content before the reporting words, and behind them where a colon or conjunction takes it up again."""
    inside = [span for span in taken if span.meets(content)]
    if not inside:
        yield content
        return
    before = trimmed(text, Span(content.start, max(content.start, inside[0].start)))
    if before.end > before.start:
        yield before
    last = max(span.end for span in inside)
    again = _GOES_ON.match(text, last, content.end)
    start = last if last > content.end or before.end <= before.start else (again.end() if again else content.end)
    behind = trimmed(text, Span(min(start, content.end), content.end))
    if behind.end > behind.start:
        yield behind
