"""Logistic regression, on tables whose weights are known."""

import numpy as np
import pytest

from training.logistic import fit


def test_the_bias_alone_gives_the_share_of_the_right_ones() -> None:
    signs, right = np.ones((8, 1)), np.array([1.0] * 6 + [0.0] * 2)
    (bias,) = fit(signs, right, np.array([1e-9]))
    assert 1 / (1 + np.exp(-bias)) == pytest.approx(6 / 8)


def test_what_only_the_right_ones_have_weighs_for_them_and_less_under_a_larger_penalty() -> None:
    signs = np.array([[1.0, 1.0]] * 3 + [[1.0, 0.0]] * 3)
    right = np.array([1.0] * 3 + [0.0] * 3)
    loose, tight = (fit(signs, right, np.array([0.01, penalty]))[1] for penalty in (0.1, 10.0))
    assert loose > tight > 0
