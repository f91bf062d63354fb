"""A stretch of a report's text."""

from dataclasses import dataclass
from typing import Final


# Frozen fields take three times as long to set, and a report is full of spans: these are final to the type checker.
@dataclass(slots=True, order=True, unsafe_hash=True)
class Span:
    """Code points ``start`` to ``end`` (exclusive) of one report's text; the words are derived, never copied."""

    start: Final[int]
    end: Final[int]

    def of(self, text: str) -> str:
        """The words that the span covers in its report's ``text``."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end
