"""Whole attributions out of tagged spans: every cue takes its source and its contents by the model's link scores.

Sources and contents that the tagger all but found ("weak" ones) are taken only where a cue has none without them.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from secondsource.read.network.encoder import Floats
from secondsource.read.network.tagging import TaggedSpan
from secondsource.read.network.windows import Window

_SOURCE, _CONTENT = range(2)
# All in units of link scores (log odds), tuned on development data. A link across a sentence's end costs a step.
_SENTENCE_STEP = 2.0
_LEAST_CONTENT, _LEAST_SOURCE, _LEAST_WEAK, _LEAST_LAST_RESORT = 0.0, -2.0, 1.0, -5.0


@dataclass(frozen=True, slots=True)
class Proposal:
    """Word ranges of one attribution."""

    source: tuple[TaggedSpan, ...]
    cue: tuple[TaggedSpan, ...]
    content: tuple[TaggedSpan, ...]


@dataclass(frozen=True, slots=True)
class AttributionSpans:
    """A report's tagged spans of the three layers, in text order."""

    sources: Sequence[TaggedSpan]
    cues: Sequence[TaggedSpan]
    contents: Sequence[TaggedSpan]

    def apart_from(self, others: "AttributionSpans") -> "AttributionSpans":
        """Those that share no word with a span of the same layer of the others."""
        return AttributionSpans(
            _apart(self.sources, others.sources), _apart(self.cues, others.cues), _apart(self.contents, others.contents)
        )

    def seen_in(self, window: Window) -> "AttributionSpans":
        """Those that the window shows; cues only where it shows their first word."""
        return AttributionSpans(
            [span for span in self.sources if _visible(span, window)],
            [span for span in self.cues if span.first in window.seen],
            [span for span in self.contents if _visible(span, window)],
        )


def _apart(spans: Sequence[TaggedSpan], others: Sequence[TaggedSpan]) -> list[TaggedSpan]:
    taken = {index for span in others for index in range(span.first, span.last)}
    return [span for span in spans if taken.isdisjoint(range(span.first, span.last))]


def _visible(span: TaggedSpan, window: Window) -> bool:
    return span.first < window.seen.stop and span.last > window.seen.start


@dataclass(frozen=True, slots=True)
class LinkScores:
    """One window's link scores (2, cues, W: kind, cue word, item word), and the sentence of every word of the report.

    ``row_of`` gives the row of each word of the report that a cue can begin with.
    """

    window: Window
    links: Floats
    row_of: Mapping[int, int]
    sentence_of: Sequence[int]

    def between(self, kind: int, cue: TaggedSpan, item: TaggedSpan) -> float:
        """How well a cue and a source or content go together."""
        start = self.window.seen.start
        score = float(self.links[kind, self.row_of[cue.first], max(item.first, start) - start])
        return score - _SENTENCE_STEP * self._sentences_apart(cue, item)

    def _sentences_apart(self, cue: TaggedSpan, item: TaggedSpan) -> int:
        sentence_of = self.sentence_of
        at, first, last = sentence_of[cue.first], sentence_of[item.first], sentence_of[item.last - 1]
        return 0 if first <= at <= last else min(abs(at - first), abs(at - last))

    def best_item(self, kind: int, cue: TaggedSpan, items: Iterable[TaggedSpan], least: float) -> TaggedSpan | None:
        """The item that goes best with the cue, if any scores above `least`."""
        return _best([(self.between(kind, cue, item), item) for item in items], least)

    def best_cue(self, content: TaggedSpan, cues: Iterable[TaggedSpan], least: float) -> TaggedSpan | None:
        """The cue that goes best with the content, if any scores above `least`."""
        return _best([(self.between(_CONTENT, cue, content), cue) for cue in cues], least)


def _best(scored: Sequence[tuple[float, TaggedSpan]], least: float) -> TaggedSpan | None:
    """The first of those that score most, if they score above `least`."""
    score, best = max(scored, key=itemgetter(0), default=(least, None))
    return best if score > least else None


def attributions_in(scores: LinkScores, strong: AttributionSpans, weak: AttributionSpans) -> list[Proposal]:
    """Attributions whose cue begins in the window's core; `weak` spans stand apart from the `strong` ones."""
    strong, weak = strong.seen_in(scores.window), weak.seen_in(scores.window)
    contents = _contents_of(scores, strong, weak)
    found = []
    for cue in sorted(contents, key=lambda cue: cue.first):
        if cue.first not in scores.window.core:
            continue
        source = scores.best_item(_SOURCE, cue, strong.sources, _LEAST_SOURCE)
        source = source or scores.best_item(_SOURCE, cue, weak.sources, _LEAST_WEAK)
        found.append(Proposal((source,) if source else (), (cue,), tuple(contents[cue])))
    return found


def _contents_of(
    scores: LinkScores, strong: AttributionSpans, weak: AttributionSpans
) -> dict[TaggedSpan, list[TaggedSpan]]:
    """Contents by cue: each content goes to its best cue, then cues and contents left over find each other."""
    found: dict[TaggedSpan, list[TaggedSpan]] = {cue: [] for cue in strong.cues}
    alone: list[TaggedSpan] = []
    for content in strong.contents:
        cue = scores.best_cue(content, strong.cues, _LEAST_CONTENT)
        (found[cue] if cue else alone).append(content)
    for cue, own in found.items():
        taken = None if own else scores.best_item(_CONTENT, cue, alone, _LEAST_LAST_RESORT)
        if taken:
            own.append(taken)
            alone.remove(taken)
    for cue, own in found.items():
        taken = None if own else scores.best_item(_CONTENT, cue, weak.contents, _LEAST_WEAK)
        if taken:
            own.append(taken)
    return found
