"""Sentences that stand without a space between them, where a page lost the break of a paragraph: "fled.Police say"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from secondsource.model.span import Span
from secondsource.read.text.words import SHORT_MONTHS, SHORT_TITLES

_SEAM = re.compile(r"(?<=[a-z\d)”’'\"])[.!?…](?P<closing>[”’)]?)(?P<mark>\"{0,2})(?=[“‘(]?(?P<next>[A-Z][a-z’' ]))")
_SHORTEST = 2
_SHORTEST_NAME = 4
# "Velm.Com", "St.Louis": one name each.
_NO_OPENING = frozenset("com net org co edu gov js".split())
_SHORT_FORMS = SHORT_TITLES | SHORT_MONTHS | frozenset("no nos vs inc ltd corp bros ave blvd dept univ jr sr".split())
_WORD_BEFORE = re.compile(r"[\w’'-]+$")
_OPENING_WORD = re.compile(r"[A-Za-z]+")
_REACH = 40
_STARTS = attrgetter("start")


def seams_of(text: str, words: Sequence[Span]) -> Iterator[int]:
    """Indices of the words that open a sentence right behind the end of another."""
    for seam in _SEAM.finditer(text):
        if _ends_a_sentence(text, seam.start()) and _opens_a_sentence(text, seam.end()):
            index = bisect_left(words, _opening(text, seam), key=_STARTS)
            if 0 < index < len(words):
                yield index


def _ends_a_sentence(text: str, stop: int) -> bool:
    """Whether a full stop stands behind a whole word, not behind a short form or the number of a list."""
    if text[stop] != "." or text[stop - 1] in ")”’'\"":
        return True
    found = _WORD_BEFORE.search(text, max(0, stop - _REACH), stop)
    word = found.group() if found else ""
    if word.isdigit():
        return text[max(0, stop - len(word) - 2) : stop - len(word) - 1].isalpha()
    least = _SHORTEST if word.islower() else _SHORTEST_NAME
    return len(word) >= least and word.lower() not in _SHORT_FORMS


def _opens_a_sentence(text: str, at: int) -> bool:
    found = _OPENING_WORD.search(text, at, at + _REACH)
    return found is not None and found.group().lower() not in _NO_OPENING


def _opening(text: str, seam: re.Match[str]) -> int:
    """Where the second sentence begins: of straight quotation marks, one closes if one is open in the paragraph."""
    marks = len(seam["mark"])
    paragraph = text.rfind("\n", 0, seam.start()) + 1
    is_open = text.count('"', paragraph, seam.start()) % 2 == 1
    return seam.start("mark") + (min(marks, 1) if is_open else 0)
