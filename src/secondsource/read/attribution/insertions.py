"""What stands inside a reported text and is not part of it: the reporting words themselves, and the dateline."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.grammar.reporting import trimmed

SHORTEST = 4
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
    if span.start > 1 and "\n" not in text[span.start - 1 : span.start + 1]:
        return span
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


def without_outer(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """Contents without the words at their end in which somebody else reports the same: "…, the agency reported"."""
    reporting = [(_reporting_words(a), a) for a in found if a.source and a.cue and a.content]
    return [_cut_at(text, attribution, reporting) for attribution in found]


def _reporting_words(told: Attribution) -> Span:
    """From the first to the last word of source and cue."""
    return Span(min(told.source[0].start, told.cue[0].start), max(told.source[-1].end, told.cue[-1].end))


def _cut_at(text: str, attribution: Attribution, others: Sequence[tuple[Span, Attribution]]) -> Attribution:
    last = attribution.content[-1]
    for inserted, other in others:
        if other is attribution or not last.holds(inserted) or inserted.start - last.start < SHORTEST:
            continue
        at_end = not re.search(r"\w", text[inserted.end : last.end]) and text[: inserted.start].endswith(", ")
        if at_end and any(span.meets(last) for span in other.content):
            kept = trimmed(text, Span(last.start, inserted.start))
            return replace(attribution, content=(*attribution.content[:-1], kept))
    return attribution
