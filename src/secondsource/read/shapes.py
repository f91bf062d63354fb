"""Capitals as a feature beside uncased word pieces, taken away where everything is in capitals."""

from collections.abc import Sequence

UNKNOWN, LOWER, TITLE, UPPER, MIXED = range(5)
SHAPES = 5
_MOST = 0.5


def shapes_of(words: Sequence[str], sentences: Sequence[range]) -> list[int]:
    """The shape of every word; UNKNOWN throughout a sentence that is mostly in capitals."""
    shapes = [_shape(word) for word in words]
    for sentence in sentences:
        cased = [index for index in sentence if len(words[index]) > 1 and shapes[index] != UNKNOWN]
        capitals = sum(shapes[index] == UPPER for index in cased)
        if capitals > _MOST * len(cased):
            for index in sentence:
                shapes[index] = UNKNOWN
    return shapes


def _shape(word: str) -> int:
    if word.islower():
        return LOWER
    if len(word) > 1 and word.isupper():
        return UPPER
    if word[:1].isupper():
        return TITLE if word[1:].islower() or len(word) == 1 else MIXED
    return MIXED if any(character.isupper() for character in word) else UNKNOWN
