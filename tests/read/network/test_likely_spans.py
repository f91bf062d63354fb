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
    for row, found in zip(rows, likely_spans([rows], [steps])[0], strict=True):
        have = {(span.first, span.last, span.kind): span.probability for span in found}
        assert have == pytest.approx(summed(row, steps), abs=1e-5)


def test_layers_beside_each_other_change_nothing() -> None:
    first, second = [scores(1, 4), scores(2, 2)], [scores(3, 4)[:, :3], scores(4, 2)[:, :3]]
    steps = [transitions(1), transitions(2)[:3, :3]]
    together = likely_spans([first, second], steps)
    alone = [likely_spans([rows], [own])[0] for rows, own in zip((first, second), steps, strict=True)]
    assert [[[span[:3] for span in row] for row in layer] for layer in together] == [
        [[span[:3] for span in row] for row in layer] for layer in alone
    ]
    for side, other in zip(together, alone, strict=True):
        for row, same in zip(side, other, strict=True):
            assert [span.probability for span in row] == pytest.approx([span.probability for span in same])


def test_long_rows_stay_in_the_range_of_numbers() -> None:
    sure = np.full((600, TAGS), -40.0, dtype=np.float32)
    sure[:, 0] = 0.0
    sure[300, 0], sure[300, 1] = -40.0, 0.0
    (found,) = likely_spans([[sure]], [transitions(0)])[0]
    assert [(span.first, span.last, span.kind) for span in found] == [(300, 301, 0)]
    assert found[0].probability == pytest.approx(1.0)


def test_no_rows_no_spans() -> None:
    assert likely_spans([[]], [transitions(0)]) == [[]]
