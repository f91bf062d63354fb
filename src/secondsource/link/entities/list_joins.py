"""Parties that are one by the user's lists: a row that bears both their names."""

from collections.abc import Sequence

from secondsource.link.tellings.parties import Party
from secondsource.link.unions import Unions
from secondsource.model.listed import NameLists
from secondsource.values.name_key import body_key, person_key


def join_listed(parties: Sequence[Party], components: Sequence[int], lists: NameLists, unions: Unions) -> None:
    """Join parties of reports that share events where a list's one row bears both their names.

    A name that several rows bear joins nobody.
    """
    first: dict[tuple[int, int], int] = {}
    for number, party in enumerate(parties if lists.entries else ()):
        key = person_key if party.kind == "person" else body_key
        rows = {row for name in party.names if key(name) in lists.by_key for row in lists.by_key[key(name)]}
        if len(rows) != 1 or party.kind == "place":
            continue
        other = first.setdefault((components[party.reading], rows.pop()), number)
        if parties[other].reading != party.reading:
            unions.join(other, number)
