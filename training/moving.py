"""Moves batches to the device that trains."""

from dataclasses import fields, replace

import torch
from torch import Tensor

from training.batches import Batch, SyntaxRows, TagRows


def moved(batch: Batch, device: torch.device) -> Batch:
    """The same batch with every tensor on the device."""
    if device.type == "cpu":
        return batch
    syntax = batch.syntax and replace(batch.syntax, **_tensors(batch.syntax, device))
    return replace(
        batch, tagged=replace(batch.tagged, **_tensors(batch.tagged, device)), syntax=syntax, **_tensors(batch, device)
    )


def _tensors(rows: Batch | SyntaxRows | TagRows, device: torch.device) -> dict[str, Tensor]:
    values = {part.name: getattr(rows, part.name) for part in fields(rows)}
    return {name: value.to(device) for name, value in values.items() if isinstance(value, Tensor)}
