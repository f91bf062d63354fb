"""What the model makes of one report: words, syntax, names, attributions, role fillers.

Every offset is a Unicode code point into the report's text. The rules of `read` work on these types; the model runtime
stays in `encoder.py`.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field

from secondsource.model.span import Span

ROOT = -1


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word; `head` is the index of its governor in `Analysis.words`, or ROOT."""

    start: int
    end: int
    text: str
    lemma: str
    upos: str
    head: int
    deprel: str
    sentence: int


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A name; `kind` is "person", "organisation", "place" or "other"."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution as the model proposes it; each part may be empty or cut in several spans."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Filler:
    """A span that may fill a role: "actor_person", "actor_organisation", "target", "victim" or "instrument"."""

    start: int
    end: int
    role: str
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class Analysis:
    """The model's view of one report. Words are in text order, so are sentences, and neither overlap."""

    text: str
    words: tuple[Word, ...]
    sentences: tuple[Span, ...]
    names: tuple[NameSpan, ...]
    attributions: tuple[Attribution, ...]
    fillers: tuple[Filler, ...]
    _dependents: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    _yields: tuple[tuple[int, int], ...] = field(init=False, repr=False, compare=False)
    _word_starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _by_text: Mapping[str, list[int]] = field(init=False, repr=False, compare=False)
    _by_lemma: Mapping[str, list[int]] = field(init=False, repr=False, compare=False)
    _by_upos: Mapping[str, list[int]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index once: dependents, the first and last word of every subtree, words by text, lemma and part of speech."""
        dependents: list[list[int]] = [[] for _ in self.words]
        by_text, by_lemma, by_upos = (defaultdict[str, list[int]](list) for _ in range(3))
        for index, word in enumerate(self.words):
            if word.head != ROOT:
                dependents[word.head].append(index)
            by_text[word.text.lower()].append(index)
            by_lemma[word.lemma.lower()].append(index)
            by_upos[word.upos].append(index)
        object.__setattr__(self, "_by_text", by_text)
        object.__setattr__(self, "_by_lemma", by_lemma)
        object.__setattr__(self, "_by_upos", by_upos)
        object.__setattr__(self, "_dependents", tuple(map(tuple, dependents)))
        object.__setattr__(self, "_yields", _yields(self.words))
        object.__setattr__(self, "_word_starts", tuple([word.start for word in self.words]))

    def __hash__(self) -> int:
        """By the text alone, which mostly tells analyses apart: those of the whole tree take long."""
        return hash(self.text)

    def with_text(self, texts: Set[str]) -> list[int]:
        """Indices of the words that are one of these in lower case, in text order."""
        return sorted([index for text in self._by_text.keys() & texts for index in self._by_text[text]])

    def with_lemma(self, lemmas: Set[str]) -> list[int]:
        """Indices of the words whose lemma is one of these in lower case, in text order."""
        return sorted([index for lemma in self._by_lemma.keys() & lemmas for index in self._by_lemma[lemma]])

    def with_upos(self, tags: Set[str]) -> list[int]:
        """Indices of the words of these parts of speech, in text order."""
        return sorted([index for tag in self._by_upos.keys() & tags for index in self._by_upos[tag]])

    def words_in(self, start: int, end: int) -> range:
        """Indices of the words that begin in text[start:end]."""
        first = bisect_left(self._word_starts, start)
        return range(first, bisect_left(self._word_starts, end, first))

    def word_at(self, offset: int) -> int | None:
        """Index of the word that covers the offset, or None between words."""
        index = bisect_left(self._word_starts, offset + 1) - 1
        return index if index >= 0 and self.words[index].end > offset else None

    def sentence_words(self, sentence: int) -> range:
        """Indices of the words of a sentence."""
        span = self.sentences[sentence]
        return self.words_in(span.start, span.end)

    def sentence_at(self, offset: int) -> int | None:
        """Index of the sentence that covers the offset, or None between sentences."""
        index = bisect_left(self.sentences, Span(offset + 1, 0)) - 1
        return index if index >= 0 and self.sentences[index].end > offset else None

    def children(self, index: int) -> tuple[int, ...]:
        """Direct dependents of a word, in text order."""
        return self._dependents[index]

    def children_by(self, index: int, *deprels: str) -> tuple[int, ...]:
        """Direct dependents with one of these relations, in text order."""
        own, words = self._dependents[index], self.words
        return tuple([child for child in own if words[child].deprel in deprels]) if own else own

    def subtree(self, index: int) -> Span:
        """From the first to the last character of a word and everything below it (gaps included)."""
        first, last = self._yields[index]
        return Span(self.words[first].start, self.words[last].end)

    def subtree_words(self, index: int) -> tuple[int, ...]:
        """Indices of a word and everything below it, in text order."""
        found, open_words = [], [index]
        while open_words:
            current = open_words.pop()
            found.append(current)
            open_words.extend(self._dependents[current])
        return tuple(sorted(found))

    def ancestors(self, index: int) -> Iterator[int]:
        """Governor, its governor, and so on up to the sentence's root."""
        head = self.words[index].head
        while head != ROOT:
            yield head
            head = self.words[head].head

    def head_in(self, start: int, end: int) -> int | None:
        """The head of a phrase: the first word of text[start:end] whose governor lies outside; None without words."""
        words, first = self.words, bisect_left(self._word_starts, start)
        last = bisect_left(self._word_starts, end, first)
        for index in range(first, last):
            if not first <= words[index].head < last:
                return index
        return None


def _yields(words: tuple[Word, ...]) -> tuple[tuple[int, int], ...]:
    """(first, last) word index of each subtree, filled from the leaves up."""
    firsts, lasts = list(range(len(words))), list(range(len(words)))
    waiting = [0] * len(words)
    for word in words:
        if word.head != ROOT:
            waiting[word.head] += 1
    ready = [index for index, count in enumerate(waiting) if count == 0]
    while ready:
        index = ready.pop()
        head = words[index].head
        if head == ROOT:
            continue
        if firsts[index] < firsts[head]:
            firsts[head] = firsts[index]
        if lasts[index] > lasts[head]:
            lasts[head] = lasts[index]
        waiting[head] -= 1
        if waiting[head] == 0:
            ready.append(head)
    return tuple(zip(firsts, lasts, strict=True))
