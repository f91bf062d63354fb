"""One tree a sentence without crossing arcs, and the best one, by comparison with all such trees of small ones."""

from itertools import product

import numpy as np
import pytest

from secondsource.read.network.encoder import Floats
from secondsource.read.network.trees import best_tree


def is_tree(heads: tuple[int, ...] | list[int]) -> bool:
    if sum(head == 0 for head in heads) != 1:
        return False
    for start in range(1, len(heads) + 1):
        node, steps = start, 0
        while node and steps <= len(heads):
            node, steps = heads[node - 1], steps + 1
        if node:
            return False
    return True


def crosses(heads: tuple[int, ...] | list[int]) -> bool:
    arcs = [sorted(arc) for arc in enumerate(heads, 1)]
    return any(a < c < b < d for (a, b), (c, d) in product(arcs, arcs))


def best_by_hand(scores: Floats) -> float:
    words = len(scores)
    trees = (heads for heads in product(range(words + 1), repeat=words) if is_tree(heads) and not crosses(heads))
    return max(float(sum(scores[i, head] for i, head in enumerate(heads))) for heads in trees)


@pytest.mark.parametrize("seed", range(60))
def test_finds_the_best_tree(seed: int) -> None:
    words = 1 + seed % 5
    scores = np.random.default_rng(seed).normal(size=(words, words + 1)).astype(np.float32)
    heads = best_tree(scores)
    assert is_tree(heads)
    assert not crosses(heads)
    assert sum(scores[i, head] for i, head in enumerate(heads)) == pytest.approx(best_by_hand(scores), abs=1e-4)


def test_long_sentences_are_trees_too() -> None:
    assert is_tree(best_tree(np.random.default_rng(1).normal(size=(196, 197)).astype(np.float32)))


def test_a_crossing_arc_gives_way_even_where_each_word_has_one_head() -> None:
    scores = np.zeros((4, 5), np.float32)
    scores[[0, 1, 2, 3], [3, 4, 0, 3]] = 5.0
    scores[1, 3] = 4.0
    assert best_tree(scores) == [3, 3, 0, 3]
