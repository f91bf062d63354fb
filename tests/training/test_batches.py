"""Batches hold every task, in shapes that fit each other."""

import tests.training.needs_torch  # noqa: F401  (first: it skips the file without torch)

# isort: split
import random
from collections.abc import Sequence

import torch

from tests.training.helpers import named, said, tokenizer
from training.batches import LAYER_NAMES, collated, mixed
from training.crf import FORBIDDEN
from training.examples import Prepared, examples_of, prepared

TASKS: dict[str, Sequence[Prepared]] = {
    "said": [prepared(said(60), tokenizer()) for _ in range(3)],
    "named": [prepared(named(60), tokenizer()) for _ in range(3)],
}


def test_batches_hold_about_the_asked_pieces_of_every_task() -> None:
    batches = mixed(TASKS, {"said": 6000, "named": 3000}, random.Random(1), 800)
    windows = [window for batch in batches for window in batch]
    said_pieces = sum(len(window.pieces) for window in windows if "cue" in window.tags)
    named_pieces = sum(len(window.pieces) for window in windows if "names" in window.tags)
    # A document is taken whole, and what does not fill a batch is dropped.
    assert 4000 <= said_pieces <= 9000
    assert 1500 <= named_pieces <= 6000
    assert said_pieces > named_pieces
    assert all(max(len(window.pieces) for window in batch) * len(batch) <= 800 for batch in batches)


def test_the_same_chance_gives_the_same_batches() -> None:
    first, again = (mixed(TASKS, {"said": 3000, "named": 3000}, random.Random(7), 800) for _ in range(2))
    assert first == again


def test_a_batch_keeps_every_answer_in_its_place() -> None:
    chance = random.Random(1)
    spoken, read = next(examples_of(TASKS["said"][0], chance)), next(examples_of(TASKS["named"][0], chance))
    batch = collated([spoken, read])
    assert batch.pieces.shape == batch.mask.shape == batch.shapes.shape == batch.firsts.shape
    assert batch.words == len(spoken.firsts) + len(read.firsts)
    told = {(int(w), LAYER_NAMES[int(layer)]) for w, layer in zip(batch.tagged.window, batch.tagged.layer, strict=True)}
    assert told == {(0, "source"), (0, "cue"), (0, "content"), (1, "names")}
    for window, layer, tags, length in zip(
        batch.tagged.window, batch.tagged.layer, batch.tagged.tags, batch.tagged.lengths, strict=True
    ):
        assert tags[: int(length)].tolist() == (spoken, read)[int(window)].tags[LAYER_NAMES[int(layer)]]


def test_only_windows_with_syntax_teach_it_and_no_arc_leaves_a_sentence() -> None:
    chance = random.Random(1)
    spoken, read = next(examples_of(TASKS["said"][0], chance)), next(examples_of(TASKS["named"][0], chance))
    syntax = collated([spoken, read]).syntax
    assert syntax is not None
    assert syntax.window.tolist() == [1]
    words = len(read.firsts)
    assert syntax.heads[0, :words].tolist() == read.heads
    assert (syntax.heads[0, words:] == -100).all()
    assert syntax.barred[0, 0, 1 + 8] == FORBIDDEN
    assert syntax.barred[0, 0, 1 + 6] == 0
    assert collated([spoken]).syntax is None


def test_every_cue_is_paired_with_every_source_and_content_of_its_window() -> None:
    spoken = next(examples_of(TASKS["said"][0], random.Random(1)))
    batch = collated([spoken])
    cues = len({cue for cue, _, _ in spoken.links})
    assert len(batch.pairs) == 2 * cues * cues
    assert int(batch.linked.sum()) == len(spoken.links) == 2 * cues
    for (_, kind, cue, item), linked in zip(batch.pairs.tolist(), batch.linked.tolist(), strict=True):
        assert bool(linked) == ((cue, item, ("source", "content")[kind]) in spoken.links)


def test_a_batch_without_attributions_has_no_pairs() -> None:
    batch = collated([next(examples_of(TASKS["named"][0], random.Random(1)))])
    assert batch.pairs.shape == (0, 4)
    assert batch.linked.dtype == torch.float32
