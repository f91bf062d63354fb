"""What coreference has to know of a mention: its head, number, gender, kind, words, and where it stands."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from secondsource.model.reading import Mention
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import relation
from secondsource.read.grammar.nominals import heads_phrase
from secondsource.read.vocabulary.lexicon import (
    FEMALE_NOUNS,
    FIRST_PLURAL,
    FIRST_SINGULAR,
    HE,
    MALE_NOUNS,
    ORGANISATION_NOUNS,
    SECOND,
    SHE,
    THEY,
)
from secondsource.read.vocabulary.wordlists import word_set

Number = Literal["one", "many", "unknown"]
Gender = Literal["he", "she", "unknown"]
_NOMINAL = word_set("NOUN PROPN PRON ADJ NUM DET")
MEASURED = word_set("time duration amount money percent")
_STOP = word_set("""the a an of and or for in on at to from by 's ’s with its his her their this that these those""")
_MANY = word_set("people children men women dead others feet teeth wives lives police")
_OF_MANY = word_set("these those both")
_THEY_OR_WE = THEY | FIRST_PLURAL | word_set("these those")
_INDEFINITE = word_set("a an some any no every each another many several few all both most")
_UNDESCRIBED: tuple[tuple[str, ...], bool, bool] = ((), False, False)
_SIGN = re.compile(r"\w")
_DEFINITE = word_set("the this that these those")
_BEFORE_HIM = word_set("mr mr. sir lord")
_BEFORE_HER = word_set("mrs mrs. ms ms. miss dame")
_PERSONS: dict[str, Literal[1, 2, 3]] = {
    **dict.fromkeys(SECOND, 2),
    **dict.fromkeys(FIRST_SINGULAR | FIRST_PLURAL, 1),
}


class Profile(NamedTuple):
    """One mention's features; ``head`` is the index of its head word.

    ``words`` are a description's content words in lower case. Of names and pronouns nobody asks for these, nor whether
    they are definite.
    """

    mention: Mention
    head: int
    sentence: int
    lemma: str
    words: tuple[str, ...]
    definite: bool
    indefinite: bool
    number: Number
    gender: Gender
    subject: bool
    person: Literal[1, 2, 3]


def profiles(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Profile | None, ...]:
    """A profile for each mention that can corefer, by id; None for times, amounts and mentions without words."""
    words = _Words.of(analysis)
    return tuple([_profile(analysis, words, mention) for mention in mentions])


class _Words(NamedTuple):
    """The words of a report: in lower case, their relations and their governors."""

    lower: Sequence[str]
    relations: Sequence[str]
    heads: Sequence[int]

    @staticmethod
    def of(analysis: Analysis) -> "_Words":
        words = analysis.words
        return _Words(
            [word.text.lower() for word in words], [word.deprel for word in words], [word.head for word in words]
        )


def _profile(analysis: Analysis, words: _Words, mention: Mention) -> Profile | None:
    if mention.kind in MEASURED:
        return None
    span = mention.span
    place = analysis.words_in(span.start, span.end)
    head = _outer_head(words.heads, place)
    if head is None:
        return None
    word = analysis.words[head]
    if word.upos not in _NOMINAL:
        head = _noun_head(analysis, place, head)
        word = analysis.words[head]
    first, text, lemma = words.lower[place.start], words.lower[head], word.lemma.lower()
    told = _described(analysis, words, place) if mention.form == "nominal" else _UNDESCRIBED
    number, gender = _number(analysis, mention, head, first, text, lemma), _gender(first, text, lemma)
    subject, person = relation(analysis, head) == "nsubj", _PERSONS.get(first, 3)
    return Profile(mention, head, word.sentence, lemma, *told, number, gender, subject, person)


def _described(analysis: Analysis, words: _Words, place: range) -> tuple[tuple[str, ...], bool, bool]:
    """The content words of a description, whether it is definite, and whether it is indefinite."""
    inside = slice(place.start, place.stop)
    lower = words.lower[inside]
    content = tuple([word for word in lower if word not in _STOP and (word.isalpha() or _SIGN.search(word))])
    definite = not _DEFINITE.isdisjoint(lower[:2]) or "nmod:poss" in words.relations[inside]
    return content, definite, lower[0] in _INDEFINITE or analysis.words[place.start].upos == "NUM"


def _outer_head(heads: Sequence[int], place: range) -> int | None:
    """The first word of a place whose governor lies outside."""
    for index in place:
        if heads[index] not in place:
            return index
    return None


def _noun_head(analysis: Analysis, place: range, head: int) -> int:
    """The first phrase head inside a mention whose outer head is a preposition or mark by a parser's error."""
    return next((i for i in reversed(place) if heads_phrase(analysis, i)), head)


def _coordinated(analysis: Analysis, mention: Mention, head: int) -> bool:
    joined = analysis.children_by(head, "conj")
    return bool(joined) and any(analysis.words[i].end <= mention.span.end for i in joined)


def _number(analysis: Analysis, mention: Mention, head: int, first: str, text: str, lemma: str) -> Number:
    """By the first word of a mention, its head word, and the head's lemma, all in lower case."""
    if mention.form == "pronoun":
        if text in _THEY_OR_WE:
            return "many"
        return "unknown" if text in SECOND else "one"
    if mention.form == "name":
        return "one" if mention.kind in ("person", "place") else "unknown"
    if text in _MANY or first in _OF_MANY or _coordinated(analysis, mention, head):
        return "many"
    noun = analysis.words[head].upos in ("NOUN", "PROPN")
    if noun and text.endswith("s") and not text.endswith("ss") and text != lemma:
        return "many"
    return "unknown" if mention.kind == "organisation" or lemma in ORGANISATION_NOUNS else "one"


@lru_cache(maxsize=1 << 12)
def _gender(first: str, text: str, lemma: str) -> Gender:
    if text in HE or lemma in MALE_NOUNS or first in _BEFORE_HIM or text.endswith(("sman", "eman")):
        return "he"
    if text in SHE or lemma in FEMALE_NOUNS or first in _BEFORE_HER or text.endswith("woman"):
        return "she"
    return "unknown"
