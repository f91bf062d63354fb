"""Shares of a number that are the subject of the verb behind them: "12 of those who fled had been caught"."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.wordlists import word_set

_WHOLE = word_set("DET ADJ NOUN PRON PROPN")
_RELATIVES = frozenset(("who", "that"))
_SUBJECTS = ("nsubj", "nsubj:pass")
_WITHIN_NOUN = frozenset(("acl", "acl:relcl", "amod", "nmod"))
_TO_VERB = 9


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
