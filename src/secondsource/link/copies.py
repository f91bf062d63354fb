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
SHARED_PART = 0.04
SENTENCE_COPIED = 0.8
SENTENCE_REWORDED = 0.5
REPORT_COPIED = 0.6
REPORT_ALIKE = 0.35
SHORT_SENTENCE = 5
SHORT_TEXT = 12
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


@dataclass(frozen=True, slots=True)
class Copies:
    """``groups``: for each reading the smallest number among its copies; ``alike``: pairs worded alike, no copies."""

    groups: tuple[int, ...]
    alike: tuple[tuple[int, int], ...]


def find_copies(readings: Sequence[Reading]) -> Copies:
    """Which readings are copies of which, whole, abridged or reworded."""
    texts = [sentences_of(reading) for reading in readings]
    unions = Unions(len(readings))
    alike: list[tuple[int, int]] = []
    for first, second in _candidates(texts):
        if unions.together(first, second):
            continue
        share = copied_share(texts[first], texts[second])
        if share >= REPORT_COPIED:
            unions.join(first, second)
        elif share >= REPORT_ALIKE:
            alike.append((first, second))
    return Copies(tuple(unions.find(index) for index in range(len(readings))), tuple(alike))


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
    sizes = [text.size for text in texts]
    return (
        (first, second)
        for (first, second), runs in sorted(shared.items())
        if runs >= max(SHARED_SHINGLES, SHARED_PART * min(sizes[first], sizes[second]))
    )


def copied_share(first: Sentences, second: Sentences) -> float:
    """Share of the shorter text's words that stand in the other, sentence by sentence; 0 for texts too short to say."""
    short, long = sorted((first, second), key=lambda text: (text.size, text.sentences))
    return copied_words(short, long) / short.size if short.size >= SHORT_TEXT else 0.0


def copied_words(short: Sentences, long: Sentences) -> float:
    """Words of the sentences of ``short`` that ``long`` has too; reworded ones count by the share they kept."""
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
