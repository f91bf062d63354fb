"""Report text to Analysis: words, sentences, one model pass a window, and decoding."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Attribution, Filler, NameSpan, Word
from secondsource.read.encoder import Encoder, Floats, Scores
from secondsource.read.lemma import lemma_of
from secondsource.read.proposing import AttributionSpans, LinkScores, Proposal, attributions_in
from secondsource.read.sentences import sentences_of
from secondsource.read.shapes import shapes_of
from secondsource.read.tagging import Row, TaggedSpan, best_tags, spans_of
from secondsource.read.tagset import DEPRELS, LAYERS, UPOS
from secondsource.read.trees import best_tree
from secondsource.read.windows import Window, windows_of
from secondsource.read.words import words_of

_ATTRIBUTION_LAYERS = ("source", "cue", "content")
_LEAN = 1.0


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
        tagged = self._tagged(windows, scores, tuple(LAYERS), 0.0)
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
        weak = _attribution_spans(self._tagged(windows, scores, _ATTRIBUTION_LAYERS, _LEAN)).apart_from(strong)
        sentence_of = _sentence_of(cut)
        return [
            proposal
            for window, score in zip(windows, scores, strict=True)
            for proposal in attributions_in(LinkScores(window, score.links, sentence_of), strong, weak)
        ]

    def _tagged(
        self, windows: Sequence[Window], scores: Sequence[Scores], layers: Sequence[str], lean: float
    ) -> dict[str, list[TaggedSpan]]:
        """Spans of the layers over the whole text: each word's tag is that of the window in whose core it lies.

        `lean` is taken from the scores of "outside", so that more spans are found.
        """
        keys = [(layer, number) for layer in layers for number in range(len(windows))]
        rows = [
            Row(_leant(scores[number].layers[layer], lean), self._encoder.transitions[layer]) for layer, number in keys
        ]
        joined: dict[str, list[int]] = {layer: [] for layer in layers}
        for (layer, number), tags in zip(keys, best_tags(rows), strict=True):
            window = windows[number]
            joined[layer] += tags[window.core.start - window.seen.start : window.core.stop - window.seen.start].tolist()
        return {layer: spans_of(tags) for layer, tags in joined.items()}


def _leant(scores: Floats, lean: float) -> Floats:
    return scores - np.array([lean] + [0.0] * (scores.shape[1] - 1), dtype=np.float32)


def _attribution_spans(tagged: dict[str, list[TaggedSpan]]) -> AttributionSpans:
    return AttributionSpans(*(tagged[layer] for layer in _ATTRIBUTION_LAYERS))


def _sentence_of(cut: _Text) -> list[int]:
    """The number of each word's sentence."""
    return [number for number, sentence in enumerate(cut.sentences) for _ in sentence]


def _offsets(cut: _Text, span: TaggedSpan) -> tuple[int, int]:
    return cut.spans[span.first].start, cut.spans[span.last - 1].end


def _words(cut: _Text, windows: Sequence[Window], scores: Sequence[Scores]) -> tuple[Word, ...]:
    upos = [""] * len(cut.words)
    arcs = [(ROOT, "root")] * len(cut.words)
    sentence_of = _sentence_of(cut)
    for window, score in zip(windows, scores, strict=True):
        for index in window.core:
            upos[index] = UPOS[int(score.upos[index - window.seen.start])]
        for part in _sentence_parts(window.core, sentence_of):
            _attach(part, window, score, arcs)
    _join_roots(cut.sentences, arcs)
    return tuple(
        Word(span.start, span.end, word, lemma_of(word, tag), tag, *arc, sentence)
        for span, word, tag, arc, sentence in zip(cut.spans, cut.words, upos, arcs, sentence_of, strict=True)
    )


def _sentence_parts(core: range, sentence_of: Sequence[int]) -> list[range]:
    """The core cut where sentences end."""
    starts = [index for index in core if index == core.start or sentence_of[index] != sentence_of[index - 1]]
    return [range(first, last) for first, last in zip(starts, [*starts[1:], core.stop], strict=True)]


def _attach(part: range, window: Window, score: Scores, arcs: list[tuple[int, str]]) -> None:
    """Fill in heads and relations of one sentence, or of the part of it that lies in the window's core."""
    first, last = part.start - window.seen.start, part.stop - window.seen.start
    columns = [0, *range(first + 1, last + 1)]
    for offset, head in enumerate(best_tree(score.arcs[first:last][:, columns])):
        relation = DEPRELS[int(score.labels[first + offset, columns[head]])]
        if head == 0:
            arcs[part.start + offset] = (ROOT, "root")
        else:
            arcs[part.start + offset] = (part.start + head - 1, relation if relation != "root" else "dep")


def _join_roots(sentences: Sequence[range], arcs: list[tuple[int, str]]) -> None:
    """A sentence that was cut between windows keeps its first root; the others hang on it."""
    for sentence in sentences:
        roots = [index for index in sentence if arcs[index][0] == ROOT]
        for extra in roots[1:]:
            arcs[extra] = (roots[0], "parataxis")
