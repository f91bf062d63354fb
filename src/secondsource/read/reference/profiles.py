"""What coreference has to know of a mention: its head, number, gender, kind, words, and where it stands."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from secondsource.model.reading import Mention
from secondsource.read.analysis import Analysis
from secondsource.read.grammar.nominals import heads_phrase
from secondsource.read.vocabulary.lexicon import (
    FEMALE_NOUNS,
    FIRST_PLURAL,
    FIRST_SINGULAR,
    HE,
    IT,
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
    return tuple(_profile(analysis, mention) for mention in mentions)


def _profile(analysis: Analysis, mention: Mention) -> Profile | None:
    head = None if mention.kind in MEASURED else analysis.head_in(mention.span.start, mention.span.end)
    if head is None:
        return None
    head = _noun_head(analysis, mention, head)
    word = analysis.words[head]
    place = analysis.words_in(mention.span.start, mention.span.end)
    inside = analysis.words[place.start : place.stop]
    lower = [w.text.lower() for w in inside]
    text, lemma = word.text.lower(), word.lemma.lower()
    return Profile(
        mention=mention,
        head=head,
        sentence=word.sentence,
        lemma=lemma,
        words=tuple([w for w in lower if w not in _STOP and (w.isalpha() or _SIGN.search(w))]),
        number=_number(analysis, mention, head, lower),
        gender=_gender(text, lemma, lower),
        definite=not _DEFINITE.isdisjoint(lower[:2]) or "nmod:poss" in [w.deprel for w in inside],
        indefinite=bool(lower) and (lower[0] in _INDEFINITE or inside[0].upos == "NUM"),
        subject=word.deprel.split(":")[0] == "nsubj",
        person=1 if lower[0] in FIRST_SINGULAR or lower[0] in FIRST_PLURAL else 2 if lower[0] in SECOND else 3,
    )


def _noun_head(analysis: Analysis, mention: Mention, head: int) -> int:
    """The first phrase head inside a mention whose outer head is a preposition or mark by a parser's error."""
    if analysis.words[head].upos in ("NOUN", "PROPN", "PRON", "ADJ", "NUM", "DET"):
        return head
    inside = analysis.words_in(mention.span.start, mention.span.end)
    return next((i for i in reversed(inside) if heads_phrase(analysis, i)), head)


def _coordinated(analysis: Analysis, mention: Mention, head: int) -> bool:
    return any(analysis.words[i].end <= mention.span.end for i in analysis.children_by(head, "conj"))


def _number(analysis: Analysis, mention: Mention, head: int, words: list[str]) -> Number:
    word = analysis.words[head]
    text, lemma = word.text.lower(), word.lemma.lower()
    if mention.form == "pronoun":
        if text in THEY or text in FIRST_PLURAL or text in ("these", "those"):
            return "many"
        return "unknown" if text in SECOND else "one"
    if mention.form == "name":
        return "one" if mention.kind in ("person", "place") else "unknown"
    if text in _MANY or (words and words[0] in ("these", "those", "both")) or _coordinated(analysis, mention, head):
        return "many"
    if word.upos in ("NOUN", "PROPN") and text.endswith("s") and not text.endswith("ss") and text != lemma:
        return "many"
    return "unknown" if mention.kind == "organisation" or lemma in ORGANISATION_NOUNS else "one"


def _gender(text: str, lemma: str, words: list[str]) -> Gender:
    if text in HE or lemma in MALE_NOUNS or words[0] in ("mr", "mr.", "sir", "lord") or text.endswith(("sman", "eman")):
        return "he"
    if (
        text in SHE
        or lemma in FEMALE_NOUNS
        or words[0] in ("mrs", "mrs.", "ms", "ms.", "miss", "dame")
        or text.endswith("woman")
    ):
        return "she"
    if text in IT:
        return "unknown"
    return "unknown"
