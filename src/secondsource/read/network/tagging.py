"""From tag scores to spans: the best sequence that breaks no rule of BIO tags, for many rows at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress
from typing import NamedTuple

import numpy as np

from secondsource.read.network.encoder import Floats, Integers

_BARRED = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Row:
    """One sequence to tag: scores (W, tags), transitions (tags, tags) from the tag before. O precedes the first."""

    scores: Floats
    transitions: Floats


class TaggedSpan(NamedTuple):
    """Words [first, last) that carry one kind, by its number in the layer."""

    first: int
    last: int
    kind: int


def best_tags(rows: Sequence[Row]) -> list[list[int]]:
    """Viterbi over all rows side by side, and in each from both ends at once, since most of a step is its calls.

    Each row's answer is what it would be alone.
    """
    if not rows:
        return []
    middles = [len(row.scores) // 2 for row in rows]
    lengths = [
        length for row, middle in zip(rows, middles, strict=True) for length in (middle + 1, len(row.scores) - middle)
    ]
    scores, transitions = _halves(rows, middles, max(lengths))
    totals = _totals(scores, transitions)
    paths = _traced(totals, transitions, _meetings(totals, transitions, lengths), lengths)
    return [
        before[1 : middle + 1] + behind[: len(row.scores) - middle][::-1]
        for row, middle, before, behind in zip(rows, middles, paths[::2], paths[1::2], strict=True)
    ]


def _halves(rows: Sequence[Row], middles: Sequence[int], longest: int) -> tuple[Floats, Floats]:
    """Scores (W, tags, halves) and transitions (tags, tags, halves), where what a row does not have is barred.

    A row's first half is the words before its middle behind an O, its second the others from the last one back.
    """
    tags = max(row.scores.shape[1] for row in rows)
    scores = np.full((longest, tags, 2 * len(rows)), _BARRED, dtype=np.float32)
    transitions = np.full((tags, tags, 2 * len(rows)), _BARRED, dtype=np.float32)
    scores[0, 0, ::2] = 0.0
    for number, (row, middle) in enumerate(zip(rows, middles, strict=True)):
        words, own = row.scores.shape
        scores[1 : middle + 1, :own, 2 * number] = row.scores[:middle]
        scores[: words - middle, :own, 2 * number + 1] = row.scores[middle:][::-1]
        transitions[:own, :own, 2 * number] = row.transitions
        transitions[:own, :own, 2 * number + 1] = row.transitions.T
    return scores, transitions


def _totals(scores: Floats, transitions: Floats) -> Floats:
    """(W, tags, rows): what the best sequence up to a word comes to that ends in a tag."""
    totals = np.empty_like(scores)
    totals[0] = scores[0]
    reached, best = np.empty_like(transitions), np.empty_like(scores[0])
    for before, own, here in zip(totals[:-1, :, None, :], scores[1:], totals[1:], strict=True):
        np.add(before, transitions, out=reached)
        np.maximum.reduce(reached, axis=0, out=best)
        np.add(best, own, out=here)
    return totals


def _meetings(totals: Floats, transitions: Floats, lengths: Sequence[int]) -> Integers:
    """The last tag of each half: of every two halves those that come to most together."""
    halves, tags = np.arange(len(lengths)), len(transitions)
    ends = totals[np.array(lengths) - 1, :, halves]
    joined = ends[::2, :, None] + transitions[:, :, ::2].transpose(2, 0, 1) + ends[1::2, None, :]
    best = joined.reshape(-1, tags * tags).argmax(axis=1)
    return np.stack(np.divmod(best, tags), axis=1).reshape(-1)


def _traced(totals: Floats, transitions: Floats, finals: Integers, lengths: Sequence[int]) -> list[list[int]]:
    """The best sequences, from their ends back: the tag before is sought on them alone, not on all that were open.

    What stands behind a sequence's end means nothing.
    """
    rows, ends = np.arange(len(lengths)), np.array(lengths) - 1
    last_words = {*ends.tolist()} - {len(totals) - 1}
    tags = len(transitions)
    # One row for each tag reached and row tagged, and the totals in rows too: both are then gathered in one piece.
    into, reached = transitions.transpose(2, 1, 0).reshape(-1, tags), np.ascontiguousarray(totals.transpose(0, 2, 1))
    paths, offsets = np.empty((len(totals), len(rows)), dtype=np.int64), rows * tags
    paths[-1] = finals
    for step in range(len(totals) - 1, 0, -1):
        before = (reached[step - 1] + into.take(paths[step] + offsets, axis=0)).argmax(axis=1)
        if step - 1 in last_words:
            before = np.where(ends == step - 1, finals, before)
        paths[step - 1] = before
    return paths.T.tolist()


def spans_of(tags: Sequence[int] | Integers) -> list[TaggedSpan]:
    """Spans of a tag sequence; an inside tag that continues nothing begins a span."""
    spans: list[TaggedSpan] = []
    first, last, kind = 0, 0, -1
    for index in compress(range(len(tags)), tags):
        tag = int(tags[index])
        if tag % 2 or index > last or (tag - 1) // 2 != kind:
            spans.append(TaggedSpan(first, last, kind))
            first, kind = index, (tag - 1) // 2
        last = index + 1
    return [*spans, TaggedSpan(first, last, kind)][1:]
