"""Batches of windows of all tasks, mixed, of about one size."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from secondsource.read.network.tagset import LAYERS, LINKS, tag_count
from training.crf import FORBIDDEN
from training.examples import Example, Prepared, examples_of

WIDEST = max(tag_count(layer) for layer in LAYERS)
LAYER_NAMES = tuple(LAYERS)
# Matrix kernels are built anew for every shape they meet; three lengths keep them few.
LENGTHS = (96, 128, 160, 200)


@dataclass(frozen=True, slots=True)
class TagRows:
    """Gold tags, one row for each (window, layer) that has them."""

    window: Tensor  # (rows,)
    layer: Tensor  # (rows,)
    tags: Tensor  # (rows, W)
    lengths: Tensor  # (rows,)
    weights: Tensor  # (rows,)


@dataclass(frozen=True, slots=True)
class SyntaxRows:
    """Gold syntax of the windows that have it."""

    window: Tensor  # (rows,)
    upos: Tensor  # (rows, W), -100 where there is no word
    heads: Tensor  # (rows, W), likewise
    deprels: Tensor  # (rows, W), likewise
    barred: Tensor  # (rows, W, W + 1): FORBIDDEN for arcs that leave a sentence


@dataclass(frozen=True, slots=True)
class Batch:
    """Pieces (windows, P), first pieces of words (windows, W), and gold answers."""

    pieces: Tensor
    mask: Tensor
    shapes: Tensor
    firsts: Tensor
    words: int
    tagged: TagRows
    syntax: SyntaxRows | None
    pairs: Tensor  # (pairs, 4): window, kind, cue, item
    linked: Tensor  # (pairs,): 1 where they belong together


def mixed(
    tasks: dict[str, Sequence[Prepared]], pieces: dict[str, int], chance: random.Random, size: int
) -> list[list[Example]]:
    """Batches of at most `size` padded pieces that hold, of every task, about the given number of pieces."""
    pool: list[Example] = []
    for name, sources in tasks.items():
        pool.extend(_drawn(sources, pieces[name], chance))
    chance.shuffle(pool)
    batches = list(_by_length(pool, size))
    chance.shuffle(batches)
    return batches


def _drawn(sources: Sequence[Prepared], pieces: int, chance: random.Random) -> Iterator[Example]:
    """Windows of documents in chance order until their pieces suffice; documents come again only when all have come."""
    left = pieces
    while left > 0:
        for index in chance.sample(range(len(sources)), len(sources)):
            for example in examples_of(sources[index], chance):
                left -= len(example.pieces)
                yield example
            if left <= 0:
                return


def _by_length(pool: list[Example], size: int) -> Iterator[list[Example]]:
    """Full batches of windows of about one length; what is left over at the end is dropped."""
    shelves: dict[int, list[Example]] = {}
    for example in pool:
        length = _rounded(len(example.pieces))
        shelf = shelves.setdefault(length, [])
        shelf.append(example)
        if len(shelf) == size // length:
            yield shelves.pop(length)


def _rounded(length: int) -> int:
    return next((known for known in LENGTHS if known >= length), length)


def collated(examples: list[Example]) -> Batch:
    """Tensors of a batch."""
    pieces = _padded([example.pieces for example in examples], 0)
    firsts = _padded([example.firsts for example in examples], 0, pieces.shape[1])
    return Batch(
        pieces,
        (pieces != 0).long(),
        _padded([example.shapes for example in examples], 0, pieces.shape[1]),
        firsts,
        sum(len(example.firsts) for example in examples),
        _tag_rows(examples, firsts.shape[1]),
        _syntax_rows(examples, firsts.shape[1]),
        *_pairs(examples),
    )


def _padded(rows: list[list[int]], filler: int, width: int = 0) -> Tensor:
    longest = width or _rounded(max(len(row) for row in rows))
    return torch.tensor([row + [filler] * (longest - len(row)) for row in rows])


def _tag_rows(examples: list[Example], width: int) -> TagRows:
    found = [
        (window, LAYER_NAMES.index(layer), tags, example.weights[layer])
        for window, example in enumerate(examples)
        for layer, tags in example.tags.items()
    ]
    return TagRows(
        torch.tensor([row[0] for row in found]),
        torch.tensor([row[1] for row in found]),
        _padded([row[2] for row in found], 0, width),
        torch.tensor([len(row[2]) for row in found]),
        torch.tensor([row[3] for row in found]),
    )


def _syntax_rows(examples: list[Example], width: int) -> SyntaxRows | None:
    windows = [window for window, example in enumerate(examples) if example.upos]
    if not windows:
        return None
    chosen = [examples[window] for window in windows]
    sentences = _padded([example.sentences for example in chosen], -1, width)
    inside = sentences[:, :, None] == sentences[:, None, :]
    barred = torch.zeros(len(chosen), width, width + 1)
    barred[:, :, 1:][~inside] = FORBIDDEN
    return SyntaxRows(
        torch.tensor(windows),
        _padded([example.upos for example in chosen], -100, width),
        _padded([example.heads for example in chosen], -100, width),
        _padded([example.deprels for example in chosen], -100, width),
        barred,
    )


def _pairs(examples: list[Example]) -> tuple[Tensor, Tensor]:
    """Every cue of a window with every source and content of it."""
    pairs: list[tuple[int, int, int, int]] = []
    linked: list[float] = []
    for window, example in enumerate(examples):
        gold = set(example.links)
        cues = sorted({cue for cue, _, _ in gold})
        for kind, name in enumerate(LINKS):
            items = sorted({item for _, item, other in gold if other == name})
            pairs.extend((window, kind, cue, item) for cue in cues for item in items)
            linked.extend(float((cue, item, name) in gold) for cue in cues for item in items)
    return torch.tensor(pairs).view(-1, 4), torch.tensor(linked)
