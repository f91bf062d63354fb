"""Labels of a parse that the words themselves decide, made the same whatever names stand beside them.

The parser's labels for a word of doubt turn with anything in its window, a country's name as well. Where the rest of
the tree leaves one reading only (Universal Dependencies: no indirect object without a direct one, one subject a verb),
that one is taken.
"""

from collections.abc import Callable, Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Word
from secondsource.read.parsing.appositions import (
    name_bodies,
    settle_address,
    settle_apposition,
    settle_joined_apposition,
    settle_led_by_and,
    settle_named_thing,
    settle_second_description,
    settle_second_subject,
    settle_those_in_number,
)
from secondsource.read.parsing.clause_order import (
    settle_adverb,
    settle_before_auxiliary,
    settle_behind_verb,
    settle_found,
    settle_garden_path,
    settle_led_clause,
    settle_punished,
    settle_reduced_subject,
    settle_second_passive,
)
from secondsource.read.parsing.counted import (
    TIMES,
    is_right_before,
    settle_bare_number,
    settle_bare_object,
    settle_carried,
    settle_number,
)
from secondsource.read.parsing.days_of_deeds import settle_day
from secondsource.read.parsing.definitions import settle_definition
from secondsource.read.parsing.flat_names import flatten
from secondsource.read.parsing.lists_of_people import join_listed
from secondsource.read.parsing.objects import (
    settle_beside,
    settle_between,
    settle_joined,
    settle_led,
    settle_named_object,
    settle_said,
    settle_second_deed,
    settle_whom,
)
from secondsource.read.parsing.parse import Parse
from secondsource.read.parsing.phrase_ends import settle_drive_by, settle_gerund, settle_phrase_end
from secondsource.read.parsing.sources import settle_deed_before_object, settle_source
from secondsource.read.parsing.subjects import (
    join_in_laws,
    settle_agent,
    settle_bare_clause,
    settle_beyond_comma,
    settle_cased_subject,
    settle_complement,
    settle_doer,
    settle_harm_of_mishap,
    settle_outcome,
    settle_owner,
    settle_person_spoken_of,
    settle_thing_spoken_of,
)
from secondsource.read.parsing.tag_order import tags_by_order
from secondsource.read.parsing.titled_names import settle_titled
from secondsource.read.parsing.tree_order import tree_by_order

_CLAUSES = ("ccomp", "parataxis")
_PARTICIPLES = ("acl", "ccomp", "xcomp")
_SUBJECTS = ("nsubj", "nsubj:pass")
_MARKS = ("'s", "’s")
_OF_NOUN = ("nmod", "nmod:unmarked")
_MAY_BE_VERBS = frozenset(("ADJ", "VERB"))
_OF_NOUNS = ("det", "amod", "nmod:poss", "compound", "nummod")


def consistent(words: Sequence[Word], people: Sequence[Span] = (), others: Sequence[Span] = ()) -> tuple[Word, ...]:
    """The words, each with the label that the rest of its sentence leaves; ``people`` are names of persons."""
    parse = Parse(words)
    flatten(parse, people, others)
    join_in_laws(parse)
    tags_by_order(parse)
    for index, word in enumerate(parse.words):
        if word.upos in _MAY_BE_VERBS:
            _settle_tag(parse, index)
        elif word.upos == "PART" and word.text in _MARKS:
            settle_owner(parse, index)
        settle_at_first = _BY_RELATION.get(parse.words[index].deprel)
        if settle_at_first is not None and parse.words[index].head != ROOT:
            settle_at_first(parse, index)
    tree_by_order(parse)
    for index, word in enumerate(parse.words):
        if word.upos == "PROPN" and index and parse.words[index - 1].deprel == "nmod":
            settle_named_thing(parse, index)
        if word.upos == "PROPN" and index and parse.words[index - 1].upos == "NOUN":
            settle_titled(parse, index)
        for settle in _AT_LAST.get(word.deprel, ()):
            settle(parse, index)
        if word.upos == "PROPN" and word.deprel in _OF_NOUN:
            settle_day(parse, index)
        if word.upos == "NUM":
            settle_those_in_number(parse, index)
        elif word.upos == "PRON":
            settle_definition(parse, index)
    join_listed(parse, people)
    name_bodies(parse, (*people, *others))
    return tuple(parse.words)


def _settle_tag(parse: Parse, index: int) -> None:
    """Settle the part of speech, and what stands before a verb."""
    word = parse.words[index]
    if word.upos == "ADJ" and parse.related(index, "aux:pass"):
        _settle_passive(parse, index)
    elif word.upos == "VERB" and word.deprel == "advmod" and word.text.endswith("ly"):
        settle_adverb(parse, index)
    elif word.upos == "VERB" and word.text.endswith("ing"):
        settle_drive_by(parse, index)
        settle_gerund(parse, index)
    if parse.words[index].upos == "VERB":
        settle_phrase_end(parse, index)
        _settle_ahead(parse, index)


def _settle_passive(parse: Parse, index: int) -> None:
    """ "Who have been extradited": what has the auxiliary of a passive is a verb, and its subject that of a passive."""
    parse.tag(index, "VERB")
    for subject in parse.related(index, "nsubj"):
        parse.label(subject, "nsubj:pass")


def _settle_reduced(parse: Parse, index: int) -> None:
    """ "Spoke of 40 militants killed": a participle right behind its noun, alone, is no relative clause of it."""
    word = parse.words[index]
    alone = word.head == index - 1 and not parse.related(index, "nsubj", "nsubj:pass", "obj", "aux", "aux:pass")
    if alone and word.upos == "VERB" and word.text.endswith("ed"):
        parse.label(index, "acl")


def _settle_object(parse: Parse, index: int) -> None:
    """What is called an indirect or oblique object, or an object before its verb, where only one reading is left.

    An indirect object with no other object or clause beside it is the object, and so is a thing or person behind a verb
    with no preposition; a noun right before a verb that has no subject is its subject.
    """
    word = parse.words[index]
    governor = parse.words[word.head]
    if word.deprel == "iobj" and not parse.related(word.head, "obj", "ccomp"):
        parse.label(index, "obj")
    if word.upos == "NUM" and word.deprel == "obj" and is_right_before(parse, index, word.head):
        parse.label(index, "nsubj")
    nominal = word.upos in ("NOUN", "PROPN") and governor.upos == "VERB"
    if not nominal or parse.related(index, "case") or word.lemma.lower() in TIMES:
        return
    if word.deprel == "obl" and index > word.head and not parse.related(word.head, "obj", "ccomp", "nsubj:pass"):
        parse.label(index, "obj")
    if word.deprel == "obj" and index == word.head - 1 and not parse.related(word.head, "nsubj", "nsubj:pass"):
        parse.label(index, "nsubj")


def _settle_ahead(parse: Parse, index: int) -> None:
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


def _settle_subject(parse: Parse, index: int) -> None:
    """ "Fighting goes on, police said": of two subjects the first is that of the clause that ends before the second."""
    settle_cased_subject(parse, index)
    head = parse.words[index].head
    second = next((other for other in parse.related(head, "nsubj") if other > index), None)
    if second is None or second > head:
        return
    clause = next((i for i in parse.related(head, *_CLAUSES) if index < i < second), None)
    if clause is not None and _can_have_subject(parse, clause) and not parse.related(clause, "nsubj", "nsubj:pass"):
        parse.move(index, clause, "nsubj")


def _settle_participle(parse: Parse, index: int) -> None:
    """ "the leader, convicted of treason", "stand accused of": a participle with a phrase of its own is a verb."""
    word = parse.words[index]
    if word.upos not in ("ADJ", "NOUN") or not parse.lower[index].endswith("ed") or word.deprel not in _PARTICIPLES:
        return
    if parse.related(index, "obl", "nmod") and not parse.related(index, *_OF_NOUNS, "cop"):
        relation = "xcomp" if word.deprel == "ccomp" and word.head == index - 1 else word.deprel
        parse.tag(index, "VERB")
        parse.label(index, relation)


def _settle_attached(parse: Parse, index: int) -> None:
    """Settle what is called a clause of another word."""
    settle_led_clause(parse, index)
    settle_reduced_subject(parse, index)
    settle_garden_path(parse, index)
    settle_before_auxiliary(parse, index)
    settle_punished(parse, index)
    settle_complement(parse, index)
    settle_bare_clause(parse, index)
    settle_agent(parse, index)
    settle_named_object(parse, index)
    _settle_participle(parse, index)
    settle_found(parse, index)
    _settle_clause(parse, index)


def _settle_clause(parse: Parse, index: int) -> None:
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


def _settle_clause_of_noun(parse: Parse, index: int) -> None:
    """Settle what is said to tell of the noun before it."""
    if index and parse.words[index - 1].upos == "CCONJ":
        settle_second_deed(parse, index)
    else:
        settle_second_passive(parse, index)
        settle_person_spoken_of(parse, index)


# What settles a word that hangs on another by the relation.
_BY_RELATION: dict[str, Callable[[Parse, int], None]] = {
    **dict.fromkeys(("iobj", "obl", "obj"), _settle_object),
    "obl:unmarked": settle_bare_object,
    "nsubj": _settle_subject,
    "nsubj:pass": settle_doer,
    "nummod": settle_number,
    "amod": settle_outcome,
    "nmod": settle_behind_verb,
    "dep": settle_bare_number,
    "acl:relcl": _settle_reduced,
    **dict.fromkeys(("xcomp", "ccomp", "acl", "advcl", "parataxis", "csubj"), _settle_attached),
}
# The same once the order of the words has settled the rest.
_AT_LAST: dict[str, tuple[Callable[[Parse, int], None], ...]] = {
    **dict.fromkeys(("iobj", "obj"), (settle_whom, settle_said, settle_led)),
    "conj": (
        settle_joined,
        settle_between,
        settle_beside,
        settle_apposition,
        settle_address,
        settle_second_description,
    ),
    "acl": (_settle_clause_of_noun,),
    "acl:relcl": (settle_thing_spoken_of, settle_person_spoken_of),
    "advcl": (settle_harm_of_mishap,),
    "nmod": (settle_beyond_comma,),
    "amod": (settle_deed_before_object,),
    "nsubj": (settle_source, settle_carried, settle_second_subject),
    "nsubj:pass": (settle_carried, settle_second_subject),
    "appos": (settle_joined_apposition, settle_led_by_and),
}
