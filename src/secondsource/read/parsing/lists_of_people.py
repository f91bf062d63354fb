"""Lists of people by name in a parse: "Ivo Karsk, the cook Ona Dahl and Colonel Dale Horn" are three."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from secondsource.model.span import Span
from secondsource.read.parsing.parse import Parse

_TITLING = frozenset(("DET", "ADJ", "NOUN", "PROPN"))
_LONGEST_TITLE = 6
_JOINING = frozenset(("and", "&"))


def join_listed(parse: Parse, people: Sequence[Span]) -> None:
    """Hang the names of each list, with the titles right before them, on the first as its fellows."""
    for names in _lists(parse, _places(parse, people)):
        first = _first(parse, names[0].start)
        for before, name in pairwise(names):
            unit = _unit(parse, name, before.stop)
            parse.move(unit, first, "conj")
            if unit != name.start:
                parse.move(name.start, unit, "appos")


def _places(parse: Parse, people: Sequence[Span]) -> list[range]:
    starts = [word.start for word in parse.words]
    found = (range(bisect_left(starts, name.start), bisect_left(starts, name.end)) for name in people)
    return sorted((place for place in found if len(place) > 1), key=lambda place: place.start)


def _lists(parse: Parse, names: Sequence[range]) -> Iterator[list[range]]:
    """Runs of full names with a comma between each two and "and" before the last."""
    run: list[range] = []
    for name in names:
        joint = _joint(parse, run[-1], name) if run else None
        if joint is None:
            run = [name]
            continue
        run.append(name)
        if joint in _JOINING:
            if len(run) > 2:
                yield run
            run = []


def _joint(parse: Parse, before: range, name: range) -> str | None:
    """The comma or "and" that stands between two names, with nothing else but a title."""
    gap = range(before.stop, name.start)
    if not gap or len(gap) > _LONGEST_TITLE or parse.words[before.start].sentence != parse.words[name.start].sentence:
        return None
    opening = parse.lower[gap[0]]
    title = gap[1:]
    if opening == "," and title and parse.lower[title[0]] in _JOINING:
        opening, title = parse.lower[title[0]], title[1:]
    if opening != "," and opening not in _JOINING:
        return None
    return opening if all(parse.words[i].upos in _TITLING for i in title) else None


def _first(parse: Parse, name: int) -> int:
    """The word on which the first name of a list hangs: its title where the name says who that is, else itself."""
    title = parse.words[name].head
    return title if title == name - 1 and parse.words[name].deprel == "appos" else name


def _unit(parse: Parse, name: range, opening: int) -> int:
    """The word on which a name and its title hang: a title in small letters, else the name."""
    title = name.start - 1
    if title > opening and parse.words[title].upos == "NOUN":
        return title
    return name.start
