"""The likelihood of tag sequences, against enumeration of all of them."""

import tests.training.needs_torch  # noqa: F401  (first: it skips the file without torch)

# isort: split
from itertools import product

import pytest
import torch
from torch import Tensor

from secondsource.read.network.tagset import allowed
from training.crf import FORBIDDEN, barred, negative_log_likelihood

TAGS = 5


def score(emissions: Tensor, transitions: Tensor, tags: tuple[int, ...]) -> Tensor:
    """Of one sequence, O before its first tag."""
    total = torch.zeros(())
    for word, (before, tag) in enumerate(zip((0, *tags), tags, strict=False)):
        total = total + transitions[before, tag] + emissions[word, tag]
    return total


@pytest.mark.parametrize("seed", range(4))
def test_likelihood_is_that_of_the_sequence_among_all(seed: int) -> None:
    torch.manual_seed(seed)
    lengths = [1, 4, 3]
    emissions = torch.randn(3, 4, TAGS)
    transitions = torch.randn(3, TAGS, TAGS) + barred(TAGS, TAGS)
    gold = [(1,), (0, 3, 4, 4), (1, 2, 0)]
    padded = torch.tensor([[*tags, *[0] * (4 - len(tags))] for tags in gold])
    found = negative_log_likelihood(emissions, transitions, padded, torch.tensor(lengths))
    for row, length in enumerate(lengths):
        every = torch.stack(
            [score(emissions[row], transitions[row], tags) for tags in product(range(TAGS), repeat=length)]
        )
        by_hand = torch.logsumexp(every, 0) - score(emissions[row], transitions[row], gold[row])
        assert found[row].item() == pytest.approx(by_hand.item(), abs=1e-4)


def test_what_the_tags_forbid_is_barred_and_nothing_else() -> None:
    matrix = barred(3, 5)
    assert matrix.shape == (5, 5)
    for before, after in product(range(5), repeat=2):
        exists = before < 3 and after < 3
        assert matrix[before, after].item() == (0.0 if exists and allowed(before, after) else FORBIDDEN)
