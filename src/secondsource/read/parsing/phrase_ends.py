"""The last word of a phrase of nouns: a noun where it may be one, a verb where it is the past form of one."""

from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.wordlists import word_set

_FEWEST_BEFORE = 2
_TO_DRIVE = 3
_BEHIND_VERBS = frozenset(("ADP", "DET", "ADV", "PRON"))
_OF_NOUNS = ("det", "amod", "compound", "nmod:poss", "nummod")
_FIGHTING = word_set("fighting shelling rioting looting infighting")
_IN = word_set("in of during amid after from by despite over since before")
PAST = word_set("swept struck broke tore shook took went came fell rose sank drove flew grew threw chose froze began")
"""Past forms that are no nouns."""

_IN_ED = word_set(
    """bed seabed riverbed hotbed testbed shed bloodshed watershed woodshed cowshed moped biped hundred hatred kindred
    sled bobsled shred thoroughbred newlywed infrared"""
)
_SHORTEST_IN_ED = 5


def is_past(word: str) -> bool:
    """Whether a word, in lower case, is the past form of a verb and no noun: "swept", "caved"."""
    regular = word.endswith("ed") and not word.endswith("eed") and len(word) >= _SHORTEST_IN_ED
    return word in PAST or (regular and word not in _IN_ED and word.isalpha())


def settle_past(parse: Parse, index: int) -> None:
    """ "As a wildfire swept towards the town": what is no noun's form, between a noun and a phrase, is a verb."""
    subject = index - 1
    if index + 1 >= len(parse.words) or parse.words[index + 1].upos not in _BEHIND_VERBS:
        return
    if subject < 0 or parse.words[subject].upos != "NOUN" or parse.words[subject].head != index:
        return
    parse.tag(index, "VERB")
    for child in parse.related(index, *_OF_NOUNS):
        if child < subject:
            parse.move(child, subject, parse.words[child].deprel)
    parse.label(subject, "nsubj")


def settle_gerund(parse: Parse, index: int) -> None:
    """ "The beating of a reporter": behind a determiner and before "of" a gerund is a noun."""
    word = parse.words[index]
    if parse.lower[index] in _FIGHTING and not parse.related(index, "obj", "nsubj", "aux", "xcomp", "ccomp"):
        _settle_fighting(parse, index)
        return
    behind = parse.lower[index + 1] if index + 1 < len(parse.words) else None
    if index == 0 or parse.words[index - 1].upos != "DET" or behind != "of":
        return
    relation = "nsubj" if word.deprel == "advcl" and word.head > index else word.deprel
    parse.tag(index, "NOUN")
    parse.label(index, relation)


def settle_phrase_end(parse: Parse, index: int) -> None:
    """ "In air strikes", "after Monday's drone attack", "a night curfew": what ends a phrase of nouns is one."""
    word = parse.words[index]
    if index < _FEWEST_BEFORE:
        return
    if parse.lower[index] in PAST:
        settle_past(parse, index)
        return
    first, before = parse.words[index - 2], parse.words[index - 1]
    opens = first.text in ("'s", "’s") or first.upos == "DET"
    if before.upos == "NOUN" and (before.deprel, before.head) == ("compound", index) and opens:
        parse.tag(index, "NOUN")
        if word.deprel in ("xcomp", "ccomp") and word.head < index:
            parse.label(index, "obj")
        return
    if word.deprel not in ("obl", "nmod") or not word.text.endswith("s"):
        return
    if first.upos == "ADP" and before.upos in ("NOUN", "ADJ") and before.head == index:
        parse.tag(index, "NOUN")
        parse.label(index - 1, "compound" if before.upos == "NOUN" else "amod")


def settle_drive_by(parse: Parse, shooting: int) -> None:
    """ "Died in a drive-by shooting": a word held to the one before by its hyphen leads in no clause."""
    by, drive = shooting - 1, shooting - _TO_DRIVE
    if drive < 0 or parse.lower[drive + 1 : shooting] != ["-", "by"] or parse.words[by].head != shooting:
        return
    case = parse.related(drive, "case")
    parse.tag(shooting, "NOUN")
    if parse.words[shooting].head == drive:
        parse.exchange(drive, shooting, "compound")
    relation = parse.words[shooting].deprel
    parse.label(shooting, {"advcl": "obl" if case else relation, "csubj": "nsubj"}.get(relation, relation))
    for child in parse.related(drive, "det", "amod", "case"):
        parse.move(child, shooting, parse.words[child].deprel)
    parse.move(drive, shooting, "compound")
    parse.move(drive + 1, drive, "punct")
    parse.move(by, drive, "advmod")


def _settle_fighting(parse: Parse, index: int) -> None:
    """ "Killed in fighting near Velm", "Fighting killed nine": what people are killed in is no deed of theirs."""
    word, leads = parse.words[index], parse.related(index, "mark", "case")
    if leads and parse.lower[leads[0]] in _IN:
        relation = "nmod" if word.deprel.startswith("acl") or parse.words[word.head].upos == "NOUN" else "obl"
    elif not leads and word.deprel in ("advcl", "csubj") and word.head > index:
        relation = "nsubj" if not parse.related(word.head, "nsubj", "nsubj:pass") else word.deprel
    else:
        return
    parse.tag(index, "NOUN")
    parse.label(index, relation)
    for lead in leads[:1]:
        parse.tag(lead, "ADP")
        parse.label(lead, "case")
    for child in parse.related(index, "obl"):
        parse.label(child, "nmod")
