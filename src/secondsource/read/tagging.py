"""From tag scores to spans: the best sequence that breaks no rule of BIO tags, for many rows at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from secondsource.read.encoder import Floats, Integers

_BARRED = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Row:
    """One sequence to tag: scores (W, tags), transitions (tags, tags) from the tag before. O precedes the first."""

    scores: Floats
    transitions: Floats


@dataclass(frozen=True, slots=True)
class TaggedSpan:
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
    scores = np.full((max(lengths), len(rows), tags), _BARRED, dtype=np.float32)
    transitions = np.full((len(rows), tags, tags), _BARRED, dtype=np.float32)
    for number, row in enumerate(rows):
        words, own = row.scores.shape
        scores[:words, number, :own] = row.scores
        transitions[number, :own, :own] = row.transitions
    return _traced(scores, transitions, lengths)


def _traced(scores: Floats, transitions: Floats, lengths: Sequence[int]) -> list[Integers]:
    best = scores[0] + transitions[:, 0, :]
    came_from = np.zeros(scores.shape, dtype=np.int64)
    history: list[NDArray[np.float32]] = [best]
    for step in range(1, len(scores)):
        reached = best[:, :, None] + transitions
        came_from[step] = reached.argmax(axis=1)
        best = reached.max(axis=1) + scores[step]
        history.append(best)
    found = []
    for number, length in enumerate(lengths):
        path = np.zeros(length, dtype=np.int64)
        path[-1] = history[length - 1][number].argmax()
        for step in range(length - 1, 0, -1):
            path[step - 1] = came_from[step, number, path[step]]
        found.append(path)
    return found


def spans_of(tags: Sequence[int] | Integers) -> list[TaggedSpan]:
    """Spans of a tag sequence; an inside tag that continues nothing begins a span."""
    spans: list[TaggedSpan] = []
    previous = 0
    for index, tag in enumerate(map(int, tags)):
        kind = (tag - 1) // 2
        if tag and tag % 2 == 0 and previous in (tag - 1, tag):
            spans[-1] = TaggedSpan(spans[-1].first, index + 1, kind)
        elif tag:
            spans.append(TaggedSpan(index, index + 1, kind))
        previous = tag
    return spans
