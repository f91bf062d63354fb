"""Clauses and participles whose own words show what they hang on: "to" and "that", an auxiliary, a phrase behind."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse

_CLAUSES = ("ccomp", "parataxis")
_PARTICIPLES = ("acl", "ccomp", "xcomp")
_OF_NOUNS = ("det", "amod", "nmod:poss", "compound", "nummod")


def settle_passive(parse: Parse, index: int) -> None:
    """ "Who have been extradited": what has the auxiliary of a passive is a verb, and its subject that of a passive."""
    parse.tag(index, "VERB")
    for subject in parse.related(index, "nsubj"):
        parse.label(subject, "nsubj:pass")


def settle_reduced(parse: Parse, index: int) -> None:
    """ "Spoke of 40 militants killed": a participle right behind its noun, alone, is no relative clause of it."""
    word = parse.words[index]
    alone = word.head == index - 1 and not parse.related(index, "nsubj", "nsubj:pass", "obj", "aux", "aux:pass")
    if alone and word.upos == "VERB" and word.text.endswith("ed"):
        parse.label(index, "acl")


def settle_participle(parse: Parse, index: int) -> None:
    """ "the leader, convicted of treason", "stand accused of": a participle with a phrase of its own is a verb."""
    word = parse.words[index]
    if word.upos not in ("ADJ", "NOUN") or not parse.lower[index].endswith("ed") or word.deprel not in _PARTICIPLES:
        return
    if parse.related(index, "obl", "nmod") and not parse.related(index, *_OF_NOUNS, "cop"):
        relation = "xcomp" if word.deprel == "ccomp" and word.head == index - 1 else word.deprel
        parse.tag(index, "VERB")
        parse.label(index, relation)


def settle_infinitive(parse: Parse, index: int) -> None:
    """ "The talks are due to open": the adjective governs the infinitive, not the other way round."""
    mark = next((i for i in parse.related(index, "mark") if i < index), 0)
    verb, adjective = parse.words[index], parse.words[mark - 1]
    if mark < 2 or parse.lower[mark] != "to" or adjective.upos != "ADJ" or adjective.head != index:
        return
    if parse.words[mark - 2].upos != "AUX":
        return
    for other in [i for i in parse.below[index] if i < mark - 1]:
        parse.move(other, mark - 1, parse.words[other].deprel)
    parse.below[index].remove(mark - 1)
    if verb.head != ROOT:
        parse.below[verb.head] = sorted([*(i for i in parse.below[verb.head] if i != index), mark - 1])
    parse.below[mark - 1] = sorted([*parse.below[mark - 1], index])
    parse.words[mark - 1] = adjective.hung(verb.head, verb.deprel)
    parse.words[index] = verb.hung(mark - 1, "xcomp")


def settle_first_subject(parse: Parse, index: int) -> None:
    """ "Fighting goes on, police said": of two subjects the first is that of the clause that ends before the second."""
    head = parse.words[index].head
    second = next((other for other in parse.related(head, "nsubj") if other > index), None)
    if second is None or second > head:
        return
    clause = next((i for i in parse.related(head, *_CLAUSES) if index < i < second), None)
    if clause is not None and _can_have_subject(parse, clause) and not parse.related(clause, "nsubj", "nsubj:pass"):
        parse.move(index, clause, "nsubj")


def settle_clause(parse: Parse, index: int) -> None:
    """A clause with "to" or "that" right behind a word that can take it is that word's."""
    word = parse.words[index]
    beneath = word.deprel == "parataxis" or (word.deprel == "ccomp" and _is_bare_participle(parse, index))
    if beneath and word.head == index - 1 and word.upos == "VERB":
        parse.label(index, "xcomp")
        word = parse.words[index]
    mark = next((i for i in parse.related(index, "mark") if i < index), None)
    if mark is None or mark == 0 or parse.words[mark - 1].sentence != word.sentence:
        return
    opening, before = parse.lower[mark], parse.words[mark - 1]
    if opening == "to" and word.head == mark - 1 and word.upos == "VERB":
        if before.upos == "NOUN":
            parse.label(index, "acl")
        elif before.upos in ("ADJ", "VERB") and word.deprel in _CLAUSES:
            parse.label(index, "xcomp")
    beside = before.head == word.head and before.deprel in _CLAUSES and before.upos in ("ADJ", "VERB")
    if opening == "that" and word.deprel == "ccomp" and beside:
        parse.move(index, mark - 1, "ccomp")


def _can_have_subject(parse: Parse, index: int) -> bool:
    return parse.words[index].upos == "VERB" or bool(parse.related(index, "cop"))


def _is_bare_participle(parse: Parse, index: int) -> bool:
    """ "They stand accused": a participle with no subject and no auxiliary of its own."""
    ending = parse.lower[index].endswith("ed")
    return ending and not parse.related(index, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
