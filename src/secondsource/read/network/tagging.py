"""From tag scores to spans: the best sequence that breaks no rule of BIO tags, for many rows at once."""

from collections.abc import Sequence
from dataclasses import dataclass
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


def best_tags(rows: Sequence[Row]) -> list[Integers]:
    """Viterbi over all rows side by side; each row's answer is what it would be alone."""
    if not rows:
        return []
    lengths = [len(row.scores) for row in rows]
    tags = max(row.scores.shape[1] for row in rows)
    scores = np.full((max(lengths), tags, len(rows)), _BARRED, dtype=np.float32)
    transitions = np.full((tags, tags, len(rows)), _BARRED, dtype=np.float32)
    for number, row in enumerate(rows):
        words, own = row.scores.shape
        scores[:words, :own, number] = row.scores
        transitions[:own, :own, number] = row.transitions
    return _traced(_totals(scores, transitions), transitions, lengths)


def _totals(scores: Floats, transitions: Floats) -> Floats:
    """(W, tags, rows): what the best sequence up to a word comes to that ends in a tag."""
    totals = np.empty_like(scores)
    totals[0] = scores[0] + transitions[0]
    reached, best = np.empty_like(transitions), np.empty_like(scores[0])
    for before, own, here in zip(totals[:-1, :, None, :], scores[1:], totals[1:], strict=True):
        np.add(before, transitions, out=reached)
        np.maximum.reduce(reached, axis=0, out=best)
        np.add(best, own, out=here)
    return totals


def _traced(totals: Floats, transitions: Floats, lengths: Sequence[int]) -> list[Integers]:
    """The best sequences, from their ends back: the tag before is sought on them alone, not on all that were open."""
    rows, ends = np.arange(len(lengths)), np.array(lengths) - 1
    last_words = {*ends.tolist()} - {len(totals) - 1}
    finals = totals[ends, :, rows].argmax(axis=1)
    tags = transitions.shape[0]
    # One row for each tag reached and row tagged, and the totals in rows too: both are then gathered in one piece.
    into, reached = transitions.transpose(2, 1, 0).reshape(-1, tags), np.ascontiguousarray(totals.transpose(0, 2, 1))
    paths, offsets = np.empty((len(totals), len(rows)), dtype=np.int64), rows * tags
    paths[-1] = finals
    for step in range(len(totals) - 1, 0, -1):
        before = (reached[step - 1] + into.take(paths[step] + offsets, axis=0)).argmax(axis=1)
        if step - 1 in last_words:
            before = np.where(ends == step - 1, finals, before)
        paths[step - 1] = before
    return [paths[:length, row] for row, length in enumerate(lengths)]


def spans_of(tags: Sequence[int] | Integers) -> list[TaggedSpan]:
    """Spans of a tag sequence; an inside tag that continues nothing begins a span."""
    spans: list[TaggedSpan] = []
    first = previous = 0
    plain = tags if isinstance(tags, list) else [int(tag) for tag in tags]
    for index, tag in enumerate((*plain, 0)):
        if tag == previous == 0 or (tag and tag % 2 == 0 and previous in (tag - 1, tag)):
            previous = tag
            continue
        if previous:
            spans.append(TaggedSpan(first, index, (previous - 1) // 2))
        first, previous = index, tag
    return spans
