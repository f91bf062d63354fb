"""A draft linked to a record that it is no part of: its events, people and sources, found among those of the reports.

The reports are linked alone. Whatever a draft says, their record is the same.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.assembling.assembly import assemble, ledger_of, said_in
from secondsource.link.assembling.claims import Ledger, event_claims, fact_claim, occurrence
from secondsource.link.assembling.events_made import make_event
from secondsource.link.assembling.linked import Linked
from secondsource.link.drafting.draft_parties import identify
from secondsource.link.drafting.meant import events_meant
from secondsource.link.entities.entities import Identity
from secondsource.link.record import find_links, settle
from secondsource.link.tellings.dates import complete_reading, lacks_year
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.sources import find_sources
from secondsource.link.tellings.telling import Context, Telling, context_of, find_tellings
from secondsource.model.check import Draft, DraftEntity, DraftEvent
from secondsource.model.codebook import Codebook
from secondsource.model.reading import Reading
from secondsource.model.record import Claim, Entity, Record, Said


@dataclass(frozen=True, slots=True)
class _Told:
    """The draft among the reports: its context, its tellings, and by their numbers the numbers of the events meant."""

    context: Context
    tellings: tuple[Telling, ...]
    meant: Mapping[int, int]


def link_with_draft(readings: Sequence[Reading], draft: Reading, codebook: Codebook) -> tuple[Record, Draft]:
    """The record of ``readings`` alone, as ``link`` gives it, and the draft linked to it."""
    linked = find_links(readings, codebook)
    record = assemble(linked)
    told = _told(settle(draft), linked)
    if lacks_year(draft.report):
        told = _told(_completed(told, linked), linked)
    joint = _joint(told, linked)
    ledger = ledger_of(joint)
    reading = told.context.reading
    events = tuple(_events(told, linked, record, ledger))
    return record, Draft(reading.report, reading.sentences, events, _entities(told, record, ledger), _said(joint))


def _told(reading: Reading, linked: Linked) -> _Told:
    number = len(linked.contexts)
    context = context_of(number, reading, find_parties(number, reading))
    tellings = tuple(find_tellings(context, linked.codebook))
    return _Told(context, tellings, events_meant(tellings, linked.events, linked.codebook))


def _completed(told: _Told, linked: Linked) -> Reading:
    """The draft with the year that the reports of its events give."""
    others: dict[int, list[Telling]] = defaultdict(list)
    for number, index in told.meant.items():
        others[told.tellings[number].cluster] += linked.events[index]
    return complete_reading(told.context.reading, told.tellings, others)


def _joint(told: _Told, linked: Linked) -> Linked:
    """Reports and draft together, the draft last, with who is who in the draft."""
    number = told.context.number
    met = {linked.components[t.context.number] for index in told.meant.values() for t in linked.events[index]}
    group = min(met, default=number)
    together = Linked(
        contexts=(*linked.contexts, told.context),
        events=tuple((*linked.events[index], told.tellings[n]) for n, index in sorted(told.meant.items())),
        components=(*(group if component in met else component for component in linked.components), group),
        copies=(*linked.copies, number),
        alike=linked.alike,
        sources=(*linked.sources, find_sources(told.context)),
        identities=linked.identities,
        origins=linked.origins,
        codebook=linked.codebook,
    )
    return identify(linked, together)


def _events(told: _Told, linked: Linked, record: Record, ledger: Ledger) -> Iterator[DraftEvent]:
    """The draft's events in the order of its text, each with the id of the record's event that it means."""
    homes: dict[str, list[str]] = defaultdict(list)
    for event in record.events:
        for claim in event.claims:
            homes[claim.id].append(event.id)
    for number, telling in enumerate(told.tellings):
        claims = [*event_claims(ledger, telling), *occurrence(ledger, telling)]
        if claims:
            index = told.meant.get(number)
            meant = None if index is None else _home(linked.events[index], ledger, homes)
            yield DraftEvent(make_event([telling], claims, linked.codebook), meant)


def _home(tellings: Sequence[Telling], ledger: Ledger, homes: Mapping[str, Sequence[str]]) -> str | None:
    """The id of the record's event that holds what these tellings claim."""
    claims = (claim for telling in tellings for claim in (*event_claims(ledger, telling), *occurrence(ledger, telling)))
    votes = Counter(event for claim in claims for event in homes.get(claim.id, ()))
    return min(votes, key=lambda event: (-votes[event], event), default=None)


def _entities(told: _Told, record: Record, ledger: Ledger) -> tuple[DraftEntity, ...]:
    """Whom the draft says something of, in the order of the text."""
    known = {entity.id: entity for entity in record.entities}
    found: dict[str, tuple[Identity, dict[str, Claim]]] = {}
    for fact in told.context.reading.facts:
        claimed = fact_claim(ledger, told.context, fact)
        if claimed is not None:
            identity, claim = claimed
            found.setdefault(identity.id, (identity, {}))[1][claim.id] = claim
    entities = (_entity(identity, tuple(claims.values()), known) for identity, claims in found.values())
    return tuple(sorted(entities, key=lambda one: (one.entity.claims[0].spans[0], one.entity.id)))


def _entity(identity: Identity, claims: tuple[Claim, ...], known: Mapping[str, Entity]) -> DraftEntity:
    public = known[identity.id].public if identity.id in known else identity.kind != "person"
    ordered = tuple(sorted(claims, key=lambda claim: (claim.spans[0], claim.id)))
    entity = Entity(identity.id, identity.kind, identity.name, identity.aliases, identity.mentions, public, ordered)
    return DraftEntity(entity, identity.id if identity.id in known else None)


def _said(joint: Linked) -> tuple[Said, ...]:
    draft = joint.contexts[-1]
    statements = (statement for statement in draft.reading.statements if statement.content)
    found = (said_in(joint, draft.number, statement) for statement in statements)
    return tuple(sorted(found, key=lambda said: (said.content[0], said.id)))
