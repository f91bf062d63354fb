"""Report text to Analysis: words, sentences, one model pass a window, and decoding."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution, Filler, NameSpan, Word
from secondsource.read.encoder import Encoder, Floats, Scores
from secondsource.read.lemma import lemma_of
from secondsource.read.proposing import AttributionSpans, LinkScores, Proposal, attributions_in
from secondsource.read.sentences import sentences_of
from secondsource.read.shapes import shapes_of
from secondsource.read.syntax import parsed
from secondsource.read.tagging import Row, TaggedSpan, best_tags, spans_of
from secondsource.read.tagset import LAYERS
from secondsource.read.windows import Window, windows_of
from secondsource.read.words import words_of

_ATTRIBUTION_LAYERS = ("source", "cue", "content")
# Added to the scores of each kind's tags, in log odds, tuned on development data.
_LEANS = {"fillers": (0.3, 0.2, 0.2, -0.5, 0.3)}
_WEAK_LEANS = dict.fromkeys(_ATTRIBUTION_LAYERS, (0.5,))


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
        tagged = self._tagged(windows, scores, {layer: _LEANS.get(layer, (0.0,)) for layer in LAYERS})
        return Analysis(
            text=cut.text,
            words=_words(cut, windows, scores),
            sentences=tuple(Span(cut.spans[part.start].start, cut.spans[part.stop - 1].end) for part in cut.sentences),
            names=tuple(NameSpan(*_offsets(cut, span), LAYERS["names"][span.kind]) for span in tagged["names"]),
            attributions=tuple(
                Attribution(*(tuple(Span(*_offsets(cut, span)) for span in part) for part in parts))
                for parts in (
                    (found.source, found.cue, found.content) for found in self._proposed(windows, scores, cut, tagged)
                )
            ),
            fillers=tuple(Filler(*_offsets(cut, span), LAYERS["fillers"][span.kind]) for span in tagged["fillers"]),
        )

    def _proposed(
        self, windows: Sequence[Window], scores: Sequence[Scores], cut: _Text, tagged: dict[str, list[TaggedSpan]]
    ) -> list[Proposal]:
        strong = _attribution_spans(tagged)
        weak = _attribution_spans(self._tagged(windows, scores, _WEAK_LEANS)).apart_from(strong)
        sentence_of = _sentence_of(cut)
        return [
            proposal
            for window, score in zip(windows, scores, strict=True)
            for proposal in attributions_in(LinkScores(window, score.links, sentence_of), strong, weak)
        ]

    def _tagged(
        self, windows: Sequence[Window], scores: Sequence[Scores], leans: Mapping[str, tuple[float, ...]]
    ) -> dict[str, list[TaggedSpan]]:
        """Spans of the layers over the whole text: each word's tag is that of the window in whose core it lies.

        `leans` holds what is added to the scores of each kind of a layer.
        """
        keys = [(layer, number) for layer in leans for number in range(len(windows))]
        rows = [
            Row(_leant(scores[number].layers[layer], leans[layer]), self._encoder.transitions[layer])
            for layer, number in keys
        ]
        joined: dict[str, list[int]] = {layer: [] for layer in leans}
        for (layer, number), tags in zip(keys, best_tags(rows), strict=True):
            window = windows[number]
            joined[layer] += tags[window.core.start - window.seen.start : window.core.stop - window.seen.start].tolist()
        return {layer: spans_of(tags) for layer, tags in joined.items()}


def _leant(scores: Floats, lean: tuple[float, ...]) -> Floats:
    """The scores with each kind's lean added to its beginning and its inside tag."""
    kinds = (scores.shape[1] - 1) // 2
    added: Floats = np.append(np.float32(0), np.repeat(np.resize(np.asarray(lean, dtype=np.float32), kinds), 2))
    return scores + added


def _attribution_spans(tagged: dict[str, list[TaggedSpan]]) -> AttributionSpans:
    return AttributionSpans(*(tagged[layer] for layer in _ATTRIBUTION_LAYERS))


def _sentence_of(cut: _Text) -> list[int]:
    """The number of each word's sentence."""
    return [number for number, sentence in enumerate(cut.sentences) for _ in sentence]


def _offsets(cut: _Text, span: TaggedSpan) -> tuple[int, int]:
    return cut.spans[span.first].start, cut.spans[span.last - 1].end


def _words(cut: _Text, windows: Sequence[Window], scores: Sequence[Scores]) -> tuple[Word, ...]:
    places = parsed(cut.sentences, windows, scores)
    return tuple(
        Word(span.start, span.end, word, lemma_of(word, place.upos), place.upos, place.head, place.deprel, sentence)
        for span, word, place, sentence in zip(cut.spans, cut.words, places, _sentence_of(cut), strict=True)
    )
