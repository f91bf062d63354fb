"""Second deeds told without their verb: "three were killed in Velm on Tuesday and two in Orlen on Wednesday".

Only where each has a day of its own, and another: "nine died in Velm and two in Orlen" may be of one flood.
"""

from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.count_words import AGENT_FIELDS, PATIENT_FIELDS
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.periods import WEEKDAYS

_PLACING = word_set("at in near outside inside on")
_OTHERS = word_set("others more people men women of them")
_DEEDS = PATIENT_FIELDS.keys() | AGENT_FIELDS.keys()
_LONGEST = 30


def settle_gapped(parse: Parse, index: int) -> None:
    """Hang a number on the verb that it lacks, and what stands behind the number on the number."""
    verb = _verb_before(parse, index)
    if verb is None or not _opens_place(parse, index):
        return
    last = _end(parse, index)
    days = _days(parse, range(verb + 1, index)), _days(parse, range(index + 1, last))
    if not days[0] or not days[1] or not days[0].isdisjoint(days[1]):
        return
    parse.move(index, verb, "conj")
    if parse.words[index].head != verb:
        return
    for inside in range(verb + 1, index):
        if index < parse.words[inside].head < last:
            parse.move(inside, verb, "obl")
    for behind in range(index + 1, last):
        if not index <= parse.words[behind].head < last:
            parse.move(behind, index, "nmod")


def _verb_before(parse: Parse, index: int) -> int | None:
    """The verb of the deed in whose sentence "and" stands right before the number."""
    if index < 2 or parse.lower[index - 1] not in ("and", ","):
        return None
    before = (i for i in range(index - 2, max(-1, index - _LONGEST), -1) if parse.words[i].upos == "VERB")
    verb = next(before, None)
    if verb is None or parse.words[verb].sentence != parse.words[index].sentence:
        return None
    return verb if parse.words[verb].lemma.lower() in _DEEDS else None


def _opens_place(parse: Parse, index: int) -> bool:
    """Whether a place or a day follows the number, with no noun of things between: "two others at a mill"."""
    behind = index + 1
    while behind < len(parse.words) and parse.lower[behind] in _OTHERS:
        behind += 1
    return behind < len(parse.words) and parse.lower[behind] in _PLACING


def _end(parse: Parse, index: int) -> int:
    """Behind the last word of the clause: before a comma, a verb, or the sentence's end."""
    last = index + 1
    while last < len(parse.words) and parse.words[last].sentence == parse.words[index].sentence:
        if parse.words[last].upos in ("VERB", "AUX") or parse.lower[last] in (",", ";", "."):
            break
        last += 1
    return last


def _days(parse: Parse, inside: range) -> frozenset[str]:
    return frozenset(parse.lower[i] for i in inside if parse.lower[i] in WEEKDAYS)
