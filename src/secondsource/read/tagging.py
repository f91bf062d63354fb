"""From tag scores to spans: the best sequence that breaks no rule of BIO tags, for many rows at once."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

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
    for step in range(1, len(scores)):
        reached = totals[step - 1][:, None, :] + transitions
        np.add(reached.max(axis=0), scores[step], out=totals[step])
    return totals


def _traced(totals: Floats, transitions: Floats, lengths: Sequence[int]) -> list[Integers]:
    """The best sequences, from their ends back: the tag before is sought on them alone, not on all that were open."""
    rows, ends = np.arange(len(lengths)), np.array(lengths) - 1
    last_words = set(ends.tolist())
    into, finals = np.ascontiguousarray(transitions.transpose(1, 2, 0)), totals[ends, :, rows].argmax(axis=1)
    paths = np.empty((len(totals), len(rows)), dtype=np.int64)
    paths[-1] = finals
    for step in range(len(totals) - 1, 0, -1):
        before = (totals[step - 1].T + into[paths[step], rows]).argmax(axis=1)
        if step - 1 in last_words:
            before = np.where(ends == step - 1, finals, before)
        paths[step - 1] = before
    return [paths[:length, row] for row, length in enumerate(lengths)]


def spans_of(tags: Sequence[int] | Integers) -> list[TaggedSpan]:
    """Spans of a tag sequence; an inside tag that continues nothing begins a span."""
    spans: list[TaggedSpan] = []
    previous = 0
    for index, tag in enumerate(map(int, tags)):
        if tag and tag % 2 == 0 and previous in (tag - 1, tag):
            spans[-1] = TaggedSpan(spans[-1].first, index + 1, spans[-1].kind)
        elif tag:
            spans.append(TaggedSpan(index, index + 1, (tag - 1) // 2))
        previous = tag
    return spans
