"""Noun phrases: which words head one, how far it reaches, and what it stands for."""

from functools import cache

from secondsource.model.reading import MentionKind
from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.grammar.clauses import preposition, relation
from secondsource.read.grammar.coaches import is_coach
from secondsource.read.vocabulary.lexicon import AGE_WORDS, PRONOUNS, kind_of_noun
from secondsource.read.vocabulary.wordlists import word_set

_PHRASE_RELATIONS = word_set(
    """nsubj obj iobj obl nmod conj appos root parataxis list vocative dislocated xcomp ccomp advcl acl dep
    orphan reparandum"""
)
_OUTSIDE = word_set(
    """case cc mark punct cop conj appos parataxis nsubj expl csubj aux advcl dislocated vocative discourse"""
)
_CLAUSES = frozenset(("acl:relcl",))
_OF_ARGUMENTS = word_set("nsubj obj obl nmod conj appos")
_MANY = word_set("number group lot majority handful couple pair team dozen hundred")
_GUARDS = word_set("coast national border")
_DIVIDERS = frozenset((",", ":", "—", "–", "--"))
HEADS = word_set("NOUN PROPN NUM ADJ DET")
_POINTING = frozenset(("this", "that", "these", "those"))
REFERRING = PRONOUNS | _POINTING


def counted_by(analysis: Analysis, index: int) -> tuple[int, ...]:
    """The word and, of a number, what it counts: "drones" of "11 drones" and of "11 of 14 drones"."""
    word = analysis.words[index]
    if word.upos != "NUM":
        return (index,)
    if word.head != ROOT and relation(analysis, index) == "nummod":
        return (index, word.head)
    return (index, *(c for c in analysis.children_by(index, "nmod") if preposition(analysis, c) == "of"))


def heads_phrase(analysis: Analysis, index: int) -> bool:
    """Whether the word heads a noun phrase that can stand for something."""
    word = analysis.words[index]
    if word.upos not in HEADS or relation(analysis, index) not in _PHRASE_RELATIONS:
        return False
    if word.deprel == "nmod:poss" or word.upos in ("NOUN", "PROPN"):
        return True
    if relation(analysis, index) not in _OF_ARGUMENTS or not analysis.children_by(
        index, "det", "nummod", "amod", "nmod"
    ):
        return False
    return not analysis.children_by(index, "cop")


def phrase(analysis: Analysis, head: int) -> Span:
    """A head's noun phrase: its subtree without preposition, coordination, apposition and relative clause."""
    words = analysis.words
    own = [
        child
        for child in analysis.children(head)
        if not _stands_outside(words[child].deprel) and not _set_off(analysis, head, child)
    ]
    inside = analysis.with_all_below(own)
    inside.add(head)
    first = last = head
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside or (
        last + 2 in inside and words[last + 1].head == head and words[last + 1].upos == "PUNCT"
    ):
        last += 1
    last = _up_to_name_of_part(analysis, head, last)
    while last > head and words[last].upos == "PUNCT":
        last -= 1
    while first < head and words[first].upos in ("PUNCT", "CCONJ"):
        first += 1
    end = words[last].end
    if analysis.text[end : end + 1] == ")" and "(" in analysis.text[words[first].start : end]:
        end += 1
    return Span(words[first].start, end)


def _up_to_name_of_part(analysis: Analysis, head: int, last: int) -> int:
    """ "Two executives of the company, Karsk Foods": the phrase ends before what the company alone is called."""
    for index in range(head + 1, last + 1):
        word = analysis.words[index]
        if word.deprel == "appos" and analysis.words[word.head].upos == "NOUN":
            first = analysis.first_below(index)
            commas = [i for i in (first - 1, first) if i > head + 1 and analysis.words[i].text == ","]
            if commas:
                return commas[0] - 1
    return last


# Asked of every word beside a noun, and relations are few.
@cache
def _stands_outside(deprel: str) -> bool:
    """Whether what hangs on a head by this relation is no part of its noun phrase."""
    return deprel in _CLAUSES or deprel.partition(":")[0] in _OUTSIDE


def _set_off(analysis: Analysis, head: int, child: int) -> bool:
    """What a comma or dash sets off tells of a thing and does not name it: "Founded in 1990, the firm", "…, led by"."""
    if child < head:
        if analysis.words[child].deprel not in ("acl", "advcl"):
            return False
        span = analysis.subtree(child)
        return "," in analysis.text[span.start : span.end + 1]
    first = analysis.first_below(child)
    return analysis.words[first].text in _DIVIDERS or (first > 0 and analysis.words[first - 1].text in _DIVIDERS)


def phrase_kind(analysis: Analysis, head: int) -> MentionKind:
    """What a noun phrase stands for, by its head noun."""
    word = analysis.words[head]
    if word.upos == "ADJ" and word.text.lower() in ("dead", "injured", "wounded", "accused", "deceased", "missing"):
        return "person"
    if word.lemma.lower() == "guard" and head > 0 and analysis.words[head - 1].text.lower() in _GUARDS:
        return "organisation"
    if is_coach(analysis, head):
        return "thing"
    if word.lemma.lower() in _MANY:
        for child in analysis.children_by(head, "nmod"):
            kind = kind_of_noun(analysis.words[child].lemma)
            if kind == "person":
                return "person" if word.lemma.lower() not in ("group", "team") else "organisation"
    return kind_of_noun(word.lemma)


def is_pronoun(analysis: Analysis, index: int) -> bool:
    """A pronoun that can refer: personal, possessive, reflexive, a lone "this"; not the "it" of "it rains"."""
    word = analysis.words[index]
    lower = word.text.lower()
    if lower not in REFERRING or word.deprel == "expl":
        return False
    if lower in PRONOUNS:
        return word.upos in ("PRON", "DET", "X") or lower not in ("us", "mine", "em")
    return word.upos == "PRON" and word.deprel.split(":")[0] in ("nsubj", "obj", "obl", "nmod")


def is_age(analysis: Analysis, head: int) -> bool:
    """A number that tells an age, not a thing: "Ona Petrauskaite, 61,"."""
    word = analysis.words[head]
    return word.upos == "NUM" and (word.deprel == "appos" or word.lemma in AGE_WORDS)


def determined(analysis: Analysis, head: int) -> int:
    """The noun whose article a noun shares: "a mother and toddler" brings in both."""
    word = analysis.words[head]
    own = analysis.children_by(head, "det", "nmod:poss", "nummod")
    shared = word.deprel == "conj" and word.upos == "NOUN" and word.head < head and not own
    return word.head if shared else head
