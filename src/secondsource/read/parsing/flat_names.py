"""Names in a parse: each hangs together, whatever the parser made of its parts.

A person's name hangs by its first word (Universal Dependencies' "flat"), any other name by the one of its words that
hung best outside of it.
"""

from bisect import bisect_left
from collections.abc import Sequence

from secondsource.model.span import Span
from secondsource.read.parsing.parse import Parse

_RANKS = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod:poss", "appos", "nmod", "conj")
_IN_PERSONS = frozenset(("PROPN", "NOUN", "ADJ", "INTJ", "X", "PUNCT", "VERB", "AUX"))
_IN_OTHERS = frozenset(("PROPN", "NOUN", "ADJ", "X", "INTJ"))
_LONGEST = 8


def flatten(parse: Parse, people: Sequence[Span], others: Sequence[Span]) -> None:
    """Hang the words of each name together; ``people`` are the names of persons."""
    starts = [word.start for word in parse.words]
    for name in people:
        inside = _words_of(parse, starts, name)
        if len(inside) > 1 and all(parse.words[i].upos in _IN_PERSONS for i in inside):
            _hang_on_first(parse, inside)
    for name in others:
        inside = _words_of(parse, starts, name)
        if len(inside) > 1 and all(parse.words[i].upos in _IN_OTHERS for i in inside):
            _gather(parse, inside)


def _words_of(parse: Parse, starts: Sequence[int], name: Span) -> range:
    first = bisect_left(starts, name.start)
    if first == len(starts) or starts[first] != name.start:
        return range(0)
    return range(first, min(bisect_left(starts, name.end, first), first + _LONGEST))


def _outer(parse: Parse, inside: range) -> list[int]:
    return [i for i in inside if parse.words[i].head not in inside]


def _hang_on_first(parse: Parse, inside: range) -> None:
    first, outer = inside[0], _outer(parse, inside)
    if not outer:
        return
    best = min(outer, key=lambda i: _rank(parse, i))
    for index in inside:
        if parse.words[index].upos != "PUNCT":
            parse.tag(index, "PROPN")
    place = parse.words[best]
    if best != first and parse.is_below(first, best):
        parse.exchange(best, first, "flat")
    elif best != first:
        parse.move(first, place.head, place.deprel)
    for index in inside[1:]:
        parse.move(index, first, "punct" if parse.words[index].upos == "PUNCT" else "flat")
        _hand_over(parse, inside, index, first)


def _gather(parse: Parse, inside: range) -> None:
    """Hang what stands beside the head of a name on that head, and a preposition before the name as well."""
    outer = _outer(parse, inside)
    if not outer:
        return
    head = min(outer, key=lambda i: (*_rank(parse, i)[:1], -i))
    for index in outer:
        if index != head:
            parse.move(index, head, "compound" if index < head else "flat")
    for index in inside:
        for case in [i for i in parse.related(index, "case") if i < inside[0] and index != head]:
            parse.move(case, head, "case")


def _hand_over(parse: Parse, inside: range, index: int, first: int) -> None:
    for child in [i for i in parse.below[index] if i not in inside]:
        parse.move(child, first, parse.words[child].deprel)


def _rank(parse: Parse, index: int) -> tuple[int, int]:
    relation = parse.words[index].deprel
    return (_RANKS.index(relation) if relation in _RANKS else len(_RANKS), index)
