"""What coreference has to know of a mention: its head, number, gender, kind, words, and where it stands."""

import re
from collections.abc import Sequence
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
MEASURED = word_set("time duration amount money percent")
_STOP = word_set("""the a an of and or for in on at to from by 's ’s with its his her their this that these those""")
_MANY = word_set("people children men women dead others feet teeth wives lives police")
_INDEFINITE = word_set("a an some any no every each another many several few all both most")
_SIGN = re.compile(r"\w")
_DEFINITE = word_set("the this that these those")
_BEFORE_HIM = word_set("mr mr. sir lord")
_BEFORE_HER = word_set("mrs mrs. ms ms. miss dame")


class Profile(NamedTuple):
    """One mention's features; ``head`` is the index of its head word, ``words`` its content words in lower case."""

    mention: Mention
    head: int
    sentence: int
    lemma: str
    words: tuple[str, ...]
    number: Number
    gender: Gender
    definite: bool
    indefinite: bool
    subject: bool
    person: Literal[1, 2, 3]


def profiles(analysis: Analysis, mentions: Sequence[Mention]) -> tuple[Profile | None, ...]:
    """A profile for each mention that can corefer, by id; None for times, amounts and mentions without words."""
    words = _Words.of(analysis)
    return tuple([_profile(analysis, words, mention) for mention in mentions])


class _Words(NamedTuple):
    """The words of a report: in lower case, the same with "" for those without content, relations and governors."""

    lower: Sequence[str]
    content: Sequence[str]
    relations: Sequence[str]
    heads: Sequence[int]

    @staticmethod
    def of(analysis: Analysis) -> "_Words":
        lower = [word.text.lower() for word in analysis.words]
        content = [w if w not in _STOP and (w.isalpha() or _SIGN.search(w)) else "" for w in lower]
        relations, heads = [word.deprel for word in analysis.words], [word.head for word in analysis.words]
        return _Words(lower, content, relations, heads)


def _profile(analysis: Analysis, words: _Words, mention: Mention) -> Profile | None:
    if mention.kind in MEASURED:
        return None
    place = analysis.words_in(mention.span.start, mention.span.end)
    head = _outer_head(words.heads, place)
    if head is None:
        return None
    head = _noun_head(analysis, mention, head)
    word = analysis.words[head]
    inside = slice(place.start, place.stop)
    lower = words.lower[inside]
    first = lower[0]
    forms = _Forms(first, words.lower[head], word.lemma.lower())
    return Profile(
        mention=mention,
        head=head,
        sentence=word.sentence,
        lemma=forms.lemma,
        words=tuple(filter(None, words.content[inside])),
        number=_number(analysis, mention, head, forms),
        gender=_gender(forms),
        definite=not _DEFINITE.isdisjoint(lower[:2]) or "nmod:poss" in words.relations[inside],
        indefinite=first in _INDEFINITE or analysis.words[place.start].upos == "NUM",
        subject=relation(analysis, head) == "nsubj",
        person=1 if first in FIRST_SINGULAR or first in FIRST_PLURAL else 2 if first in SECOND else 3,
    )


def _outer_head(heads: Sequence[int], place: range) -> int | None:
    """The first word of a place whose governor lies outside."""
    for index in place:
        if heads[index] not in place:
            return index
    return None


def _noun_head(analysis: Analysis, mention: Mention, head: int) -> int:
    """The first phrase head inside a mention whose outer head is a preposition or mark by a parser's error."""
    if analysis.words[head].upos in ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET"):
        return head
    inside = analysis.words_in(mention.span.start, mention.span.end)
    return next((i for i in reversed(inside) if heads_phrase(analysis, i)), head)


def _coordinated(analysis: Analysis, mention: Mention, head: int) -> bool:
    return any(analysis.words[i].end <= mention.span.end for i in analysis.children_by(head, "conj"))


class _Forms(NamedTuple):
    """In lower case the first word of a mention, its head word, and the head's lemma."""

    first: str
    text: str
    lemma: str


def _number(analysis: Analysis, mention: Mention, head: int, forms: _Forms) -> Number:
    first, text, lemma = forms
    if mention.form == "pronoun":
        if text in THEY or text in FIRST_PLURAL or text in ("these", "those"):
            return "many"
        return "unknown" if text in SECOND else "one"
    if mention.form == "name":
        return "one" if mention.kind in ("person", "place") else "unknown"
    if text in _MANY or first in ("these", "those", "both") or _coordinated(analysis, mention, head):
        return "many"
    noun = analysis.words[head].upos in ("NOUN", "PROPN")
    if noun and text.endswith("s") and not text.endswith("ss") and text != lemma:
        return "many"
    return "unknown" if mention.kind == "organisation" or lemma in ORGANISATION_NOUNS else "one"


def _gender(forms: _Forms) -> Gender:
    first, text, lemma = forms
    if text in HE or lemma in MALE_NOUNS or first in _BEFORE_HIM or text.endswith(("sman", "eman")):
        return "he"
    if text in SHE or lemma in FEMALE_NOUNS or first in _BEFORE_HER or text.endswith("woman"):
        return "she"
    return "unknown"
