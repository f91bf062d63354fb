"""A conditional logit (McFadden 1974): how much each sign weighs in the choice among the answers of a question."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_RATE = 0.05


@dataclass(frozen=True, slots=True)
class Question:
    """A row of signs for each answer, which answers are right, and how often the question was asked."""

    rows: NDArray[np.float64]
    right: NDArray[np.bool_]
    uses: int = 1


def fit(asked: Sequence[Question], start: Sequence[float], steps: int, penalty: float) -> list[float]:
    """The weights that make the right answers likeliest, with a small ``penalty`` on large ones; two decimals.

    By ``steps`` of gradient ascent from ``start`` with Adam (Kingma and Ba 2015).
    """
    w = np.array(start)
    mean, square = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, steps + 1):
        gradient = sum((_gradient(one, w) for one in asked), np.zeros_like(w)) / len(asked) - penalty * w
        mean, square = 0.9 * mean + 0.1 * gradient, 0.99 * square + 0.01 * gradient**2
        w = w + _RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return [round(float(value), 2) for value in w]


def _gradient(asked: Question, w: NDArray[np.float64]) -> NDArray[np.float64]:
    scores = asked.rows @ w
    chance = np.exp(scores - scores.max())
    right = np.where(asked.right, chance, 0.0)
    expected: NDArray[np.float64] = (right / right.sum() - chance / chance.sum()) @ asked.rows
    return expected
