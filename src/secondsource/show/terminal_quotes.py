"""Quotations on a page: who tells it and how, then the sentence, shortened, with the words of the value in brackets."""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.text import Text

from secondsource.model.span import Span
from secondsource.show.excerpt import excerpt
from secondsource.show.terminal_page import Page

INDENT, HANG = 6, 2
# What stands around the words: a colon, a space and two quotation marks.
_AROUND = 4


def chain_line(head: tuple[str, str]) -> Text:
    """What stands before a quotation: its chain, and how it is told."""
    chain, how = head
    return Text.assemble((chain, "italic"), f"{how}: ")


def marked_words(
    page: Page, head: tuple[str, str], text: str, sentence: Span, spans: Sequence[Span], lines: int
) -> Text:
    """``sentence`` of ``text`` in what room ``lines`` of the page leave behind ``head``, ``spans`` in brackets."""
    room = lines * (page.width - INDENT - HANG) - cell_len("".join(head)) - _AROUND
    words = Text()
    for piece in excerpt(text, sentence, spans, max(room, page.width)):
        words.append(f"[{piece.text}]" if piece.marked else piece.text, style="bold" if piece.marked else "")
    return words
