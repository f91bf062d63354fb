"""Logistic regression with a ridge, by Newton's method."""

import numpy as np
from numpy.typing import NDArray

STEPS = 60
CLOSE = 1e-7
Floats = NDArray[np.float64]


def fit(signs: Floats, right: Floats, penalties: Floats) -> Floats:
    """The weight of each column of ``signs`` (rows, columns) by which ``right`` (rows,), 0 or 1, is likeliest.

    ``penalties`` are each weight's own, on half its square.
    """
    weights = np.zeros(signs.shape[1])
    for _ in range(STEPS):
        likely = 1.0 / (1.0 + np.exp(-signs @ weights))
        slope = signs.T @ (likely - right) + penalties * weights
        bend = (signs * (likely * (1.0 - likely))[:, None]).T @ signs + np.diag(penalties)
        step = np.linalg.solve(bend, slope)
        weights -= step
        if np.abs(step).max() < CLOSE:
            break
    return weights
