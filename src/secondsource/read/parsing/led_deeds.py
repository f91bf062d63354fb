"""Clauses behind "after" or "when" whose subject was taken for a noun of another phrase: "after a slide buried homes".

And what stands before a colon, as a dateline does, which is no subject at all.
"""

from secondsource.read.parsing.parse import Parse
from secondsource.read.parsing.phrase_ends import is_past
from secondsource.read.vocabulary.wordlists import word_set

_LEADING = word_set("after when as before while since because until once")
_OF_SUBJECT = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_OPENING = word_set("a an the")
_NEXT = frozenset(("DET", "NUM", "PRON", "ADJ", "NOUN", "PROPN"))
_ENDS = frozenset((",", ".", ";", ":"))
_TO_OBJECT = 3


def settle_led_subject(parse: Parse, noun: int) -> None:
    """ "Missing after a landslide buried a row of homes": before a past form with an object stands who did it."""
    leads, verb = parse.related(noun, "case"), noun + 1
    if len(leads) != 1 or parse.lower[leads[0]] not in _LEADING or verb + 1 >= len(parse.words):
        return
    word = parse.words[verb]
    if word.upos != "VERB" or word.deprel not in ("advcl", "acl") or not is_past(parse.lower[verb]):
        return
    objects = parse.related(verb, "obj")
    if parse.related(verb, "nsubj", "nsubj:pass", "mark") or not objects or parse.words[verb + 1].upos not in _NEXT:
        return
    if word.head == noun:
        parse.exchange(noun, verb, "nsubj")
        parse.label(verb, "advcl")
    else:
        parse.move(noun, verb, "nsubj")
    _mark(parse, leads[0], verb)


def settle_led_verb(parse: Parse, verb: int) -> None:
    """ "After a landslide buried homes": "a" is of what did it, and so is the noun before the verb."""
    subject, noun = verb - 1, parse.words[verb].head
    if parse.words[verb].upos != "VERB" or not verb < noun <= verb + _TO_OBJECT or not is_past(parse.lower[verb]):
        return
    first = subject
    while first > 0 and parse.words[first].upos in _OF_SUBJECT:
        first -= 1
    if first == subject or first < 1 or parse.lower[first] not in _OPENING or parse.lower[first - 1] not in _LEADING:
        return
    if not _is_of_many(parse, noun) or _has_verb_behind(parse, noun):
        return
    before = [child for child in parse.below[noun] if first <= child < subject]
    parse.exchange(noun, verb, "obj")
    parse.label(verb, "advcl")
    parse.move(subject, verb, "nsubj")
    for child in before:
        parse.move(child, subject, parse.words[child].deprel)
    _mark(parse, first - 1, verb)


def _mark(parse: Parse, lead: int, verb: int) -> None:
    parse.tag(lead, "SCONJ")
    parse.move(lead, verb, "mark")


def _is_of_many(parse: Parse, noun: int) -> bool:
    """Whether a noun is plural, and so no noun of the article's."""
    word = parse.words[noun]
    return word.upos == "NOUN" and parse.lower[noun] != word.lemma.lower()


def _has_verb_behind(parse: Parse, noun: int) -> bool:
    """Whether the clause has another verb, as in "after the state backed militias fled"."""
    for word in parse.words[noun + 1 :]:
        if word.text in _ENDS or word.sentence != parse.words[noun].sentence:
            return False
        if word.upos in ("VERB", "AUX"):
            return True
    return False


def settle_before_colon(parse: Parse, noun: int) -> None:
    """ "VELM: Two died, police said": what stands before a colon is no subject of a verb behind it."""
    head, colon = parse.words[noun].head, noun + 1
    if colon < head and parse.lower[colon] == ":" and not any(child > colon for child in parse.below[noun]):
        parse.label(noun, "dep")
