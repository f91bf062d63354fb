"""Noun phrases: which words head one, how far it reaches, and what it stands for."""

from secondsource.model.reading import MentionKind
from secondsource.model.span import Span
from secondsource.read.analysis import Analysis
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
_DIVIDERS = frozenset((",", "—", "–", "--"))
HEADS = word_set("NOUN PROPN NUM ADJ DET")
_POINTING = frozenset(("this", "that", "these", "those"))
REFERRING = PRONOUNS | _POINTING


def heads_phrase(analysis: Analysis, index: int) -> bool:
    """Whether the word heads a noun phrase that can stand for something."""
    word = analysis.words[index]
    if word.upos not in HEADS or word.deprel.split(":")[0] not in _PHRASE_RELATIONS:
        return False
    if word.deprel in ("nmod:poss",) or word.upos in ("NOUN", "PROPN"):
        return True
    determined = any(
        analysis.words[child].deprel in ("det", "nummod", "amod", "nmod") for child in analysis.children(index)
    )
    predicate = any(analysis.words[child].deprel == "cop" for child in analysis.children(index))
    return (
        determined and not predicate and word.deprel.split(":")[0] in ("nsubj", "obj", "obl", "nmod", "conj", "appos")
    )


def phrase(analysis: Analysis, head: int) -> Span:
    """A head's noun phrase: its subtree without preposition, coordination, apposition and relative clause."""
    words = analysis.words
    inside = {head}
    for child in analysis.children(head):
        relation = words[child].deprel
        if relation.split(":")[0] in _OUTSIDE or relation in _CLAUSES or _set_off(analysis, head, child):
            continue
        inside.update(analysis.subtree_words(child))
    first = last = head
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside or (
        last + 2 in inside and words[last + 1].head == head and words[last + 1].upos == "PUNCT"
    ):
        last += 1
    while last > head and words[last].upos == "PUNCT":
        last -= 1
    while first < head and words[first].upos in ("PUNCT", "CCONJ"):
        first += 1
    end = words[last].end
    if analysis.text[end : end + 1] == ")" and "(" in analysis.text[words[first].start : end]:
        end += 1
    return Span(words[first].start, end)


def _set_off(analysis: Analysis, head: int, child: int) -> bool:
    """What a comma or dash sets off tells of a thing and does not name it: "Founded in 1990, the firm", "…, led by"."""
    span = analysis.subtree(child)
    if child < head:
        return analysis.words[child].deprel in ("acl", "advcl") and "," in analysis.text[span.start : span.end + 1]
    first = analysis.words_in(span.start, span.end).start
    opening = analysis.words[first].text
    before = analysis.words[first - 1].text if first else ""
    return opening in _DIVIDERS or (before in _DIVIDERS and before != "")


def phrase_kind(analysis: Analysis, head: int) -> MentionKind:
    """What a noun phrase stands for, by its head noun."""
    word = analysis.words[head]
    if word.upos == "ADJ" and word.text.lower() in ("dead", "injured", "wounded", "accused", "deceased", "missing"):
        return "person"
    if word.lemma.lower() in (
        "number",
        "group",
        "lot",
        "majority",
        "handful",
        "couple",
        "pair",
        "team",
        "dozen",
        "hundred",
    ):
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
