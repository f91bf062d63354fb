"""Wording: how much of one text stands in another, sentence by sentence and word for word in the same order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from secondsource.model.reading import Reading
from secondsource.model.span import Span
from secondsource.values.words import pieces

SENTENCE_COPIED = 0.8
SENTENCE_REWORDED = 0.5
PARALLEL_PART = 0.9
FEWEST_PARALLEL = 4
SHORT_SENTENCE = 5
SHORT_TEXT = 12
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's folded words, its place in the report, and for each word the bits of the positions it has."""

    words: Words
    span: Span
    positions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Wording:
    """One report's sentences, without those too short to say whose they are; ``size`` is their number of words."""

    sentences: tuple[Sentence, ...]
    size: int

    @property
    def order(self) -> tuple[int, tuple[Words, ...]]:
        """Sort key: the shorter text first, whatever the order of the reports."""
        return self.size, tuple(sentence.words for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Overlap:
    """What two texts share: the part of the shorter one's words, and the longest sentence that both have.

    ``parallel``: sentence by sentence, nearly all of the shorter text stands in the other in the same order.
    """

    share: float
    passages: tuple[Span, Span] | None
    parallel: bool = False


def wording_of(reading: Reading) -> Wording:
    """The sentences of a report as they are compared."""
    told = (sentence_of(reading.report.text, (span,)) for span in reading.sentences)
    found = tuple(sentence for sentence in told if len(sentence.words) >= SHORT_SENTENCE)
    return Wording(found, sum(len(sentence.words) for sentence in found))


def sentence_of(text: str, spans: Sequence[Span]) -> Sentence:
    """The words at ``spans`` as they are compared."""
    words = tuple(word for span in spans for word in pieces(span.of(text)))
    return Sentence(words, spans[0], _positions(words))


def _positions(words: Words) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, word in enumerate(words):
        found[word] = found.get(word, 0) | 1 << place
    return found


def overlap_of(first: Wording, second: Wording) -> Overlap:
    """How much of the shorter text stands in the other; nothing for texts too short to say.

    A sentence that kept most of its words counts whole, one that kept half of them by the share it kept.
    """
    short, long = sorted((first, second), key=lambda text: text.order)
    if short.size < SHORT_TEXT:
        return Overlap(0.0, None)
    met = [(sentence, *_nearest(sentence, long.sentences)) for sentence in short.sentences]
    met = [row for row in met if row[1] >= SENTENCE_REWORDED]
    if not met:
        return Overlap(0.0, None)
    kept = sum(len(own.words) * (1.0 if share >= SENTENCE_COPIED else share) for own, share, _ in met)
    longest, _, where = max(met, key=lambda row: (row[1] * len(row[0].words), -row[0].span.start))
    spans = longest.span, long.sentences[where].span
    covered = sum(len(own.words) for own, _, _ in met) >= PARALLEL_PART * short.size
    rises = all(earlier[2] < later[2] for earlier, later in pairwise(met))
    parallel = covered and rises and len(met) >= FEWEST_PARALLEL
    return Overlap(kept / short.size, spans if short is first else (spans[1], spans[0]), parallel)


def _nearest(sentence: Sentence, others: Sequence[Sentence]) -> tuple[float, int]:
    """The largest share of a sentence's words that another one has in the same order, and that one's number."""
    best, where = 0, -1
    for number, other in enumerate(others):
        if len(other.words) > best:
            shared = shared_in_order(sentence, other)
            if shared > best:
                best, where = shared, number
    return best / len(sentence.words), where


def shared_in_order(sentence: Sentence, other: Sentence) -> int:
    """Length of the longest common subsequence of words, by bits (Hyyrö 2004)."""
    whole = (1 << len(sentence.words)) - 1
    state = whole
    for word in other.words:
        here = sentence.positions.get(word)
        if here is not None:
            met = state & here
            state = ((state + met) | (state - met)) & whole
    return len(sentence.words) - state.bit_count()
