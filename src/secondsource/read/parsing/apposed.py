"""Appositions that the parser took for another of those named: "the driver, a man of 61, was detained" tells of one."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse
from secondsource.read.vocabulary.wordlists import word_set

_ARTICLES = word_set("a an the")
_SUBJECTS = ("nsubj", "nsubj:pass")
_JOINING = ("cc", "conj")


def settle_apposition(parse: Parse, index: int) -> None:
    """A name or description between commas that is joined to one noun without "and" says who that noun is.

    "A native of Velm, Ivo Karsk, was shot"; "the suspect, a former soldier, was arrested".
    """
    head = parse.words[index].head
    if len(parse.related(head, "conj")) == 1 and _says_who(parse, head, index):
        parse.label(index, "appos")


def settle_second_subject(parse: Parse, index: int) -> None:
    """ "The driver, a man of 61, was detained": of two subjects of one verb the second says who the first is."""
    verb = parse.words[index].head
    subjects = parse.related(verb, *_SUBJECTS)
    if verb == ROOT or len(subjects) != len(("first", "second")) or subjects[1] != index or index > verb:
        return
    if not parse.related(subjects[0], "conj") and _says_who(parse, subjects[0], index):
        parse.move(index, subjects[0], "appos")


def _says_who(parse: Parse, noun: int, index: int) -> bool:
    """Whether a word can be an apposition of the noun before it: both tell of one, and commas stand around it."""
    if not noun < index or parse.words[noun].upos != "NOUN" or not _is_one(parse, noun) or not _is_one(parse, index):
        return False
    named = parse.words[index].upos == "PROPN"
    described = parse.words[index].upos == "NOUN" and _is_introduced(parse, index) and _is_introduced(parse, noun)
    return (named or described) and not parse.related(index, *_JOINING) and _is_between_commas(parse, index)


def _is_one(parse: Parse, index: int) -> bool:
    word = parse.words[index]
    return word.upos == "PROPN" or parse.lower[index] == word.lemma.lower()


def _is_introduced(parse: Parse, index: int) -> bool:
    return any(parse.lower[article] in _ARTICLES for article in parse.related(index, "det"))


def _is_between_commas(parse: Parse, index: int) -> bool:
    before = [index, *(child for child in parse.below[index] if child < index and parse.lower[child] != ",")]
    opening, closing = min(before) - 1, _last_below(parse, index) + 1
    if opening < 0 or closing >= len(parse.words) or parse.lower[opening] != "," or parse.lower[closing] != ",":
        return False
    # "A clinic, a school, and three houses" is a list.
    return closing + 1 == len(parse.words) or parse.words[closing + 1].upos != "CCONJ"


def _last_below(parse: Parse, index: int) -> int:
    """The last word of the subtree, its closing comma aside."""
    last = index
    while later := [child for child in parse.below[last] if child > last and parse.lower[child] != ","]:
        last = max(later)
    return last
