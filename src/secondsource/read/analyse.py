"""Report text to Analysis: words, sentences, one model pass a window, and decoding."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution, Filler, NameSpan, Word
from secondsource.read.network.encoder import Encoder, Floats, Scores
from secondsource.read.network.likely_spans import likely_spans, surest
from secondsource.read.network.proposing import AttributionSpans, LinkScores, Proposal, attributions_in
from secondsource.read.network.syntax import parsed
from secondsource.read.network.tagging import Row, TaggedSpan, best_tags, spans_of
from secondsource.read.network.tagset import LAYERS
from secondsource.read.network.windows import Window, windows_of
from secondsource.read.parsing.consistent import consistent
from secondsource.read.parsing.lemma import lemma_of
from secondsource.read.text.sentences import sentences_of
from secondsource.read.text.shapes import shapes_of
from secondsource.read.text.words import words_of

# What is tagged: the layer, and what is added to the scores of its begin tags, in log odds. Layers that are not here
# are read by whole spans.
_LEANS = {"names": ("names", 0.0), "source": ("source", 0.0), "cue": ("cue", 0.0), "weak source": ("source", 2.0)}
# Least probability of a content, and of one that is taken only where a cue has none without it. Both and the lean
# were tuned on development data.
_SURE_CONTENT, _WEAK_CONTENT = 0.4, 0.25
_PERSON = LAYERS["names"].index("person")


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with its words (spans and strings) and its sentences (ranges over words)."""

    text: str
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    sentences: tuple[range, ...]


class Analyser:
    """Reads texts one at a time; each text's analysis depends on that text alone. Built once a process."""

    def __init__(self, weights: Path) -> None:
        """Load the weights. Raises InstallationError."""
        self._encoder = Encoder(weights)

    def analyse(self, text: str) -> Analysis:
        """The model's view of the text; empty where the text has no words."""
        spans = words_of(text)
        words = tuple(text[span.start : span.end] for span in spans)
        cut = _Text(text, spans, words, sentences_of(text, spans))
        pieces, shapes = self._encoder.pieces(words), shapes_of(words, cut.sentences)
        windows = windows_of(cut.sentences, [len(found) for found in pieces])
        scores = [
            self._encoder.run(
                pieces[window.seen.start : window.seen.stop], shapes[window.seen.start : window.seen.stop]
            )
            for window in windows
        ]
        return self._decoded(cut, windows, scores)

    def _decoded(self, cut: _Text, windows: Sequence[Window], scores: Sequence[Scores]) -> Analysis:
        tagged = self._tagged(windows, scores)
        return Analysis(
            text=cut.text,
            words=_words(cut, windows, scores, tagged["names"]),
            sentences=tuple(Span(cut.spans[part.start].start, cut.spans[part.stop - 1].end) for part in cut.sentences),
            names=tuple(NameSpan(*_offsets(cut, span), LAYERS["names"][span.kind]) for span in tagged["names"]),
            attributions=tuple(
                Attribution(*(tuple(Span(*_offsets(cut, span)) for span in part) for part in parts))
                for parts in (
                    (found.source, found.cue, found.content) for found in self._proposed(windows, scores, cut, tagged)
                )
            ),
            fillers=tuple(self._fillers(windows, scores, cut)),
        )

    def _fillers(self, windows: Sequence[Window], scores: Sequence[Scores], cut: _Text) -> Iterator[Filler]:
        """Likely role fillers that begin in their window's core, in text order."""
        rows, transitions = [score.layers["fillers"] for score in scores], self._encoder.transitions["fillers"]
        for window, found in zip(windows, likely_spans(rows, transitions), strict=True):
            start = window.seen.start
            for span in found:
                if start + span.first in window.core:
                    place = _offsets(cut, TaggedSpan(start + span.first, start + span.last, span.kind))
                    yield Filler(*place, LAYERS["fillers"][span.kind], span.probability)

    def _proposed(
        self, windows: Sequence[Window], scores: Sequence[Scores], cut: _Text, tagged: dict[str, list[TaggedSpan]]
    ) -> list[Proposal]:
        sure, likely = self._contents(windows, scores)
        strong = AttributionSpans(tagged["source"], tagged["cue"], sure)
        weak = AttributionSpans(tagged["weak source"], (), likely).apart_from(strong)
        sentence_of = _sentence_of(cut)
        return [
            proposal
            for window, score in zip(windows, scores, strict=True)
            for proposal in attributions_in(LinkScores(window, score.links, sentence_of), strong, weak)
        ]

    def _contents(
        self, windows: Sequence[Window], scores: Sequence[Scores]
    ) -> tuple[list[TaggedSpan], list[TaggedSpan]]:
        """Contents that are sure enough, and these with the weak ones."""
        rows = [score.layers["content"] for score in scores]
        spans = likely_spans(rows, self._encoder.transitions["content"])
        sure, weak = (
            _joined(windows, [surest(found, len(row), least) for found, row in zip(spans, rows, strict=True)])
            for least in (_SURE_CONTENT, _WEAK_CONTENT)
        )
        return sure, weak

    def _tagged(self, windows: Sequence[Window], scores: Sequence[Scores]) -> dict[str, list[TaggedSpan]]:
        """Spans over the whole text, by the names of what is tagged."""
        rows = [
            Row(_leant(score.layers[layer], lean), self._encoder.transitions[layer])
            for layer, lean in _LEANS.values()
            for score in scores
        ]
        best = [tags.tolist() for tags in best_tags(rows)]
        each = len(windows)
        return {name: _joined(windows, best[at * each : at * each + each]) for at, name in enumerate(_LEANS)}


def _joined(windows: Sequence[Window], tags: Sequence[Sequence[int]]) -> list[TaggedSpan]:
    """Spans over the whole text: each word's tag is that of the window in whose core it lies."""
    kept: list[int] = []
    for window, own in zip(windows, tags, strict=True):
        kept += own[window.core.start - window.seen.start : window.core.stop - window.seen.start]
    return spans_of(kept)


def _leant(scores: Floats, lean: float) -> Floats:
    """The scores with the lean added to the begin tag of each kind."""
    if not lean:
        return scores
    leant = scores.copy()
    leant[:, 1::2] += np.float32(lean)
    return leant


def _sentence_of(cut: _Text) -> list[int]:
    """The number of each word's sentence."""
    return [number for number, sentence in enumerate(cut.sentences) for _ in sentence]


def _offsets(cut: _Text, span: TaggedSpan) -> tuple[int, int]:
    return cut.spans[span.first].start, cut.spans[span.last - 1].end


def _words(
    cut: _Text, windows: Sequence[Window], scores: Sequence[Scores], names: Sequence[TaggedSpan]
) -> tuple[Word, ...]:
    places = parsed(cut.sentences, windows, scores)
    return consistent(
        [
            Word(span.start, span.end, word, lemma_of(word, place.upos), place.upos, place.head, place.deprel, sentence)
            for span, word, place, sentence in zip(cut.spans, cut.words, places, _sentence_of(cut), strict=True)
        ],
        [Span(*_offsets(cut, name)) for name in names if name.kind == _PERSON],
        [Span(*_offsets(cut, name)) for name in names if name.kind != _PERSON],
    )
