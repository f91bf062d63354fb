"""The best tags that break no rule, and their spans."""

from collections.abc import Sequence
from itertools import pairwise, product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from secondsource.read.network.tagging import Row, TaggedSpan, best_tags, spans_of
from secondsource.read.network.tagset import allowed

BARRED = -1e4
Doubles = NDArray[np.float64]


def row(*scores: tuple[float, ...]) -> Row:
    tags = len(scores[0])
    rules = [[0.0 if allowed(a, b) else BARRED for b in range(tags)] for a in range(tags)]
    return Row(np.array(scores, dtype=np.float32), np.array(rules, dtype=np.float32))


def test_an_inside_tag_needs_a_beginning() -> None:
    (tags,) = best_tags([row((2.0, 0.0, 3.0), (0.0, 0.0, 3.0))])
    assert tags == [1, 2]


def test_kinds_do_not_mix_within_a_span() -> None:
    (tags,) = best_tags([row((0.0, 5.0, 0.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0, 2.0))])
    assert tags == [1, 2]


def test_rows_of_other_lengths_and_layers_change_nothing() -> None:
    short, long = row((0.0, 1.0, 0.0)), row(*[(0.0, 0.5, 0.7, 0.2, 0.1)] * 9)
    assert best_tags([short, long]) == [*best_tags([short]), *best_tags([long])]


@given(st.integers(1, 7), st.integers(0, 2**32 - 1))
def test_no_lawful_sequence_scores_higher(words: int, seed: int) -> None:
    drawn = np.random.default_rng(seed)
    scores, moves = drawn.normal(size=(words, 3)), drawn.normal(size=(3, 3))
    moves[0, 2] = BARRED
    (tags,) = best_tags([Row(scores.astype(np.float32), moves.astype(np.float32))])
    others = [_score(scores, moves, other) for other in product(range(3), repeat=words)]
    assert _score(scores, moves, tags) > max(others) - 1e-4


def _score(scores: Doubles, moves: Doubles, tags: Sequence[int]) -> float:
    """What a sequence comes to behind an O."""
    return float(scores[range(len(tags)), tags].sum() + sum(moves[a, b] for a, b in pairwise((0, *tags))))


def test_no_rows_no_tags() -> None:
    assert best_tags([]) == []


def test_spans_begin_where_they_begin() -> None:
    assert spans_of([0, 1, 2, 1, 0, 2, 3, 4]) == [
        TaggedSpan(1, 3, 0),
        TaggedSpan(3, 4, 0),
        TaggedSpan(5, 6, 0),
        TaggedSpan(6, 8, 1),
    ]
    assert spans_of([2, 2, 1, 4, 0, 0]) == [TaggedSpan(0, 2, 0), TaggedSpan(2, 3, 0), TaggedSpan(3, 4, 1)]
    assert spans_of([0, 0]) == spans_of([]) == []
