"""Spans with their probabilities: how likely each span is as a whole, by the forward-backward algorithm.

The tags are a linear-chain conditional random field (Lafferty et al. 2001). Given the text they are a Markov chain, so
the probability of a span is that of its beginning, times that of going on at each word, times that of ending.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from secondsource.read.network.encoder import Floats

LEAST = 0.03
_Probabilities = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class LikelySpan:
    """Words [first, last) of a row that may carry one kind, by its number; ``probability`` is above LEAST."""

    first: int
    last: int
    kind: int
    probability: float


def likely_spans(rows: Sequence[Floats], transitions: Floats) -> list[list[LikelySpan]]:
    """Spans of each row of scores (W, tags), in text order; they may overlap. ``transitions`` as in ``tagging.Row``."""
    if not rows:
        return []
    lengths = [len(scores) for scores in rows]
    given = np.ones((max(lengths), 2, len(rows), len(transitions)))
    for number, scores in enumerate(rows):
        fitting = np.exp(scores.astype(np.float64) - scores.max(axis=1, keepdims=True))
        given[: len(scores), 0, number], given[: len(scores), 1, number] = fitting, fitting[::-1]
    steps = np.exp(transitions.astype(np.float64))
    chained = _chained(given, steps)
    return [
        list(_spans(*_chances(chained[:length, 0, number], chained[:length, 1, number][::-1], steps)))
        for number, length in enumerate(lengths)
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


def _chained(given: _Probabilities, steps: _Probabilities) -> _Probabilities:
    """(W, 2, rows, tags): how well each tag fits with its word and all before it, and with it and all behind it.

    Both to a factor for each word; the second from the last word back. O precedes the first word.
    """
    found, onto = np.empty_like(given), np.stack([steps, steps.T])
    found[0] = given[0]
    found[0, 0] *= steps[0]
    reached = np.empty_like(given[0])
    for step in range(1, len(given)):
        np.matmul(found[step - 1], onto, out=reached)
        np.multiply(reached, given[step], out=reached)
        np.divide(reached, np.add.reduce(reached, axis=2, keepdims=True), out=found[step])
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
            goes_on = float(onward[last, tag])
            last += 1
            if probability * (1.0 - goes_on) > LEAST:
                yield LikelySpan(first, last, odd, probability * (1.0 - goes_on))
            probability, tag = probability * goes_on, 2 * odd + 2
