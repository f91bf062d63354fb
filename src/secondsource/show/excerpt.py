"""A sentence shortened around the value that stands in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from secondsource.model.span import Span
from secondsource.show.safe_text import safe_piece

GAP = "…"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an excerpt; ``marked`` where the value stands."""

    text: str
    marked: bool


def excerpt(text: str, sentence: Span, spans: Sequence[Span], limit: int) -> tuple[Piece, ...]:
    """``sentence`` of ``text`` in pieces of at most about ``limit`` cells, the value's ``spans`` marked.

    What is left out is left out at the ends, between words, and shown by "…".
    """
    pieces = _pieces(text, sentence, spans)
    if sum(cell_len(piece.text) for piece in pieces) <= limit:
        return _trimmed(pieces)
    marked = [i for i, piece in enumerate(pieces) if piece.marked] or [0]
    first, last = marked[0], marked[-1]
    if sum(cell_len(piece.text) for piece in pieces[first : last + 1]) > limit:
        last = first
    core = [Piece(shorten(piece.text, limit), piece.marked) for piece in pieces[first : last + 1]]
    before = "".join(piece.text for piece in pieces[:first])
    after = "".join(piece.text for piece in pieces[last + 1 :])
    room = max(0, limit - sum(cell_len(piece.text) for piece in core))
    left = min(cell_len(before), max(room // 2, room - cell_len(after)))
    right = max(0, room - left)
    return _trimmed([Piece(_ending(before, left), False), *core, Piece(shorten(after, right), False)])


def shorten(text: str, limit: int) -> str:
    """``text`` cut after a whole word within ``limit`` cells, with "…" where something is left out."""
    if cell_len(text) <= limit:
        return text
    kept = _within(text, limit - 1)
    words = kept.rsplit(" ", 1)[0] if " " in kept.strip() and not text[len(kept)].isspace() else kept
    return words.rstrip(" ,;:") + (" " if text[:1] == " " and not words.strip() else "") + GAP


def _ending(text: str, limit: int) -> str:
    """The end of ``text`` within ``limit`` cells, begun with a whole word."""
    if cell_len(text) <= limit:
        return text
    kept = _within(text[::-1], limit - 1)[::-1]
    whole = kept.split(" ", 1)[1] if " " in kept.strip() and not text[-len(kept) - 1].isspace() else kept
    return f"{GAP} {whole.lstrip()}" if whole.strip() else f"{GAP} "


def _within(text: str, limit: int) -> str:
    """The longest start of ``text`` that fits into ``limit`` cells."""
    cells = 0
    for i, letter in enumerate(text):
        cells += cell_len(letter)
        if cells > limit:
            return text[:i]
    return text


def _pieces(text: str, sentence: Span, spans: Sequence[Span]) -> list[Piece]:
    pieces, at = [], sentence.start
    for span in sorted(spans):
        start, end = max(span.start, at), min(span.end, sentence.end)
        if start < end:
            pieces += [Piece(safe_piece(text[at:start]), False), Piece(safe_piece(text[start:end]), True)]
            at = end
    return [*pieces, Piece(safe_piece(text[at : sentence.end]), False)]


def _trimmed(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces that hold something, without spaces at the two outer ends."""
    kept = [piece for piece in pieces if piece.text]
    if kept:
        kept[0] = Piece(kept[0].text.lstrip(), kept[0].marked)
        kept[-1] = Piece(kept[-1].text.rstrip(), kept[-1].marked)
    return tuple(piece for piece in kept if piece.text)
