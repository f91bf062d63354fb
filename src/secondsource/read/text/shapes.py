"""Capitals as a feature beside uncased word pieces, taken away where they tell nothing: in texts of one case."""

from collections.abc import Sequence
from functools import lru_cache

UNKNOWN, LOWER, TITLE, UPPER, MIXED = range(5)
SHAPES = 5
_MOST = 0.5
_FEWEST_TITLES = 0.02


def shapes_of(words: Sequence[str]) -> list[int]:
    """The shape of every word of a text; UNKNOWN throughout one of one case.

    There next to no word begins with a capital and goes on in small letters. The development reports that are set as
    usual hold at least 3 such words in 100, most of them 16.
    """
    shapes = [*map(_shape, words)]
    titles = len([word for word, shape in zip(words, shapes, strict=True) if shape == TITLE and len(word) > 1])
    one_case = titles <= _FEWEST_TITLES * (len(shapes) - shapes.count(UNKNOWN))
    return [UNKNOWN] * len(words) if one_case else shapes


def without_shouted(shapes: Sequence[int], words: Sequence[str], sentences: Sequence[range]) -> list[int]:
    """The shapes of a text's words, UNKNOWN throughout a sentence that is mostly in capitals."""
    told = [*shapes]
    for sentence in sentences if any(shapes) else ():
        cased = [index for index in sentence if len(words[index]) > 1 and shapes[index] != UNKNOWN]
        if sum(shapes[index] == UPPER for index in cased) > _MOST * len(cased):
            told[sentence.start : sentence.stop] = [UNKNOWN] * len(sentence)
    return told


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
