"""Copies: reports whose text is another's, whole, abridged, re-titled or reworded sentence by sentence.

Whole-document similarity misses them: true copies share about a third of their 3-grams (NEWS-COPY, Silcock et al.
2022). So each sentence of the shorter text is looked for in the other one.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from secondsource.link.unions import Unions
from secondsource.link.words import pieces
from secondsource.model.reading import Reading

SHINGLE = 5
MOST_SHARING = 40
SHARED_SHINGLES = 3
SENTENCE_COPIED = 0.8
SENTENCE_REWORDED = 0.5
REPORT_COPIED = 0.6
SHORT_SENTENCE = 5
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sentences:
    """One report's sentences as folded words, without those too short to say whose they are."""

    sentences: tuple[Words, ...]

    @property
    def size(self) -> int:
        """Number of words."""
        return sum(len(words) for words in self.sentences)

    def shingles(self) -> set[Words]:
        """Every run of `SHINGLE` words within a sentence."""
        return {words[i : i + SHINGLE] for words in self.sentences for i in range(len(words) - SHINGLE + 1)}


def copy_groups(readings: Sequence[Reading]) -> list[int]:
    """For each reading the number of its group of copies: the smallest number in it, so its own where it is none."""
    texts = [sentences_of(reading) for reading in readings]
    unions = Unions(len(readings))
    for first, second in _candidates(texts):
        if not unions.together(first, second) and is_copy(texts[first], texts[second]):
            unions.join(first, second)
    return [unions.find(index) for index in range(len(readings))]


def sentences_of(reading: Reading) -> Sentences:
    """The sentences of a report as they are compared."""
    words = (pieces(span.of(reading.report.text)) for span in reading.sentences)
    return Sentences(tuple(w for w in words if len(w) >= SHORT_SENTENCE))


def _candidates(texts: Sequence[Sentences]) -> Iterator[tuple[int, int]]:
    """Pairs of texts that share several runs of words which few other texts have."""
    holders: dict[Words, list[int]] = defaultdict(list)
    for index, text in enumerate(texts):
        for shingle in text.shingles():
            holders[shingle].append(index)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for numbers in holders.values():
        if 1 < len(numbers) <= MOST_SHARING:
            for pair in combinations(sorted(numbers), 2):
                shared[pair] += 1
    return (pair for pair in sorted(shared) if shared[pair] >= SHARED_SHINGLES)


def is_copy(first: Sentences, second: Sentences) -> bool:
    """Whether most of the shorter text stands in the other, sentence by sentence."""
    short, long = sorted((first, second), key=lambda text: (text.size, text.sentences))
    if not short.size:
        return False
    return copied_words(short, long) >= REPORT_COPIED * short.size


def copied_words(short: Sentences, long: Sentences) -> float:
    """Words of the sentences of ``short`` that ``long`` has too, verbatim or reworded; the latter count by their share."""
    return sum(len(words) * _copied_share(words, long) for words in short.sentences)


def _copied_share(words: Words, long: Sentences) -> float:
    best = max((_shared_in_order(words, other) for other in long.sentences), default=0.0)
    return 1.0 if best >= SENTENCE_COPIED else best if best >= SENTENCE_REWORDED else 0.0


def _shared_in_order(words: Words, other: Words) -> float:
    """Share of ``words`` that stand in ``other`` in the same order (longest common subsequence)."""
    if words == other:
        return 1.0
    if len(set(words) & set(other)) < SENTENCE_REWORDED * len(set(words)):
        return 0.0
    row = [0] * (len(other) + 1)
    for word in words:
        previous = 0
        for column, candidate in enumerate(other, start=1):
            kept = row[column]
            row[column] = previous + 1 if word == candidate else max(kept, row[column - 1])
            previous = kept
    return row[-1] / len(words)
