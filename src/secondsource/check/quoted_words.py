"""The words of quotations, and how like two of them are."""

import re
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from secondsource.model.record import Said
from secondsource.model.span import Span
from secondsource.weigh.agreement import bare_words

_QUOTED = re.compile(r"[“\"«„]([^“”\"«»„]+)(?:[”\"»“]|$)")
_SHORTEST_MISQUOTE = 3
_ALIKE = 0.6
_SLACK = 2

Words = tuple[str, ...]


def quotes_of(said: Said, text: str) -> tuple[Span, ...]:
    """The words of a statement within quotation marks; the whole of a direct one whose marks stand outside of it."""
    found = [
        Span(span.start + match.start(1), span.start + match.end(1))
        for span in said.content
        for match in _QUOTED.finditer(span.of(text))
    ]
    return tuple(found) or (said.content if said.kind == "direct" else ())


def words_of(spans: Sequence[Span], text: str) -> Words:
    """The words of ``spans`` one after the other, without case, accents and marks."""
    return tuple(word for span in spans for word in bare_words(span.of(text)).split())


def holds(told: Words, words: Words) -> bool:
    """Whether the words stand in what was told, one after the other and nothing between them."""
    size = len(words)
    return size > 0 and any(told[at : at + size] == words for at in range(len(told) - size + 1))


def likeness(told: Words, words: Words) -> float:
    """The largest share of ``words`` found in their order within about as many words of ``told``; 0 below a limit.

    The limit, three words in five, keeps apart what only shares the small words of the language.
    """
    if len(words) < _SHORTEST_MISQUOTE or not told:
        return 0.0
    size = len(words) + _SLACK
    windows = (told[at : at + size] for at in range(max(1, len(told) - size + 1)))
    share = max(LCSseq.similarity(words, window) for window in windows) / len(words)
    return share if share >= _ALIKE else 0.0
