"""Capitals as a feature beside uncased word pieces, taken away where they tell nothing: in texts of one case."""

from collections.abc import Sequence
from functools import lru_cache

UNKNOWN, LOWER, TITLE, UPPER, MIXED = range(5)
SHAPES = 5
_MOST = 0.5
_FEWEST_TITLES = 0.02


def shapes_of(words: Sequence[str], sentences: Sequence[range]) -> list[int]:
    """The shape of every word; UNKNOWN throughout a text of one case, and a sentence that is mostly in capitals."""
    shapes = [*map(_shape, words)]
    if _are_of_one_case(words, shapes):
        return [UNKNOWN] * len(words)
    for sentence in sentences:
        cased = [index for index in sentence if len(words[index]) > 1 and shapes[index] != UNKNOWN]
        capitals = sum(shapes[index] == UPPER for index in cased)
        if capitals > _MOST * len(cased):
            for index in sentence:
                shapes[index] = UNKNOWN
    return shapes


def is_of_one_case(words: Sequence[str]) -> bool:
    """Whether next to no word begins with a capital and goes on in small letters, so that capitals tell nothing.

    The development reports that are set as usual hold at least 3 such words in 100, most of them 16.
    """
    return _are_of_one_case(words, [*map(_shape, words)])


def _are_of_one_case(words: Sequence[str], shapes: Sequence[int]) -> bool:
    titles = len([word for word, shape in zip(words, shapes, strict=True) if shape == TITLE and len(word) > 1])
    return titles <= _FEWEST_TITLES * (len(shapes) - shapes.count(UNKNOWN))


# Reports share most of their words.
@lru_cache(maxsize=30_000)
def _shape(word: str) -> int:
    if word.islower():
        return LOWER
    if len(word) > 1 and word.isupper():
        return UPPER
    if word[:1].isupper():
        return TITLE if word[1:].islower() or len(word) == 1 else MIXED
    return MIXED if any(character.isupper() for character in word) else UNKNOWN
