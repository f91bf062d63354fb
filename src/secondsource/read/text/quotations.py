"""Quotations in marks: what stands between an opening and a closing quotation mark, in any of the usual styles."""

import re
from collections.abc import Iterator

from secondsource.model.span import Span

LONGEST_QUOTATION = 6000
_PAIRS = {"“": "”", "«": "»", "„": "“”", "``": "''", '"': '"', "‘": "’", "'": "'", "‹": "›", "「": "」"}
_OPENING = re.compile(r"``|[“«„\"‘'‹「]")
_PARAGRAPH = re.compile(r"\n\s*\n|\r\n\s*\r\n|\n")


def find_quotations(text: str) -> tuple[Span, ...]:
    """The outermost quotations with their marks, in text order; one that never closes ends with its paragraph.

    A single mark is a quotation mark only where it opens before a word and closes behind one, so that apostrophes
    are none. A paragraph that opens a quotation without closing it, followed by one that opens another, is how a
    long quotation is set: each paragraph is one span.
    """
    found: list[Span] = []
    position = 0
    while opening := _OPENING.search(text, position):
        end = _closing(text, opening.start(), opening.group())
        if end is None:
            position = opening.end()
            continue
        found.append(Span(opening.start(), end))
        position = end
    return tuple(found)


def _closing(text: str, start: int, mark: str) -> int | None:
    """Where the quotation that opens at ``start`` ends, or None where the mark opens nothing."""
    single = mark in ("'", "‘")
    if mark in "\"'‘" and not _may_open(text, start, len(mark)):
        return None
    stop = _paragraph_end(text, start + len(mark))
    position = start + len(mark)
    for end in _ends(text, mark, position, stop):
        if not single or not re.match(r"\w", text[end : end + 1]):
            return end
    return None if single or stop - start > LONGEST_QUOTATION or stop - start < 3 else _trimmed(text, start, stop)


def _ends(text: str, mark: str, position: int, stop: int) -> Iterator[int]:
    closers = ["''"] if mark == "``" else list(_PAIRS[mark])
    while True:
        places = [(at, len(c)) for c in closers if (at := text.find(c, position, stop)) >= 0]
        if not places:
            return
        at, size = min(places)
        yield at + size
        position = at + size


def _may_open(text: str, start: int, size: int) -> bool:
    """A straight or single mark opens a quotation before a word and behind a gap or bracket."""
    behind, after = text[start - 1 : start], text[start + size : start + size + 1]
    return (not behind or not behind.isalnum()) and bool(after) and not after.isspace()


def _paragraph_end(text: str, start: int) -> int:
    found = _PARAGRAPH.search(text, start, start + LONGEST_QUOTATION)
    return found.start() if found else min(len(text), start + LONGEST_QUOTATION)


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def inside_marks(text: str, quotation: Span) -> Span:
    """The words of a quotation without its marks and the white space next to them."""
    start, end = quotation.start, quotation.end
    mark = "``" if text.startswith("``", start) else text[start : start + 1]
    start += len(mark)
    closers = ("''",) if mark == "``" else tuple(_PAIRS.get(mark, ""))
    for closer in closers:
        if text[start:end].endswith(closer):
            end -= len(closer)
            break
    while start < end and text[start].isspace():
        start += 1
    return Span(start, _trimmed(text, start, end))


def is_speech(text: str, quotation: Span) -> bool:
    """Whether a quotation is long enough to be speech and not a name or one word in scare quotes."""
    words = re.findall(r"\w+", text[quotation.start : quotation.end])
    return len(words) >= 4 or (
        len(words) >= 1 and text[quotation.start : quotation.end].rstrip("\"'”’»").endswith((".", "!", "?", ","))
    )
