"""What the model makes of one report: words, syntax, names, attributions, role fillers.

Every offset is a Unicode code point into the report's text. The rules of `read` work on these types; the model runtime
stays in `encoder.py`.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from secondsource.model.span import Span

ROOT = -1
_Key = TypeVar("_Key", int, str)


# Frozen fields take five times as long to set, and a report is full of words: these are final to the type checker.
@dataclass(slots=True, unsafe_hash=True)
class Word:
    """One syntactic word; `head` is the index of its governor in `Analysis.words`, or ROOT."""

    start: Final[int]
    end: Final[int]
    text: Final[str]
    lemma: Final[str]
    upos: Final[str]
    head: Final[int]
    deprel: Final[str]
    sentence: Final[int]

    def hung(self, head: int, deprel: str) -> "Word":
        """The same word at another place of the tree."""
        return Word(self.start, self.end, self.text, self.lemma, self.upos, head, deprel, self.sentence)

    def tagged(self, upos: str, lemma: str) -> "Word":
        """The same word as another part of speech."""
        return Word(self.start, self.end, self.text, lemma, upos, self.head, self.deprel, self.sentence)


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
    _spelled: "_Spelled | None" = field(default=None, repr=False, compare=False)
    _dependents: Sequence[tuple[int, ...]] = field(init=False, repr=False, compare=False)
    _relations: Sequence[str] = field(init=False, repr=False, compare=False)
    _firsts: Sequence[int] = field(init=False, repr=False, compare=False)
    _lasts: Sequence[int] = field(init=False, repr=False, compare=False)
    _by_lemma: Mapping[str, list[int]] = field(init=False, repr=False, compare=False)
    _at: "_Spelled" = field(init=False, repr=False, compare=False)
    _word_starts: Sequence[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index once: dependents, the first and last word of every subtree, words by text, lemma and part of speech."""
        heads = [word.head for word in self.words]
        spelled = self._spelled or _Spelled.of(self.words, self.sentences)
        object.__setattr__(self, "_at", spelled)
        object.__setattr__(self, "_word_starts", spelled.word_starts)
        object.__setattr__(self, "_by_lemma", spelled.by_lemma_of(self.words) if self._spelled else spelled.by_lemma)
        object.__setattr__(self, "_dependents", _dependents(heads))
        object.__setattr__(self, "_relations", [word.deprel for word in self.words])
        object.__setattr__(self, "_firsts", _ends(heads, range(len(heads))))
        object.__setattr__(self, "_lasts", _ends(heads, reversed(range(len(heads)))))

    def reparsed(self, words: tuple[Word, ...]) -> "Analysis":
        """The same analysis with other heads, relations and lemmas; the ``words`` are the same in all else."""
        return replace(self, words=words, _spelled=self._at)

    def __hash__(self) -> int:
        """By the text alone, which mostly tells analyses apart: those of the whole tree take long."""
        return hash(self.text)

    def with_text(self, texts: Set[str]) -> list[int]:
        """Indices of the words that are one of these in lower case, in text order."""
        return sorted([index for text in self._at.by_text.keys() & texts for index in self._at.by_text[text]])

    def with_lemma(self, lemmas: Set[str]) -> list[int]:
        """Indices of the words whose lemma is one of these in lower case, in text order."""
        return sorted([index for lemma in self._by_lemma.keys() & lemmas for index in self._by_lemma[lemma]])

    def has_lemma(self, indices: Iterable[int], lemmas: Container[str]) -> bool:
        """Whether one of these words has one of these lemmas."""
        return any(self.words[index].lemma.lower() in lemmas for index in indices)

    def lemmas_of(self, indices: Iterable[int]) -> set[str]:
        """The lemmas of these words, lower case."""
        return {self.words[index].lemma.lower() for index in indices}

    def with_upos(self, tags: Set[str]) -> list[int]:
        """Indices of the words of these parts of speech, in text order."""
        return sorted([index for tag in self._at.by_upos.keys() & tags for index in self._at.by_upos[tag]])

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
        index = bisect_left(self._at.sentence_starts, offset + 1) - 1
        return index if index >= 0 and self.sentences[index].end > offset else None

    def children(self, index: int) -> tuple[int, ...]:
        """Direct dependents of a word, in text order."""
        return self._dependents[index]

    def children_by(self, index: int, *deprels: str) -> tuple[int, ...]:
        """Direct dependents with one of these relations, in text order."""
        found: tuple[int, ...] = ()
        relations = self._relations
        # Mostly none has, so that nothing is made for those that might.
        for child in self._dependents[index]:
            if relations[child] in deprels:
                found += (child,)
        return found

    def first_below(self, index: int) -> int:
        """The first word of those that are a word or stand below it."""
        return self._firsts[index]

    def subtree(self, index: int) -> Span:
        """From the first to the last character of a word and everything below it (gaps included)."""
        return Span(self.words[self._firsts[index]].start, self.words[self._lasts[index]].end)

    def subtree_words(self, index: int) -> tuple[int, ...]:
        """Indices of a word and everything below it, in text order."""
        return tuple(sorted(self.with_all_below((index,))))

    def with_all_below(self, indices: Sequence[int]) -> set[int]:
        """These indices of words, and those of everything below them."""
        found, open_words, dependents = set(indices), [*indices], self._dependents
        while open_words:
            below = dependents[open_words.pop()]
            if below:
                found.update(below)
                open_words += below
        return found

    def above(self, index: int) -> Word | None:
        """The word that governs another; None where that is a sentence's root."""
        head = self.words[index].head
        return None if head == ROOT else self.words[head]

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


@dataclass(frozen=True, slots=True)
class _Spelled:
    """What of the words does not depend on their heads: texts, parts of speech, and the lemmas they had at first."""

    lemmas: Sequence[str]
    by_lemma: Mapping[str, list[int]]
    by_text: Mapping[str, list[int]]
    by_upos: Mapping[str, list[int]]
    word_starts: Sequence[int]
    sentence_starts: Sequence[int]

    @staticmethod
    def of(words: Sequence[Word], sentences: Sequence[Span]) -> "_Spelled":
        """Of these words and sentences."""
        return _Spelled(
            lemmas=(lemmas := [word.lemma for word in words]),
            by_lemma=_indices([lemma.lower() for lemma in lemmas]),
            by_text=_indices([word.text.lower() for word in words]),
            by_upos=_indices([word.upos for word in words]),
            word_starts=[word.start for word in words],
            sentence_starts=[sentence.start for sentence in sentences],
        )

    def by_lemma_of(self, words: Sequence[Word]) -> Mapping[str, list[int]]:
        """The words by lemma where few lemmas are others than at first."""
        found = dict(self.by_lemma)
        for index, (word, lemma) in enumerate(zip(words, self.lemmas, strict=True)):
            if word.lemma != lemma:
                before, now = lemma.lower(), word.lemma.lower()
                found[before] = [other for other in found[before] if other != index]
                found[now] = sorted([*found.get(now, ()), index])
        return found


def _indices(keys: Sequence[_Key]) -> Mapping[_Key, list[int]]:
    """The places of each key, in order."""
    found: defaultdict[_Key, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        found[key].append(index)
    return found


def _dependents(heads: Sequence[int]) -> list[tuple[int, ...]]:
    """The words that hang on each word, in order."""
    found: list[tuple[int, ...]] = [()] * len(heads)
    for head, below in _indices(heads).items():
        if head != ROOT:
            found[head] = tuple(below)
    return found


def _ends(heads: Sequence[int], order: Iterable[int]) -> list[int]:
    """The first word, in this order of words, from which the way up leads to each word."""
    # What stands behind those of the words is that of ROOT, where every way ends.
    ends = [*[ROOT] * len(heads), len(heads)]
    for index in order:
        node = index
        while ends[node] == ROOT:
            ends[node] = index
            node = heads[node]
    return ends
