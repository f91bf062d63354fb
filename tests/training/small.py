"""A reader of one layer and few words, in the place of the full one."""

import pytest
import torch

from training import graph, model
from training.model import Encoder, Reader

VOCABULARY = 128


def shrink(patch: pytest.MonkeyPatch) -> None:
    """Make readers small, and let them start from nothing, until the patch is undone."""
    patch.setattr(model, "LAYER_COUNT", 1)
    patch.setattr(graph, "LAYER_COUNT", 1)
    patch.setattr(model, "VOCABULARY", VOCABULARY)
    patch.setattr(Encoder, "load_bert", lambda self, path: None)
    torch.set_num_threads(1)


def reader() -> Reader:
    """Untrained; with numbers of ordinary size where a new one has nothing."""
    made: Reader = Reader().eval()
    for parameters in (made.encoder.segment, made.encoder.shapes, *made.transitions.values()):
        parameters.data.normal_(0.0, 0.3)
    return made
