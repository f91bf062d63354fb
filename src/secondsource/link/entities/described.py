"""People whom one report describes and another names: "the ambassador" of a role that one named person fills."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from secondsource.link.tellings.parties import Party
from secondsource.link.unions import Unions
from secondsource.values.names import person_name, same_person
from secondsource.values.words import content, fold, pieces

_MANY = frozenset(("people", "men", "women", "children", "police", "others", "family", "crew"))
_NUMBERS = frozenset(
    ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "many", "several", "some", "all", "dozens")
)


def join_described_people(slots: Iterable[Sequence[int]], parties: Sequence[Party], unions: Unions) -> None:
    """A description of one person is the only one named in its places, if its report names them.

    Where its places name several (one who was convicted, one who was cleared), it is whom a report describes in its
    words; else nobody. It never makes two one that names or a report keep apart.
    """
    by_report: dict[int, list[int]] = defaultdict(list)
    for number, party in enumerate(parties):
        by_report[party.reading].append(number)
    found: dict[int, set[int]] = defaultdict(set)
    for slot in slots:
        for described, named in _only_named(slot, parties, unions):
            if any(unions.together(named, other) for other in by_report[parties[described].reading]):
                found[described].add(named)
    bearers = _bearers(parties, unions) if found else {}
    for described, roots in sorted(found.items()):
        meant = sorted({unions.find(root) for root in roots})
        if len(meant) > 1:
            meant = [root for root in meant if _is_called(parties[described], [parties[i] for i in bearers[root]])]
        if len(meant) == 1:
            _join(described, meant[0], parties, unions, bearers)


def _only_named(slot: Sequence[int], parties: Sequence[Party], unions: Unions) -> Iterator[tuple[int, int]]:
    """The descriptions of one person in a slot that names one person alone, with whom it names.

    A report that fills it with both the name and the description tells of two.
    """
    bearing = [n for n in slot if parties[n].kind == "person" and parties[n].names]
    named = {unions.find(n) for n in bearing}
    naming = {parties[n].reading for n in bearing}
    if len(named) == 1:
        for number in slot:
            party = parties[number]
            if party.kind == "person" and not party.names and party.reading not in naming and _is_one(party.shown):
                yield number, next(iter(named))


def _bearers(parties: Sequence[Party], unions: Unions) -> dict[int, list[int]]:
    """The parties that bear a name, by their group."""
    found: dict[int, list[int]] = defaultdict(list)
    for number, party in enumerate(parties):
        if party.names:
            found[unions.find(number)].append(number)
    return found


def _is_called(described: Party, named: Sequence[Party]) -> bool:
    """Whether a description has its words in one of those that somebody named goes by."""
    words = set(content(described.shown))
    return bool(words) and any(words <= set(content(told)) for party in named for told in party.nominals)


def _join(described: int, named: int, parties: Sequence[Party], unions: Unions, bearers: dict[int, list[int]]) -> None:
    one, other = unions.find(described), unions.find(named)
    if one == other or any(
        _are_two(parties[first], parties[second]) for first in bearers.get(one, ()) for second in bearers.get(other, ())
    ):
        return
    both = [*bearers.pop(one, ()), *bearers.pop(other, ())]
    unions.join(one, other)
    bearers[unions.find(one)] = both


def _are_two(first: Party, second: Party) -> bool:
    """Whether a report has two apart, or each bears a full name that is not the other's."""
    if first.reading == second.reading:
        return fold(first.names[0]) != fold(second.names[0])
    full = min(len(person_name(party.names[0]).parts) for party in (first, second)) > 1
    return full and not same_person(first.names[0], second.names[0])


def _is_one(description: str) -> bool:
    """Whether a description can mean one person: its head is no plural and counts nobody."""
    words = pieces(re.split(r"\b(?:of|in|at|to|from|who|with|for)\b", description)[0])
    return bool(words) and not words[-1].endswith("s") and words[-1] not in _MANY and not set(words) & _NUMBERS
