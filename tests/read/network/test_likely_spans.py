"""Probabilities of whole spans, against sums over every sequence of tags."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.read.network.encoder import Floats
from secondsource.read.network.likely_spans import LEAST, likely_spans
from secondsource.read.network.tagging import spans_of
from secondsource.read.network.tagset import allowed

KINDS = 2
TAGS = 2 * KINDS + 1


def scores(seed: int, words: int) -> Floats:
    """Scores at random."""
    found: Floats = (2 * np.random.default_rng(seed).normal(size=(words, TAGS))).astype(np.float32)
    return found


def transitions(seed: int) -> Floats:
    """Transitions at random; what is no BIO sequence is barred."""
    barred = np.array([[0.0 if allowed(a, b) else -1e4 for b in range(TAGS)] for a in range(TAGS)])
    found: Floats = (np.random.default_rng(seed).normal(size=(TAGS, TAGS)) + barred).astype(np.float32)
    return found


def summed(row: Floats, steps: Floats) -> dict[tuple[int, int, int], float]:
    """The probability of each span, by adding up all sequences that hold it."""
    found: dict[tuple[int, int, int], float] = {}
    total = 0.0
    for tags in product(range(TAGS), repeat=len(row)):
        odds = sum(float(row[i, tag]) for i, tag in enumerate(tags))
        odds += sum(float(steps[a, b]) for a, b in zip((0, *tags), tags, strict=False))
        weight = float(np.exp(odds))
        total += weight
        for span in spans_of(tags):
            key = span.first, span.last, span.kind
            found[key] = found.get(key, 0.0) + weight
    return {key: weight / total for key, weight in found.items() if weight / total > LEAST}


@settings(max_examples=10, deadline=None)
@given(seeds=st.lists(st.integers(0, 10_000), min_size=1, max_size=3), words=st.integers(1, 4))
def test_probabilities_are_those_of_all_sequences_whatever_rows_stand_beside(seeds: list[int], words: int) -> None:
    rows, steps = [scores(seed, max(1, words - number)) for number, seed in enumerate(seeds)], transitions(seeds[0])
    for row, found in zip(rows, likely_spans(rows, steps), strict=True):
        have = {(span.first, span.last, span.kind): span.probability for span in found}
        assert have == pytest.approx(summed(row, steps), abs=1e-5)


def test_no_rows_no_spans() -> None:
    assert likely_spans([], transitions(0)) == []
