"""A text with names covered, and where its spans have moved to."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.mask.names import Cover
from secondsource.model.span import Span


@dataclass(frozen=True, slots=True)
class CoveredText:
    """``text`` after covering; ``before`` and ``after`` are the covers' spans in the old and the new text, in order."""

    text: str
    before: tuple[Span, ...]
    after: tuple[Span, ...]

    def span(self, old: Span) -> Span:
        """Where a span of the old text stands; one that begins or ends inside a name is widened to its label."""
        return Span(self._moved(old.start).start, self._moved(old.end).end)

    def _moved(self, position: int) -> Span:
        """The new place of a position; the whole label where the position is inside a name."""
        number = bisect_right(self.before, position, key=lambda span: span.start) - 1
        if number < 0:
            return Span(position, position)
        name, label = self.before[number], self.after[number]
        if name.start < position < name.end:
            return label
        moved = label.start if position == name.start else label.end + position - name.end
        return Span(moved, moved)


def cover_text(text: str, covers: Sequence[Cover]) -> CoveredText:
    """The text with each cover's label in place of its name; ``covers`` are in order and do not meet."""
    parts: list[str] = []
    after: list[Span] = []
    done = length = 0
    for cover in covers:
        start = length + cover.span.start - done
        parts += (text[done : cover.span.start], cover.label)
        length = start + len(cover.label)
        after.append(Span(start, length))
        done = cover.span.end
    return CoveredText("".join((*parts, text[done:])), tuple(cover.span for cover in covers), tuple(after))
