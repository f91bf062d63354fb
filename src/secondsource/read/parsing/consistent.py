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
    settle_own_of_participle,
    settle_punished,
    settle_reason,
    settle_reduced_subject,
    settle_second_passive,
)
from secondsource.read.parsing.clauses import (
    settle_clause,
    settle_first_subject,
    settle_infinitive,
    settle_participle,
    settle_passive,
    settle_reduced,
)
from secondsource.read.parsing.counted import (
    settle_bare_number,
    settle_bare_object,
    settle_carried,
    settle_number,
    settle_quantity,
)
from secondsource.read.parsing.days_of_deeds import settle_day
from secondsource.read.parsing.definitions import settle_definition
from secondsource.read.parsing.flat_names import flatten
from secondsource.read.parsing.led_deeds import settle_before_colon, settle_led_subject, settle_led_verb
from secondsource.read.parsing.lists_of_people import join_listed
from secondsource.read.parsing.objects import (
    settle_beside,
    settle_between,
    settle_cased_object,
    settle_joined,
    settle_led_by_to,
    settle_named_object,
    settle_oblique,
    settle_said,
    settle_second_deed,
    settle_second_gerund,
    settle_whom,
)
from secondsource.read.parsing.parse import Parse
from secondsource.read.parsing.phrase_ends import settle_drive_by, settle_gerund, settle_phrase_end
from secondsource.read.parsing.reduced_clauses import settle_described_by_deed
from secondsource.read.parsing.shares import settle_part
from secondsource.read.parsing.sources import settle_deed_before_object, settle_source, settle_told_doer
from secondsource.read.parsing.subjects import (
    join_in_laws,
    settle_agent,
    settle_bare_clause,
    settle_beyond_comma,
    settle_cased_subject,
    settle_complement,
    settle_doer,
    settle_harm_of_mishap,
    settle_held,
    settle_listed_subject,
    settle_outcome,
    settle_owner,
    settle_person_spoken_of,
    settle_thing_spoken_of,
)
from secondsource.read.parsing.tag_order import tags_by_order
from secondsource.read.parsing.titled_names import settle_sibling, settle_titled
from secondsource.read.parsing.tree_order import tree_by_order

_MARKS = ("'s", "’s")
_OF_NOUN = ("nmod", "nmod:unmarked")
_MAY_BE_VERBS = frozenset(("ADJ", "VERB"))


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
        if parse.words[index].head != ROOT:
            for settle in _AT_FIRST.get(parse.words[index].deprel, ()):
                settle(parse, index)
    tree_by_order(parse)
    for index, word in enumerate(parse.words):
        if word.upos == "PROPN" and index and parse.words[index - 1].deprel == "nmod":
            settle_named_thing(parse, index)
        if word.upos == "PROPN" and index:
            settle_sibling(parse, index)
            if parse.words[index - 1].upos == "NOUN":
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
        settle_passive(parse, index)
    elif word.upos == "VERB" and word.deprel == "advmod" and word.text.endswith("ly"):
        settle_adverb(parse, index)
    elif word.upos == "VERB" and word.text.endswith("ing"):
        settle_drive_by(parse, index)
        settle_gerund(parse, index)
    if parse.words[index].upos == "VERB":
        settle_phrase_end(parse, index)
        settle_infinitive(parse, index)


# What settles a word that hangs on another by the relation, each in its turn.
_AT_FIRST: dict[str, tuple[Callable[[Parse, int], None], ...]] = {
    **dict.fromkeys(("iobj", "obj"), (settle_oblique,)),
    "obl": (settle_led_subject, settle_oblique, settle_reason),
    "obl:unmarked": (settle_bare_object, settle_reason),
    "nsubj": (settle_before_colon, settle_cased_subject, settle_first_subject),
    "nsubj:pass": (settle_before_colon, settle_held, settle_doer),
    "nummod": (settle_number,),
    "amod": (settle_led_verb, settle_outcome, settle_quantity),
    "nmod": (settle_behind_verb,),
    "dep": (settle_bare_number,),
    "acl:relcl": (settle_reduced,),
    **dict.fromkeys(
        ("xcomp", "ccomp", "acl", "advcl", "parataxis", "csubj"),
        (
            settle_led_clause,
            settle_reduced_subject,
            settle_garden_path,
            settle_own_of_participle,
            settle_before_auxiliary,
            settle_punished,
            settle_complement,
            settle_bare_clause,
            settle_agent,
            settle_named_object,
            settle_participle,
            settle_found,
            settle_clause,
        ),
    ),
}
# The same once the order of the words has settled the rest.
_AT_LAST: dict[str, tuple[Callable[[Parse, int], None], ...]] = {
    **dict.fromkeys(("iobj", "obj"), (settle_whom, settle_said, settle_cased_object, settle_led_by_to)),
    "conj": (
        settle_part,
        settle_second_gerund,
        settle_joined,
        settle_between,
        settle_beside,
        settle_apposition,
        settle_address,
        settle_second_description,
    ),
    "acl": (settle_second_deed, settle_second_passive, settle_person_spoken_of),
    "acl:relcl": (settle_thing_spoken_of, settle_person_spoken_of),
    "advcl": (settle_harm_of_mishap,),
    "nmod": (settle_beyond_comma,),
    "amod": (settle_deed_before_object,),
    "nsubj": (
        settle_told_doer,
        settle_source,
        settle_described_by_deed,
        settle_carried,
        settle_listed_subject,
        settle_second_subject,
    ),
    "nsubj:pass": (
        settle_described_by_deed,
        settle_carried,
        settle_listed_subject,
        settle_second_subject,
        settle_cased_subject,
    ),
    "appos": (settle_joined_apposition, settle_led_by_and),
}
