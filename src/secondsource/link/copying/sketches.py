"""Sketches: which texts may share wording, found in time that grows with the number of texts.

A text's sketch are the smallest of the hashes of its runs of words (Broder 1997), so that two texts which share runs
share hashes of their sketches, whichever other texts there are.
"""

import zlib
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from secondsource.link.copying.wording import Wording, Words

RUN = 5
LARGEST = 128
NEIGHBOURS = 12
FEWEST_SHARED = 2
SHARED_PART = 0.04
Hashes = NDArray[np.uint64]


def sketch_of(text: Wording) -> Hashes:
    """The smallest hashes of the runs of `RUN` words within sentences, sorted; each once."""
    runs = [_runs(sentence.words) for sentence in text.sentences]
    return np.unique(np.concatenate(runs))[:LARGEST] if runs else np.zeros(0, np.uint64)


def _runs(words: Words) -> Hashes:
    codes = np.array([zlib.crc32(word.encode("utf-8", "surrogatepass")) for word in words], np.uint64)
    mixed = np.zeros(max(0, len(words) - RUN + 1), np.uint64)
    for offset in range(RUN):
        mixed = (mixed ^ codes[offset : offset + len(mixed)]) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return mixed


def candidates(sketches: Sequence[Hashes]) -> Iterator[tuple[int, int]]:
    """Pairs of texts whose sketches share several hashes, sorted.

    Of the holders of one hash each is paired with the next `NEIGHBOURS` only: a run of words that thousands have
    (a notice, an agency's text) costs no more for each of them, and its copies still hang together.
    """
    if not sketches:
        return
    hashes = np.concatenate(list(sketches))
    holders = np.repeat(np.arange(len(sketches)), [len(sketch) for sketch in sketches])
    order = np.argsort(hashes, kind="stable")
    hashes, holders = hashes[order], holders[order]
    pairs = [_pairs(hashes, holders, step, len(sketches)) for step in range(1, NEIGHBOURS + 1)]
    codes, counts = np.unique(np.concatenate(pairs), return_counts=True)
    sizes = np.array([len(sketch) for sketch in sketches])
    first, second = codes // len(sketches), codes % len(sketches)
    enough = counts >= np.maximum(FEWEST_SHARED, SHARED_PART * np.minimum(sizes[first], sizes[second]))
    yield from zip(first[enough].tolist(), second[enough].tolist(), strict=True)


def _pairs(hashes: Hashes, holders: NDArray[np.int64], step: int, texts: int) -> NDArray[np.int64]:
    """Each holder of a hash with the one ``step`` places further, as one number."""
    same = hashes[:-step] == hashes[step:] if step < len(hashes) else np.zeros(0, bool)
    pairs: NDArray[np.int64] = holders[: len(same)][same] * texts + holders[step : step + len(same)][same]
    return pairs
