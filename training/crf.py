"""Linear-chain conditional random fields over tags, many layers at a time."""

import torch
from torch import Tensor

from secondsource.read.network.tagset import allowed

FORBIDDEN = -1e4


def barred(tags: int, padded: int) -> Tensor:
    """(padded, padded) additive matrix: FORBIDDEN where one tag may not follow another or does not exist."""
    matrix = torch.full((padded, padded), FORBIDDEN)
    for previous in range(tags):
        for following in range(tags):
            if allowed(previous, following):
                matrix[previous, following] = 0.0
    return matrix


def negative_log_likelihood(emissions: Tensor, transitions: Tensor, tags: Tensor, lengths: Tensor) -> Tensor:
    """Of gold tag sequences, one figure a row.

    emissions (rows, W, T), transitions (rows, T, T), tags (rows, W), lengths (rows,): words of each row.
    A sequence begins as if O came before it.
    """
    rows, words, _ = emissions.shape
    inside = torch.arange(words, device=emissions.device)[None, :] < lengths[:, None]
    before = torch.cat([torch.zeros_like(tags[:, :1]), tags[:, :-1]], dim=1)
    steps = transitions[torch.arange(rows, device=tags.device)[:, None], before, tags]
    gold = ((emissions.gather(2, tags[:, :, None])[:, :, 0] + steps) * inside).sum(1)
    alpha = transitions[:, 0, :] + emissions[:, 0]
    for index in range(1, words):
        reached = torch.logsumexp(alpha[:, :, None] + transitions, dim=1) + emissions[:, index]
        alpha = torch.where(inside[:, index, None], reached, alpha)
    return torch.logsumexp(alpha, dim=1) - gold
