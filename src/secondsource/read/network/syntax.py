"""Parts of speech and dependency trees out of the model's scores."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from secondsource.read.analysis import ROOT
from secondsource.read.network.encoder import Scores
from secondsource.read.network.tagset import DEPRELS, UPOS
from secondsource.read.network.trees import best_tree
from secondsource.read.network.windows import Window


class Place(NamedTuple):
    """What syntax says of a word: its part of speech, its governor's index or ROOT, and its relation."""

    upos: str
    head: int
    deprel: str


def places_in(window: Window, score: Scores, sentence_of: Sequence[int]) -> list[Place]:
    """The places of the words in a window's core; ``sentence_of`` numbers the sentence of every word of the text."""
    return [place for part in _sentence_parts(window.core, sentence_of) for place in _places_of(part, window, score)]


def _sentence_parts(core: range, sentence_of: Sequence[int]) -> list[range]:
    """The core cut where sentences end."""
    starts = [index for index in core if index == core.start or sentence_of[index] != sentence_of[index - 1]]
    return [range(first, last) for first, last in zip(starts, [*starts[1:], core.stop], strict=True)]


def _places_of(part: range, window: Window, score: Scores) -> list[Place]:
    """Places of the words of one sentence, or of the part of it that lies in the window's core."""
    first, last = part.start - window.seen.start, part.stop - window.seen.start
    arcs = score.arcs[first:last, first : last + 1].copy()
    arcs[:, 0] = score.arcs[first:last, 0]
    heads = best_tree(arcs)
    labels = score.labels[np.arange(first, last), [first + head if head else 0 for head in heads]].tolist()
    places = []
    for upos, head, label in zip(score.upos[first:last].tolist(), heads, labels, strict=True):
        relation = DEPRELS[label]
        if head == 0:
            places.append(Place(UPOS[upos], ROOT, "root"))
        else:
            places.append(Place(UPOS[upos], part.start + head - 1, relation if relation != "root" else "dep"))
    return places


def join_roots(sentences: Sequence[range], places: list[Place]) -> None:
    """A sentence that was cut between windows keeps its first root; the others hang on it."""
    for sentence in sentences:
        roots = [index for index in sentence if places[index].head == ROOT]
        for extra in roots[1:]:
            places[extra] = Place(places[extra].upos, roots[0], "parataxis")
