"""Relative clauses that say what something is: "the Harbour Guard, which is the force that did it"."""

from secondsource.read.analysis import ROOT
from secondsource.read.parsing.parse import Parse

_RELATIVES = frozenset(("which", "who"))
_BEING = frozenset(("is", "was", "are", "were"))
_TO_NOUN = 5


def settle_definition(parse: Parse, pronoun: int) -> None:
    """Hang the noun behind "which is the" on the noun before the comma, which it defines."""
    be = pronoun + 1
    if pronoun < 2 or be >= len(parse.words) or parse.lower[pronoun] not in _RELATIVES or parse.lower[be] not in _BEING:
        return
    defined, noun = pronoun - 2, _noun_behind(parse, be)
    if noun is None or parse.lower[pronoun - 1] != "," or parse.words[defined].upos not in ("NOUN", "PROPN"):
        return
    if parse.words[noun].head == defined or parse.is_below(defined, noun):
        return
    parse.move(noun, defined, "acl:relcl")
    parse.move(pronoun, noun, "nsubj")
    parse.move(be, noun, "cop")


def _noun_behind(parse: Parse, be: int) -> int | None:
    """The noun of "the force", "the old coast guard" right behind a form of "be"."""
    if parse.lower[be + 1 : be + 2] not in (["the"], ["a"], ["an"]):
        return None
    for index in range(be + 2, min(len(parse.words), be + 2 + _TO_NOUN)):
        following = parse.words[index + 1].upos if index + 1 < len(parse.words) else ""
        if parse.words[index].upos in ("NOUN", "PROPN") and following not in ("NOUN", "PROPN"):
            return index if parse.words[index].head != ROOT else None
        if parse.words[index].upos not in ("ADJ", "NOUN", "PROPN"):
            return None
    return None
