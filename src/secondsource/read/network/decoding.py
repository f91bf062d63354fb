"""From the scores of some windows to what is kept of each: tags, likely fillers, places in the tree, and links."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np

from secondsource.read.network.encoder import Floats, Scores
from secondsource.read.network.likely_spans import LikelySpan, likely_spans, surest
from secondsource.read.network.proposing import LinkScores
from secondsource.read.network.syntax import Places, places_in
from secondsource.read.network.tagging import Row, best_tags
from secondsource.read.network.windows import Window

# What is tagged by the best sequence: the layer, and what is added to the scores of its begin tags, in log odds.
_LEANS = {"names": ("names", 0.0), "source": ("source", 0.0), "cue": ("cue", 0.0), "weak source": ("source", 2.0)}
# What is tagged by whole spans: the least probability of a content, and of one that is taken only where a cue has none
# without it. Both and the lean were tuned on development data.
_SURE = {"content": 0.4, "weak content": 0.25}
TAGGED = (*_LEANS, *_SURE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """What is kept of one window.

    ``tags`` holds a tag for every word that the window shows, by the names of what is tagged (``TAGGED``);
    ``fillers`` count words from the window's first; ``places`` are those of the core's words.
    """

    window: Window
    tags: Mapping[str, Sequence[int]]
    fillers: Sequence[LikelySpan]
    places: Places
    links: LinkScores


def decoded(
    windows: Sequence[Window], scores: Sequence[Scores], transitions: Mapping[str, Floats], sentence_of: Sequence[int]
) -> Iterator[Decoded]:
    """Each window's answers, all windows side by side; ``transitions`` by layer as in ``tagging.Row``."""
    rows = [
        Row(_leant(score.layers[layer], lean), transitions[layer])
        for layer, lean in _LEANS.values()
        for score in scores
    ]
    best, each = best_tags(rows), len(windows)
    layers = ("content", "fillers")
    contents, fillers = likely_spans(
        [[score.layers[layer] for score in scores] for layer in layers], [transitions[layer] for layer in layers]
    )
    for number, (window, score) in enumerate(zip(windows, scores, strict=True)):
        tags = {name: best[at * each + number] for at, name in enumerate(_LEANS)}
        tags |= {name: surest(contents[number], len(window.seen), least) for name, least in _SURE.items()}
        places = places_in(window, score, sentence_of)
        yield Decoded(window, tags, fillers[number], places, _links(window, score.links, tags["cue"], sentence_of))


def _leant(scores: Floats, lean: float) -> Floats:
    """The scores with the lean added to the begin tag of each kind."""
    if not lean:
        return scores
    leant = scores.copy()
    leant[:, 1::2] += np.float32(lean)
    return leant


def _links(window: Window, links: Floats, tags: Sequence[int], sentence_of: Sequence[int]) -> LinkScores:
    """The rows of all words that a cue can begin with: the core's by its tags, those beside it by another window's."""
    start, places = window.seen.start, range(len(window.seen))
    first, last = window.core.start - start, window.core.stop - start
    cues = [*places[:first], *compress(places[first:last], tags[first:last]), *places[last:]]
    return LinkScores(window, links[:, cues], {start + at: row for row, at in enumerate(cues)}, sentence_of)
