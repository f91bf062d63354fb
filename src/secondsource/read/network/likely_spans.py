"""Spans with their probabilities: how likely each span is as a whole, by the forward-backward algorithm.

The tags are a linear-chain conditional random field (Lafferty et al. 2001). Given the text they are a Markov chain, so
the probability of a span is that of its beginning, times that of going on at each word, times that of ending.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from secondsource.read.network.encoder import Floats

LEAST = 0.03
# Often enough that no product leaves the range of a number: at a word the scores differ by a few dozen in log odds.
_SCALED_EVERY = 8
_Probabilities = NDArray[np.float64]


class LikelySpan(NamedTuple):
    """Words [first, last) of a row that may carry one kind, by its number; ``probability`` is above LEAST."""

    first: int
    last: int
    kind: int
    probability: float


def likely_spans(rows: Sequence[Sequence[Floats]], transitions: Sequence[Floats]) -> list[list[list[LikelySpan]]]:
    """Spans of each row of scores (W, tags) of each layer, in text order; they may overlap.

    Each layer has its rows, as many words in each as the other layers have there, and its ``transitions`` as in
    ``tagging.Row``.
    """
    if not rows or not rows[0]:
        return [[] for _ in rows]
    lengths = [len(scores) for scores in rows[0]]
    steps = [np.exp(own.astype(np.float64)) for own in transitions]
    blocks = _blocks(steps)
    given = np.ones((max(lengths), len(lengths), blocks[-1].stop))
    for layer, own in enumerate(rows):
        for number, scores in enumerate(own):
            fitting = np.exp(scores.astype(np.float64) - scores.max(axis=1, keepdims=True))
            given[: len(scores), number, blocks[2 * layer]] = fitting
            given[: len(scores), number, blocks[2 * layer + 1]] = fitting[::-1]
    chained = _chained(given, steps, blocks)
    return [
        [
            list(_spans(*_chances(chained[:length, number, before], chained[:length, number, behind][::-1], own)))
            for number, length in enumerate(lengths)
        ]
        for own, before, behind in zip(steps, blocks[::2], blocks[1::2], strict=True)
    ]


def surest(spans: Sequence[LikelySpan], words: int, least: float) -> list[int]:
    """Tags of a row of ``words`` words in a layer of one kind: the likeliest spans first, none over another.

    The spans are those that most often are right as wholes, where the best sequence of tags is that which is most
    often right as a whole (Goodman 1996, on parsing for the measure that counts).
    """
    tags = [0] * words
    for span in sorted(spans, key=lambda span: (-span.probability, span.first, span.last)):
        if span.probability > least and not any(tags[span.first : span.last]):
            tags[span.first : span.last] = [1, *[2] * (span.last - span.first - 1)]
    return tags


def _blocks(steps: Sequence[_Probabilities]) -> list[slice]:
    """Where the tags of each layer stand beside each other, twice: for the way forward and for the way back."""
    bounds = [0, *accumulate(len(own) for own in steps for _ in range(2))]
    return [slice(first, last) for first, last in pairwise(bounds)]


def _chained(given: _Probabilities, steps: Sequence[_Probabilities], blocks: Sequence[slice]) -> _Probabilities:
    """(W, rows, blocks): how well each tag fits with its word and all before it, and with it and all behind it.

    Both to a factor for each word; the second from the last word back. O precedes the first word. All blocks take a
    step as one product of matrices, since most of its time goes into calling it.
    """
    found, onto = given.copy(), np.zeros((given.shape[2], given.shape[2]))
    for own, before, behind in zip(steps, blocks[::2], blocks[1::2], strict=True):
        onto[before, before], onto[behind, behind] = own, own.T
        found[0, :, before] *= own[0]
    starts, sizes = [block.start for block in blocks], [block.stop - block.start for block in blocks]
    reached, last = np.empty_like(found[0]), found[0]
    for number, here in enumerate(found[1:], start=1):
        np.dot(last, onto, out=reached)
        np.multiply(reached, here, out=here)
        if number % _SCALED_EVERY == 0:
            here /= np.repeat(np.add.reduceat(here, starts, axis=1), sizes, axis=1)
        last = here
    return found


def _chances(
    before: _Probabilities, behind: _Probabilities, steps: _Probabilities
) -> tuple[_Probabilities, _Probabilities]:
    """(W, tags) each: the probability of a tag, and that its kind goes on at the next word if a word has it."""
    inside = np.array([tag + tag % 2 for tag in range(len(steps))])
    after, onward = np.ones_like(before), np.zeros_like(before)
    after[:-1] = behind[1:] @ steps.T
    onward[:-1] = behind[1:, inside] * steps[np.arange(len(steps)), inside] / after[:-1]
    onward[:, 0] = 0.0
    fitting = before * after
    return fitting / fitting.sum(axis=1, keepdims=True), onward


def _spans(begun: _Probabilities, onward: _Probabilities) -> Iterator[LikelySpan]:
    for first, odd in np.argwhere(begun[:, 1::2] > LEAST).tolist():
        tag, last, probability = 2 * odd + 1, first, float(begun[first, 2 * odd + 1])
        while probability > LEAST:
            goes_on: float = onward.item(last, tag)
            last += 1
            if probability * (1.0 - goes_on) > LEAST:
                yield LikelySpan(first, last, odd, probability * (1.0 - goes_on))
            probability, tag = probability * goes_on, 2 * odd + 2
