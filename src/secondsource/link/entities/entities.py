"""Entities across reports: parties that bear names which can be one's, within reports that tell of the same events.

A name alone never makes two private persons one: people are only sought among reports that share an event. Two that
one report keeps apart stay apart.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.entities.called import kind_of, names_of
from secondsource.link.entities.described import join_described_people
from secondsource.link.entities.forces import join_forces
from secondsource.link.entities.list_joins import join_listed
from secondsource.link.entities.of_nations import join_bodies_of_nations, of_two_nations
from secondsource.link.identity import digest
from secondsource.link.naming.bodies import body, may_be_one
from secondsource.link.tellings.parties import Party, fullness
from secondsource.link.tellings.places import place_key
from secondsource.link.tellings.telling import Context
from secondsource.link.unions import Unions
from secondsource.model.listed import NameLists
from secondsource.model.record import EntityKind
from secondsource.values.names import initials, person_name, same_body, same_person
from secondsource.values.words import content, fold, one_slip, pieces

_LONG_NAME = 5
_NO_LISTS = NameLists()
Node = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Identity:
    """One entity of the record before its claims: its parties, kind, names."""

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    parties: tuple[Party, ...]

    @property
    def mentions(self) -> int:
        """How often the reports speak of it."""
        return sum(len(party.mentions) for party in self.parties)


def find_identities(
    contexts: Sequence[Context],
    components: Sequence[int],
    slots: Iterable[Sequence[Node]],
    lists: NameLists = _NO_LISTS,
) -> dict[Node, Identity]:
    """The entity of each party, by report number and cluster.

    ``components`` gives each report's group of reports that share events; ``slots`` are parties that fill one role of
    one event, for descriptions without a name; ``lists`` know other names of people and bodies.
    """
    parties = [party for context in contexts for _, party in sorted(context.parties.items())]
    numbers = {(party.reading, party.cluster): index for index, party in enumerate(parties)}
    unions = Unions(len(parties))
    _join_named(parties, components, unions)
    _join_places(parties, components, unions)
    join_bodies_of_nations(parties, components, unions)
    join_listed(parties, components, lists, unions)
    filled = [[numbers[node] for node in slot if node in numbers] for slot in slots]
    for slot in filled:
        _join_slot(slot, parties, unions)
        join_forces(slot, parties, unions)
    join_described_people(filled, parties, unions)
    found: dict[Node, Identity] = {}
    for group in unions.groups():
        identity = _identity([parties[index] for index in group], contexts)
        found.update({(party.reading, party.cluster): identity for party in identity.parties})
    return found


def _join_named(parties: Sequence[Party], components: Sequence[int], unions: Unions) -> None:
    """People, bodies, buildings and things by name, the fullest names first, each with the one group it fits."""
    groups: dict[int, list[int]] = defaultdict(list)
    index: dict[tuple[int, str], list[int]] = defaultdict(list)
    order = [i for i, party in enumerate(parties) if party.names and party.kind != "place"]
    order.sort(key=lambda i: (fullness(parties[i].names[0], parties[i].kind), parties[i].reading, parties[i].cluster))
    for number in order:
        party, component = parties[number], components[parties[number].reading]
        keys = sorted({(component, key) for name in party.names for key in _keys(name, party.kind)})
        near = sorted({unions.find(other) for key in keys for other in index[key]})
        members = {root: [parties[i] for i in groups[root]] for root in near}
        chosen = _choose(party, {root: group for root, group in members.items() if _bears(party, group)})
        if chosen is not None:
            joined = [*groups.pop(chosen), number]
            unions.join(chosen, number)
            groups[unions.find(number)] = joined
        else:
            groups[number] = [number]
        for key in keys:
            index[key].append(number)


def _keys(name: str, kind: EntityKind) -> set[str]:
    """What two names of one thing have in common: the beginning or end of a part, or initials."""
    words = person_name(name).parts if kind == "person" else tuple(w for w in pieces(name) if w not in ("the", "of"))
    found = {word[:3] for word in words if len(word) > 1} | {"-" + word[-3:] for word in words if len(word) > 1}
    nicknames = person_name(name).nicknames if kind == "person" else ()
    found |= {word[:3] for nickname in nicknames for word in nickname}
    letters = "".join(char for char in name if char.isalnum())
    if kind != "person":
        found.add("=" + (letters.casefold() if letters.isupper() else initials(name)))
    return found


def _fits(party: Party, group: Sequence[Party]) -> bool:
    """Whether nothing keeps the party from being what the group is: no name contradicts, no report has both apart."""
    if any(other.reading == party.reading and not _one_name(party, other) for other in group):
        return False
    if any(of_two_nations(party, other) for other in group):
        return False
    return party.kind != "person" or not any(_contradicts(party.names[0], other.names[0]) for other in group)


def _bears(party: Party, group: Sequence[Party]) -> bool:
    """Whether one of the party's names can be one of the group's; a person's is a body's where it is the same."""
    if (party.kind == "person") != (group[0].kind == "person"):
        return any(_one_full_name(a, b) for other in group for a in party.names for b in other.names)
    same = same_person if party.kind == "person" else same_body
    return any(same(a, b) for other in group for a in party.names for b in other.names)


def _one_full_name(first: str, second: str) -> bool:
    return len(pieces(first)) > 1 and fold(first) == fold(second)


def _one_name(first: Party, second: Party) -> bool:
    """Within one report only equal names, or a part of the other's, undo what its reader kept apart."""
    return fold(first.names[0]) == fold(second.names[0])


def _contradicts(first: str, second: str) -> bool:
    """Two full names of which neither can be the other."""
    both_full = min(len(person_name(first).parts), len(person_name(second).parts)) >= 2
    return both_full and not same_person(first, second)


def _choose(party: Party, bearing: Mapping[int, Sequence[Party]]) -> int | None:
    """The group that the party joins, of those that bear its name: the only one, else the one with the same name.

    A single name that several bear says nothing by itself, even where all but one are ruled out.
    """
    fitting = [root for root, group in sorted(bearing.items()) if _fits(party, group)]
    single = len(pieces(party.names[0])) == 1
    if len(bearing) == 1 or (len(fitting) == 1 and not single):
        return next(iter(fitting), None)
    names = {fold(name) for name in party.names}
    exact = [root for root in fitting if names & {fold(name) for other in bearing[root] for name in other.names}]
    own = [root for root in exact if any(other.reading == party.reading for other in bearing[root])]
    if len(exact) == 1 or own:
        return (own or exact)[0]
    return max(fitting, key=lambda root: (len(bearing[root]), -root)) if fitting and not single else None


def _join_places(parties: Sequence[Party], components: Sequence[int], unions: Unions) -> None:
    """Places by the gazetteer's place wherever they are told; unknown ones by name, within reports of one event."""
    known: dict[tuple[str, ...], int] = {}
    named: dict[tuple[int, str], int] = {}
    for number, party in enumerate(parties):
        if party.kind != "place":
            continue
        key = place_key(party.place) if party.place is not None else None
        if key is not None:
            unions.join(known.setdefault(key, number), number)
    for number, party in enumerate(parties):
        if party.kind == "place" and party.names:
            name = (components[party.reading], fold(party.names[0]))
            if party.place is None and name in named:
                unions.join(named[name], number)
            named.setdefault(name, number)
    _join_misspelt(parties, components, unions)


def _join_misspelt(parties: Sequence[Party], components: Sequence[int], unions: Unions) -> None:
    """A place that no gazetteer knows is the known one of the same events whose name is one typing error away."""
    known: dict[int, list[int]] = defaultdict(list)
    for number, party in enumerate(parties):
        if party.kind == "place" and party.names and party.place is not None:
            known[components[party.reading]].append(number)
    for number, party in enumerate(parties):
        if party.kind != "place" or party.place is not None or not party.names or len(party.names[0]) < _LONG_NAME:
            continue
        name = fold(party.names[0])
        near = [k for k in known[components[party.reading]] if one_slip(name, fold(parties[k].names[0]))]
        if near:
            unions.join(near[0], number)


def _join_slot(numbers: Sequence[int], parties: Sequence[Party], unions: Unions) -> None:
    """Fillers of one role of one event: descriptions join one another and the name that they can stand for."""
    for position, first in enumerate(numbers):
        for second in numbers[position + 1 :]:
            a, b = parties[first], parties[second]
            if a.reading == b.reading or unions.together(first, second) or of_two_nations(a, b):
                continue
            if _may_be_described_alike(a, b):
                unions.join(first, second)


def _may_be_described_alike(first: Party, second: Party) -> bool:
    if first.names and second.names and "place" not in (first.kind, second.kind) and first.kind == second.kind:
        return (
            first.kind == "organisation"
            and bool(body(first.shown).kind)
            and may_be_one(body(first.shown), body(second.shown))
        )
    if first.names and second.names:
        return False
    if "place" in (first.kind, second.kind) or ("person" in (first.kind, second.kind) and first.kind != second.kind):
        return False
    a, b = body(first.shown), body(second.shown)
    if a.kind and first.kind != "person":
        return may_be_one(a, b)
    return _same_description(first, second)


def _same_description(first: Party, second: Party) -> bool:
    """One's words among the other's: "a salt store", "the salt store in the hills"."""
    if first.names and second.names:
        return False
    a, b = (set(content(party.shown)) for party in (first, second))
    return bool(a) and bool(b) and (a <= b or b <= a)


def _identity(parties: Sequence[Party], contexts: Sequence[Context]) -> Identity:
    kind = kind_of(parties)
    names = names_of(parties, kind)
    first = min(parties, key=lambda party: (contexts[party.reading].reading.report.id, party.cluster))
    report = contexts[first.reading].reading.report.id
    start = min(mention.span.start for mention in first.mentions)
    keys = [key for party in parties if party.place is not None and (key := place_key(party.place)) is not None]
    # A place of the gazetteer is itself in whichever reports; all else is known by the report that names it first.
    known = digest("entity", kind, *min(keys)) if kind == "place" and keys else None
    return Identity(
        id=known or digest("entity", kind, names[0], report, str(start)),
        kind=kind,
        name=names[0],
        aliases=tuple(names[1:]),
        parties=tuple(parties),
    )
