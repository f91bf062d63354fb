"""How rare words are in news, by a shipped table, so that a record's own reports change nothing.

`common_words.txt` is made by `python -m training.word_frequencies`: a line for each level, which is the whole number
below the bits of surprise of its words (level 3: in between an eighth and a sixteenth of the reports).
"""

from functools import lru_cache
from importlib import resources

UNKNOWN = 9.5
"""Bits of a word that the table does not have: it is in fewer than one report of 512."""


@lru_cache(maxsize=1)
def _levels() -> dict[str, float]:
    text = resources.files("secondsource.link.naming").joinpath("common_words.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines())
    return {word: int(level) + 0.5 for level, *words in rows for word in words}


def bits(word: str) -> float:
    """How much a folded word tells, in bits; see `secondsource.values.words.pieces`."""
    return _levels().get(word, UNKNOWN)


def words_from(level: int) -> frozenset[str]:
    """The words of the table that are as rare as ``level`` or rarer."""
    return frozenset(word for word, told in _levels().items() if told >= level)
