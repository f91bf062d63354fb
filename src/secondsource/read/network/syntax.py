"""Parts of speech and dependency trees out of the model's scores."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from secondsource.read.analysis import ROOT
from secondsource.read.network.encoder import Scores
from secondsource.read.network.tagset import DEPRELS, UPOS
from secondsource.read.network.trees import best_tree
from secondsource.read.network.windows import Window

# The relations of words that have a governor.
_BELOW = tuple("dep" if relation == "root" else relation for relation in DEPRELS)


class Places(NamedTuple):
    """What syntax says of each of some words: its part of speech, its governor's index or ROOT, and its relation."""

    upos: list[str]
    heads: list[int]
    deprels: list[str]


def places_in(window: Window, score: Scores, sentence_of: Sequence[int]) -> Places:
    """The places of the words in a window's core; ``sentence_of`` numbers the sentence of every word of the text."""
    start, core = window.seen.start, window.core
    heads = [head for part in _sentence_parts(core, sentence_of) for head in _heads_of(part, start, score)]
    dependents = score.label_dependents[core.start - start : core.stop - start].reshape(len(core), len(DEPRELS), -1)
    labels = np.matmul(dependents, score.label_governors[heads][:, :, None])[:, :, 0].argmax(axis=1).tolist()
    return Places(
        [UPOS[tag] for tag in score.upos[core.start - start : core.stop - start].tolist()],
        [start + head - 1 if head else ROOT for head in heads],
        [_BELOW[label] if head else "root" for head, label in zip(heads, labels, strict=True)],
    )


def _sentence_parts(core: range, sentence_of: Sequence[int]) -> list[range]:
    """The core cut where sentences end."""
    starts = [index for index in core if index == core.start or sentence_of[index] != sentence_of[index - 1]]
    return [range(first, last) for first, last in zip(starts, [*starts[1:], core.stop], strict=True)]


def _heads_of(part: range, start: int, score: Scores) -> list[int]:
    """The columns of ``score`` that govern the words of one sentence, or of the part of it in the window's core."""
    first, last = part.start - start, part.stop - start
    arcs = score.arcs[first:last, first : last + 1].copy()
    arcs[:, 0] = score.arcs[first:last, 0]
    return [first + head if head else 0 for head in best_tree(arcs)]


def joined(sentences: Sequence[range], parts: Sequence[Places]) -> Places:
    """The places of all words. A sentence that was cut between windows keeps its first root; the others hang on it."""
    heads = [head for part in parts for head in part.heads]
    deprels = [deprel for part in parts for deprel in part.deprels]
    for sentence in sentences:
        roots = [index for index in sentence if heads[index] == ROOT]
        for extra in roots[1:]:
            heads[extra], deprels[extra] = roots[0], "parataxis"
    return Places([upos for part in parts for upos in part.upos], heads, deprels)
