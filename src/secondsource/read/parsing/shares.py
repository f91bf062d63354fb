"""Shares of a number: "12 of those who fled had been caught", "11 people, including two nurses and a guard"."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.wordlists import word_set

_WHOLE = word_set("DET ADJ NOUN PRON PROPN")
_RELATIVES = frozenset(("who", "that"))
_SUBJECTS = ("nsubj", "nsubj:pass")
_WITHIN_NOUN = frozenset(("acl", "acl:relcl", "amod", "nmod"))
_TO_VERB = 9
_INCLUDING = "including"


def settle_share(parse: Parse, number: int) -> None:
    """ "By Monday 12 of the fugitives had been caught": nothing but auxiliaries stands between them and their verb."""
    verb = _verb_of_share(parse, number)
    if verb is None:
        return
    relation = "nsubj:pass" if parse.related(verb, "aux:pass") else "nsubj"
    if any(i < verb and i != number for i in parse.related(verb, *_SUBJECTS) if not number < i < verb):
        return
    above = parse.words[verb].head
    if parse.words[verb].deprel in _WITHIN_NOUN and above != ROOT and above < verb:
        # The verb was taken for a clause of the noun before it; it takes the place of the topmost such noun.
        top = number if parse.is_below(above, number) else above
        told = relation if top == number else "obl"
        parse.exchange(top, verb, told)
        if parse.words[verb].head != ROOT:
            parse.label(verb, "ccomp")
    if parse.words[number].head != verb or parse.words[number].deprel not in _SUBJECTS:
        parse.move(number, verb, relation)


def settle_part(parse: Parse, noun: int) -> None:
    """ "Eleven people, including two nurses and a guard, were hurt": those included are no further ones beside all.

    Who is told behind the first of them is included as well.
    """
    whole = parse.words[noun].head
    if whole > noun or all(parse.lower[i] != _INCLUDING for i in parse.related(noun, "case")):
        return
    parse.label(noun, "nmod")
    for further in [i for i in parse.related(whole, "conj") if i > noun]:
        parse.move(further, noun, "conj")


def _verb_of_share(parse: Parse, number: int) -> int | None:
    """The verb behind "12 of the men" or "12 of those who fled", led by an auxiliary; None where there is none."""
    words, end = parse.words, min(len(parse.words), number + _TO_VERB)
    if parse.lower[number + 1 : number + 2] != ["of"]:
        return None
    index = number + 2
    while index < end and words[index].upos in _WHOLE and parse.lower[index] not in _RELATIVES:
        index += 1
    if index < end and parse.lower[index] in _RELATIVES:
        index += 1
        while index < end and words[index].upos in ("AUX", "ADV"):
            index += 1
        if index >= end or words[index].upos != "VERB":
            return None
        index += 1
    if index >= end or words[index].upos != "AUX" or words[index].sentence != words[number].sentence:
        return None
    while index < end and words[index].upos in ("AUX", "ADV", "PART"):
        index += 1
    return index if index < end and words[index].upos == "VERB" else None
