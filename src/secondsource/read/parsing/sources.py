"""What stands beside a clause that is told: who "according to" leads to, and the verb of what somebody "said"."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse


def settle_source(parse: Parse, index: int) -> None:
    """ "According to the agency, Velm News reported": whom "according to" leads to is no subject."""
    first = index
    while first and parse.is_below(first - 1, index):
        first -= 1
    if first < 2 or parse.lower[first - 2 : first] != ["according", "to"] or parse.is_below(index, first - 2):
        return
    told = [clause for clause in parse.related(parse.words[index].head, "ccomp") if clause < first - 2]
    parse.move(index, told[-1] if told else parse.words[index].head, "obl")
    parse.move(first - 2, index, "case")


def settle_told_doer(parse: Parse, index: int) -> None:
    """ "Rebels in Velm freed two men, the army said": of two subjects the first is that of the deed behind it."""
    said = parse.words[index].head
    subjects = parse.related(said, "nsubj")
    deed = next((i for i in parse.related(index, "acl") if i > index), None)
    if deed is None or len(subjects) != len(("doer", "source")) or subjects[0] != index or subjects[1] > said:
        return
    told = parse.words[deed].upos == "VERB" and parse.lower[deed].endswith("ed") and not parse.related(said, "ccomp")
    if told and any(i > deed for i in parse.related(deed, "obj")):
        parse.move(deed, said, "ccomp")
        parse.move(index, deed, "nsubj")


def settle_deed_before_object(parse: Parse, verb: int) -> None:
    """ "Said Denmark assisted Swedish police": a verb with its subject before it describes no noun, but acts on it."""
    noun, subjects = parse.words[verb].head, parse.related(verb, "nsubj")
    if parse.words[verb].upos != "VERB" or noun < verb or not subjects or subjects[0] > verb:
        return
    above = parse.words[noun].head
    while above > subjects[0]:
        above = parse.words[above].head
    if above != ROOT and parse.words[above].upos == "VERB":
        parse.move(verb, above, "ccomp")
        parse.move(noun, verb, "obj")
