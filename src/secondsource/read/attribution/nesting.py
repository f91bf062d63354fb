"""Which statement is told inside which: "CNN reported that the ministry said"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter

from secondsource.model.reading import Statement
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.reporting import cites

_place = itemgetter(0, 1)


def nested(analysis: Analysis, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """The statements with ``within`` set to the innermost one that holds them; no circles."""
    extents = [_extent(s) for s in statements]
    placed = sorted([(extent.start, s.id, s) for s, extent in zip(statements, extents, strict=True)], key=_place)
    ordered, starts = [s for _, _, s in placed], [start for start, _, _ in placed]
    reaches = [_around(s.content) for s in ordered]
    near = [_near(ordered, starts, reaches, extent) for extent in extents]
    holders = [_holder(analysis.text, s, others) for s, others in zip(statements, near, strict=True)]
    return tuple(s if i == s.within else replace(s, within=i) for s, i in zip(statements, holders, strict=True))


def _near(
    ordered: Sequence[Statement], starts: Sequence[int], reaches: Sequence[Span], extent: Span
) -> list[Statement]:
    """Statements that begin within a page before the end of one and whose content reaches it; no others hold it."""
    page = range(bisect_left(starts, extent.start - 8000), bisect_left(starts, extent.end + 400))
    return [ordered[i] for i in page if reaches[i].start <= extent.end and reaches[i].end >= extent.start]


def _holder(text: str, statement: Statement, others: Sequence[Statement]) -> int | None:
    holders = [other for other in others if other.id != statement.id and _told_in(text, statement, other)]
    return min(holders, key=lambda o: (_size(o), o.id)).id if holders else None


def _told_in(text: str, inner: Statement, outer: Statement) -> bool:
    """The outer content holds the inner cue, or both report the same words and the outer cue stands farther out."""
    if _same_speaker(inner, outer):
        return False
    cues = inner.cue or inner.speaker
    if cues and all(any(part.holds(cue) for part in outer.content) for cue in cues):
        return not any(part.holds(cue) for cue in outer.cue for part in inner.content)
    if not _share_content(inner, outer) or cites(text, outer.cue):
        return False
    if cites(text, inner.cue):
        return True
    return _distance(outer) > _distance(inner) and _same_side(inner, outer)


def _same_speaker(a: Statement, b: Statement) -> bool:
    return a.speaker == b.speaker and bool(a.speaker)


def _share_content(a: Statement, b: Statement) -> bool:
    shared = sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a.content for y in b.content)
    return shared * 2 > sum(x.end - x.start for x in a.content)


def _same_side(inner: Statement, outer: Statement) -> bool:
    return bool(inner.cue and outer.cue) and not any(part.holds(cue) for cue in outer.cue for part in inner.content)


def _distance(statement: Statement) -> int:
    """Code points between a statement's content and its cue."""
    if not statement.cue:
        return 0
    cue = Span(statement.cue[0].start, statement.cue[-1].end)
    return min(max(part.start - cue.end, cue.start - part.end, 0) for part in statement.content)


def _size(statement: Statement) -> int:
    return sum(part.end - part.start for part in statement.content)


def _extent(statement: Statement) -> Span:
    return _around((*statement.speaker, *statement.cue, *statement.content))


def _around(spans: Sequence[Span]) -> Span:
    return Span(min([span.start for span in spans]), max([span.end for span in spans]))
