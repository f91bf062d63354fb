"""Spans with their probabilities: how likely each span is as a whole, by the forward-backward algorithm.

The tags are a linear-chain conditional random field (Lafferty et al. 2001). Given the text they are a Markov chain, so
the probability of a span is that of its beginning, times that of going on at each word, times that of ending.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from secondsource.read.network.encoder import Floats, Integers

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


class _Places(NamedTuple):
    """Where the words of all rows stand, one row behind the other.

    ``row`` is each word's row, ``before`` and ``behind`` how many of the row's words stand on either side of it;
    ``ends`` are the last words.
    """

    row: Integers
    before: Integers
    behind: Integers
    ends: Integers

    @staticmethod
    def of(lengths: Sequence[int]) -> "_Places":
        """Of rows of so many words."""
        words, stops = np.array(lengths), np.cumsum(lengths)
        before = np.arange(stops[-1]) - np.repeat(stops - words, words)
        return _Places(np.repeat(np.arange(len(words)), words), before, np.repeat(words - 1, words) - before, stops - 1)


def likely_spans(rows: Sequence[Sequence[Floats]], transitions: Sequence[Floats]) -> list[list[list[LikelySpan]]]:
    """Spans of each row of scores (W, tags) of each layer, in text order; they may overlap.

    Each layer has its rows, as many words in each as the other layers have there, and its ``transitions`` as in
    ``tagging.Row``.
    """
    if not rows or not rows[0]:
        return [[] for _ in rows]
    places = _Places.of([len(scores) for scores in rows[0]])
    steps = [np.exp(own.astype(np.float64)) for own in transitions]
    before, behind = _fitting(np.concatenate([_odds(own) for own in rows]).T, steps, places)
    return [
        _spans(before[:, block], behind[:, block], own, places)
        for own, block in zip(steps, _blocks(steps), strict=True)
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


def _odds(rows: Sequence[Floats]) -> _Probabilities:
    """(tags, words): the scores of a layer as factors, 1 for the best tag of each word."""
    # Beside each other the words are compared many at a time.
    scores = np.ascontiguousarray(np.concatenate(rows).T)
    odds: _Probabilities = np.exp(scores.astype(np.float64) - scores.max(axis=0))
    return odds


def _blocks(steps: Sequence[_Probabilities]) -> list[slice]:
    """Where the tags of each layer stand beside each other."""
    bounds = [0, *accumulate(len(own) for own in steps)]
    return [slice(first, last) for first, last in pairwise(bounds)]


def _fitting(
    odds: _Probabilities, steps: Sequence[_Probabilities], places: _Places
) -> tuple[_Probabilities, _Probabilities]:
    """(words, tags) each: how well a tag fits with its word and all before it, and with it and all behind it.

    Both to a factor for each word.
    """
    tags, rows = odds.shape[1], len(places.ends)
    given = np.ones(((int(places.before.max()) + 1) * rows, 2 * tags))
    onward, back = places.before * rows + places.row, places.behind * rows + places.row
    given[onward, :tags] = given[back, tags:] = odds
    chained = _chained(given.reshape(-1, rows, 2 * tags), [*steps, *[own.T for own in steps]])
    chained = chained.reshape(given.shape)
    return chained[onward, :tags], chained[back, tags:]


def _chained(given: _Probabilities, steps: Sequence[_Probabilities]) -> _Probabilities:
    """(W, rows, tags): each tag's factors multiplied up by the steps between them, in blocks of tags beside each other.

    The first half of the blocks is the way forward, where O precedes the first word; the second the way back from the
    last. All blocks take a step as one product of matrices, since most of its time goes into calling it.
    """
    found, onto, blocks = given.copy(), np.zeros((given.shape[2], given.shape[2])), _blocks(steps)
    for number, (own, block) in enumerate(zip(steps, blocks, strict=True)):
        onto[block, block] = own
        if 2 * number < len(steps):
            found[0, :, block] *= own[0]
    starts, sizes = [block.start for block in blocks], [block.stop - block.start for block in blocks]
    reached, last = np.empty_like(found[0]), found[0]
    for number, here in enumerate(found[1:], start=1):
        np.dot(last, onto, out=reached)
        np.multiply(reached, here, out=here)
        if number % _SCALED_EVERY == 0:
            here /= np.repeat(np.add.reduceat(here, starts, axis=1), sizes, axis=1)
        last = here
    return found


def _spans(
    before: _Probabilities, behind: _Probabilities, steps: _Probabilities, places: _Places
) -> list[list[LikelySpan]]:
    """The spans of each row, by how well the tags of a layer fit on both sides of each word."""
    after = np.ones_like(before)
    np.matmul(behind[1:], steps.T, out=after[:-1])
    after[places.ends] = 1.0
    fitting = before * after
    begun = fitting[:, 1::2] / (fitting @ np.ones((len(steps), 1)))
    words, kinds = np.nonzero(begun > LEAST)
    starts = words, places.row[words], places.before[words], kinds, begun[words, kinds]
    behind_begun, behind_more = (_goings_on(behind, after, steps, first, places.ends).item for first in (1, 2))
    found: list[list[LikelySpan]] = [[] for _ in places.ends]
    for word, row, first, kind, probability in zip(*[column.tolist() for column in starts], strict=True):
        spans, last, goes_on = found[row], first + 1, behind_begun(word, kind)
        while True:
            ended = probability * (1.0 - goes_on)
            if ended > LEAST:
                spans.append(LikelySpan(first, last, kind, ended))
            probability *= goes_on
            if probability <= LEAST:
                break
            word, last = word + 1, last + 1
            goes_on = behind_more(word, kind)
    return found


def _goings_on(
    behind: _Probabilities, after: _Probabilities, steps: _Probabilities, first: int, ends: Integers
) -> _Probabilities:
    """(words, kinds): the probability that a kind goes on at the next word behind every second tag from the first."""
    found = np.zeros((len(behind), len(steps) // 2))
    found[:-1] = behind[1:, 2::2] * steps[first::2, 2::2].diagonal() / after[:-1, first::2]
    found[ends] = 0.0
    return found
