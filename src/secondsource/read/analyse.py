"""Report text to Analysis: words, sentences, one model pass a window, and decoding."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution, Filler, NameSpan, Word
from secondsource.read.network.decoding import TAGGED, Decoded, decoded
from secondsource.read.network.encoder import Encoder
from secondsource.read.network.proposing import AttributionSpans, Proposal, attributions_in
from secondsource.read.network.syntax import joined
from secondsource.read.network.tagging import TaggedSpan, spans_of
from secondsource.read.network.tagset import LAYERS
from secondsource.read.network.windows import Window, windows_of
from secondsource.read.parsing.consistent import consistent
from secondsource.read.parsing.lemma import lemma_of
from secondsource.read.text.datelines import with_dashes
from secondsource.read.text.sentences import sentences_of
from secondsource.read.text.shapes import shapes_of, without_shouted
from secondsource.read.text.words import words_of

_PERSON = LAYERS["names"].index("person")
# Windows that are decoded side by side; of a long report no more scores are held at once than theirs.
_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with its words (spans and strings), its sentences (ranges over words) and each word's sentence."""

    text: str
    spans: tuple[Span, ...]
    words: tuple[str, ...]
    sentences: tuple[range, ...]
    sentence_of: Sequence[int]


class Analyser:
    """Reads texts one at a time; each text's analysis depends on that text alone. Built once a process."""

    def __init__(self, weights: Path) -> None:
        """Load the weights. Raises InstallationError."""
        self._encoder = Encoder(weights)

    def analyse(self, text: str) -> Analysis:
        """The model's view of the text; empty where the text has no words."""
        spans = words_of(text)
        words = tuple(text[span.start : span.end] for span in spans)
        cased = shapes_of(words)
        sentences = sentences_of(text, spans, cased)
        cut = _Text(text, spans, words, sentences, [at for at, sentence in enumerate(sentences) for _ in sentence])
        pieces = self._encoder.pieces(with_dashes(text, spans, words))
        shapes = without_shouted(cased, words, sentences)
        windows = windows_of(cut.sentences, [len(found) for found in pieces])
        answers: list[Decoded] = []
        for first in range(0, len(windows), _AT_ONCE):
            answers += self._answers(cut, windows[first : first + _AT_ONCE], pieces, shapes)
        return _assembled(cut, answers)

    def _answers(
        self, cut: _Text, windows: Sequence[Window], pieces: Sequence[Sequence[int]], shapes: Sequence[int]
    ) -> Iterator[Decoded]:
        scores = self._encoder.run(pieces, shapes, [window.seen for window in windows])
        return decoded(windows, scores, self._encoder.transitions, cut.sentence_of)


def _assembled(cut: _Text, answers: Sequence[Decoded]) -> Analysis:
    tagged = {name: _joined(name, answers) for name in TAGGED}
    tagged["names"] = [part for span in tagged["names"] for part in _within_lines(cut, span)]
    return Analysis(
        text=cut.text,
        words=_words(cut, answers, tagged["names"]),
        sentences=tuple(Span(cut.spans[part.start].start, cut.spans[part.stop - 1].end) for part in cut.sentences),
        names=tuple(NameSpan(*_offsets(cut, span), LAYERS["names"][span.kind]) for span in tagged["names"]),
        attributions=tuple(
            Attribution(*(tuple(Span(*_offsets(cut, span)) for span in part) for part in parts))
            for parts in ((found.source, found.cue, found.content) for found in _proposed(answers, tagged))
        ),
        fillers=tuple(_fillers(cut, answers)),
    )


def _joined(name: str, answers: Sequence[Decoded]) -> list[TaggedSpan]:
    """Spans over the whole text: each word's tag is that of the window in whose core it lies."""
    kept: list[int] = []
    for answer in answers:
        start, core = answer.window.seen.start, answer.window.core
        kept += answer.tags[name][core.start - start : core.stop - start]
    return spans_of(kept)


def _within_lines(cut: _Text, span: TaggedSpan) -> Iterator[TaggedSpan]:
    """The parts of a span on each side of a line break that ends a sentence: a name ends with its heading."""
    first = span.first
    for word in range(span.first + 1, span.last):
        ends = cut.sentence_of[word] != cut.sentence_of[word - 1]
        if ends and "\n" in cut.text[cut.spans[word - 1].end : cut.spans[word].start]:
            yield TaggedSpan(first, word, span.kind)
            first = word
    yield TaggedSpan(first, span.last, span.kind)


def _fillers(cut: _Text, answers: Sequence[Decoded]) -> Iterator[Filler]:
    """Likely role fillers that begin in their window's core, in text order."""
    for answer in answers:
        start, core = answer.window.seen.start, answer.window.core
        for span in answer.fillers:
            if start + span.first in core:
                place = _offsets(cut, TaggedSpan(start + span.first, start + span.last, span.kind))
                yield Filler(*place, LAYERS["fillers"][span.kind], span.probability)


def _proposed(answers: Sequence[Decoded], tagged: Mapping[str, list[TaggedSpan]]) -> list[Proposal]:
    strong = AttributionSpans(tagged["source"], tagged["cue"], tagged["content"])
    weak = AttributionSpans(tagged["weak source"], (), tagged["weak content"]).apart_from(strong)
    return [proposal for answer in answers for proposal in attributions_in(answer.links, strong, weak)]


def _offsets(cut: _Text, span: TaggedSpan) -> tuple[int, int]:
    return cut.spans[span.first].start, cut.spans[span.last - 1].end


def _words(cut: _Text, answers: Sequence[Decoded], names: Sequence[TaggedSpan]) -> tuple[Word, ...]:
    places = joined(cut.sentences, [answer.places for answer in answers])
    return consistent(
        [
            Word(span.start, span.end, word, lemma_of(word, upos), upos, head, deprel, sentence)
            for span, word, upos, head, deprel, sentence in zip(
                cut.spans, cut.words, *places, cut.sentence_of, strict=True
            )
        ],
        [Span(*_offsets(cut, name)) for name in names if name.kind == _PERSON],
        [Span(*_offsets(cut, name)) for name in names if name.kind != _PERSON],
    )
