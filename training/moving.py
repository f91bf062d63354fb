"""Moves batches to the device that trains."""

from dataclasses import fields, replace
from typing import TypeVar

import torch
from torch import Tensor

from training.batches import Batch, SyntaxRows, TagRows

Rows = TypeVar("Rows", Batch, SyntaxRows, TagRows)


def moved(rows: Rows, device: torch.device) -> Rows:
    """The same rows with every tensor on the device."""
    if device.type == "cpu":
        return rows
    changed: dict[str, object] = {}
    for part in fields(rows):
        value = getattr(rows, part.name)
        if isinstance(value, Tensor):
            changed[part.name] = value.to(device)
        elif isinstance(value, SyntaxRows | TagRows):
            changed[part.name] = moved(value, device)
    return replace(rows, **changed)  # type: ignore[arg-type]
