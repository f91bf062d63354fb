"""Ministries and armies of nations: one nation has one of each, whatever a report calls it."""

from collections.abc import Sequence

from secondsource.link.naming.bodies import body
from secondsource.link.tellings.nations import SUBJECTS
from secondsource.link.tellings.parties import Party
from secondsource.link.unions import Unions

# "Defence Forces" are an army.
_DEFENCE = frozenset(("defence", "defense"))


def of_two_nations(first: Party, second: Party) -> bool:
    """Whether reports tell that one is another nation's than the other."""
    return bool(first.nation and second.nation) and first.nation != second.nation


def join_bodies_of_nations(parties: Sequence[Party], components: Sequence[int], unions: Unions) -> None:
    """The ministries of one subject, and the armies, that reports of one event tell to be one nation's."""
    first: dict[tuple[int, str, str, frozenset[str]], int] = {}
    for number, party in enumerate(parties):
        found = body(party.shown) if party.nation else None
        if found is None or found.kind not in ("ministry", "army"):
            continue
        told = found.of_nation(party.nation).qualifiers - {party.nation}
        subject = told & SUBJECTS
        if subject if found.kind == "ministry" else told <= _DEFENCE:
            key = (components[party.reading], party.nation, found.kind, subject - _DEFENCE)
            unions.join(first.setdefault(key, number), number)
