"""Whole attributions out of tagged spans: every cue takes its source and its contents by the model's link scores."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from secondsource.read.encoder import Floats
from secondsource.read.tagging import TaggedSpan
from secondsource.read.windows import Window

_SOURCE, _CONTENT = range(2)
SOURCE_LIMIT, CONTENT_LIMIT = 0.0, 0.0


@dataclass(frozen=True, slots=True)
class Proposal:
    """Word ranges of one attribution."""

    source: tuple[TaggedSpan, ...]
    cue: tuple[TaggedSpan, ...]
    content: tuple[TaggedSpan, ...]


@dataclass(frozen=True, slots=True)
class AttributionSpans:
    """The report's tagged spans of the three layers, in text order."""

    sources: Sequence[TaggedSpan]
    cues: Sequence[TaggedSpan]
    contents: Sequence[TaggedSpan]


def attributions_in(window: Window, links: Floats, spans: AttributionSpans) -> list[Proposal]:
    """Attributions whose cue begins in the window's core. links (2, W, W): kind, cue word, item word."""
    cues = [cue for cue in spans.cues if cue.first in window.seen]
    if not any(cue.first in window.core for cue in cues):
        return []
    sources = [span for span in spans.sources if _visible(span, window)]
    contents = [span for span in spans.contents if _visible(span, window)]
    rows = np.array([cue.first for cue in cues]) - window.seen.start
    to_source = links[_SOURCE][np.ix_(rows, _columns(sources, window))]
    to_content = links[_CONTENT][np.ix_(rows, _columns(contents, window))]
    owners = to_content.argmax(axis=0)
    found = []
    for number, cue in enumerate(cues):
        if cue.first not in window.core:
            continue
        best = int(to_source[number].argmax()) if sources else -1
        source = (sources[best],) if best >= 0 and to_source[number, best] > SOURCE_LIMIT else ()
        own = [i for i in range(len(contents)) if owners[i] == number and to_content[number, i] > CONTENT_LIMIT]
        found.append(Proposal(source, (cue,), tuple(contents[i] for i in own)))
    return found


def _visible(span: TaggedSpan, window: Window) -> bool:
    return span.first < window.seen.stop and span.last > window.seen.start


def _columns(spans: Sequence[TaggedSpan], window: Window) -> list[int]:
    return [max(span.first, window.seen.start) - window.seen.start for span in spans]
