"""Who the people, bodies and sources of a draft are, among those of a record that the draft is no part of."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from secondsource.link.assembling.linked import Linked
from secondsource.link.entities.entities import Identity, find_identities
from secondsource.link.identity import digest
from secondsource.link.origins.joining import Origins
from secondsource.link.record import find_slots
from secondsource.link.tellings.parties import Party
from secondsource.link.tellings.sources import Source
from secondsource.values.words import fold, pieces

Node = tuple[int, int]
Namesakes = Mapping[tuple[str, str], Mapping[str, Identity]]
OWN_VOICE = digest("origin", "draft")
"""The origin of what a draft says in its own voice: none of the record's."""


def identify(linked: Linked, together: Linked) -> Linked:
    """``together``, which is ``linked`` with a draft as its last context, with everybody of the draft identified.

    Entities and origins of the reports stay what they are in ``linked``.
    """
    identities = {**linked.identities, **_identities(linked, together)}
    return replace(together, identities=identities, origins=_origins(linked, identities, together))


def _identities(linked: Linked, together: Linked) -> dict[Node, Identity]:
    """Who each party of the draft is: somebody of the record where there is one, else the draft's own."""
    draft = together.contexts[-1]
    found = find_identities(together.contexts, together.components, find_slots(together.events))
    namesakes = _full_names(linked.identities.values())
    identities: dict[Node, Identity] = {}
    for cluster, party in sorted(draft.parties.items()):
        joined = found[(draft.number, cluster)]
        others = [linked.identities[(p.reading, p.cluster)] for p in joined.parties if p.reading != draft.number]
        identities[(draft.number, cluster)] = _most_like(party, others) or _namesake(party, namesakes) or joined
    return identities


def _most_like(party: Party, identities: Sequence[Identity]) -> Identity | None:
    """Of the entities that the party could be the one that bears its name, then the one that most reports name."""
    counts = Counter(identity.id for identity in identities)
    names = {fold(name) for name in party.names}

    def rank(identity: Identity) -> tuple[bool, int, str]:
        own = {fold(name) for name in (identity.name, *identity.aliases)}
        return (not names & own, -counts[identity.id], identity.id)

    return min(identities, key=rank, default=None)


def _full_names(identities: Iterable[Identity]) -> Namesakes:
    """Entities by kind and full name, and by id."""
    found: dict[tuple[str, str], dict[str, Identity]] = defaultdict(dict)
    for identity in identities:
        for name in (identity.name, *identity.aliases):
            if len(pieces(name)) > 1:
                found[(identity.kind, fold(name))][identity.id] = identity
    return found


def _namesake(party: Party, namesakes: Namesakes) -> Identity | None:
    """The one entity of the record that bears the party's full name, where no event tells who the party is."""
    for name in party.names:
        found = list(namesakes.get((party.kind, fold(name)), {}).values())
        if len(found) == 1:
            return found[0]
    return None


def _origins(linked: Linked, identities: Mapping[Node, Identity], together: Linked) -> Origins:
    """The record's origins, and for each voice of the draft the one that it quotes: by who speaks, else by name."""
    number = together.contexts[-1].number
    known: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for sources in linked.sources:
        for statement, source in sources.items():
            origin = linked.origins.origin_at(source.report, statement)
            for key in _keys(source, linked.identities):
                known[key][origin] += 1
    voices: dict[tuple[int, int | None], str] = {(number, None): OWN_VOICE}
    for statement, source in together.sources[number].items():
        found = next((known[key] for key in _keys(source, identities) if key in known), Counter[str]())
        unknown = digest("origin", "draft", fold(source.name))
        voices[(number, statement)] = min(found, key=lambda one: (-found[one], one), default=unknown)
    return replace(linked.origins, of_voice={**linked.origins.of_voice, **voices})


def _keys(source: Source, identities: Mapping[Node, Identity]) -> list[tuple[str, str]]:
    """What a source is known by: the entity that speaks, and its name."""
    identity = identities.get((source.report, source.cluster)) if source.cluster is not None else None
    named = [("name", fold(source.name))]
    return [("entity", identity.id), *named] if identity is not None else named
