"""Code points that are taken."""

from collections.abc import Iterable

from secondsource.model.span import Span


class Claimed:
    """The code points of given spans, asked whether a span touches any of them."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._offsets: set[int] = set()
        for span in spans:
            self._offsets.update(range(span.start, span.end))

    def meets(self, span: Span) -> bool:
        """Whether any code point of the span is among them."""
        return not self._offsets.isdisjoint(range(span.start, span.end))
