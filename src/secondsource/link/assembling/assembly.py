"""The record put together: claims, events with their relations, entities, origins and statements."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from secondsource.link.assembling.blamed import accusations_of_deed
from secondsource.link.assembling.claims import Ledger, event_claims, fact_claim, source_names
from secondsource.link.assembling.confirming import confirmations, without_lent_places
from secondsource.link.assembling.denials import DENIAL, denial_took_place, find_answers, occurrences, untold_denials
from secondsource.link.assembling.denied_causes import denied_causes
from secondsource.link.assembling.doubts import find_doubts
from secondsource.link.assembling.events_made import make_event
from secondsource.link.assembling.linked import Linked
from secondsource.link.assembling.one_place import with_one_place_a_name
from secondsource.link.assembling.own_deeds import admissions, disavowals, rebuttals
from secondsource.link.assembling.passed_on import with_sources_passed_on
from secondsource.link.assembling.prominence import is_public
from secondsource.link.assembling.relations import find_relations
from secondsource.link.assembling.setting import common_town, settings
from secondsource.link.assembling.the_dead import without_the_dead, without_the_named
from secondsource.link.assembling.tolls_of_nations import with_tolls_of_nations
from secondsource.link.assembling.tolls_of_places import without_parts_of_places
from secondsource.link.assembling.tolls_of_sides import with_tolls_of_sides
from secondsource.link.assembling.unsaid import says_something
from secondsource.link.assembling.withdrawals import withdraw
from secondsource.link.entities.entities import Identity
from secondsource.link.entities.listed import find_listed
from secondsource.link.events.event_days import possible_days
from secondsource.link.identity import digest, spans_key
from secondsource.link.order import (
    in_order_of_entities,
    in_order_of_events,
    in_order_of_origins,
    in_order_of_reports,
    in_order_of_statements,
)
from secondsource.link.tellings.chains import chain_names, chain_of
from secondsource.link.tellings.corrections import Correction, find_corrections
from secondsource.link.tellings.telling import Telling
from secondsource.model.codebook import Codebook
from secondsource.model.reading import Statement
from secondsource.model.record import (
    Claim,
    Entity,
    Event,
    EventRelation,
    Record,
    ReportLinks,
    Said,
)
from secondsource.model.value import EntityValue, PlaceValue


def assemble(linked: Linked) -> Record:
    """The record of what was linked."""
    ledger = ledger_of(linked)
    voices = {c.number: linked.origins.origin_at(c.number, None) for c in linked.contexts}
    corrections = find_corrections(linked.contexts, voices, linked.components)
    events = _events(linked, ledger, corrections)
    facts = _facts(linked, ledger, corrections)
    doubts = find_doubts(events, linked)
    origins = (linked.origins.as_origin(o, linked.contexts, doubts.get(o, ())) for o in linked.origins.members)
    statements = _statements(linked)
    return Record(
        reports=_report_links(linked, corrections),
        origins=in_order_of_origins(origins),
        entities=_entities(linked, events, facts, statements),
        events=events,
        statements=statements,
    )


def ledger_of(linked: Linked) -> Ledger:
    """What the claims of linked reports are made with."""
    return Ledger(linked.identities, linked.origins, linked.sources, _accounts(linked))


def _accounts(linked: Linked) -> tuple[str, ...]:
    """For each report the id that its copies share, "" where it has none."""
    sizes = Counter(linked.copies)
    return tuple(linked.contexts[group].reading.report.id if sizes[group] > 1 else "" for group in linked.copies)


def _events(linked: Linked, ledger: Ledger, corrections: Sequence[Correction]) -> tuple[Event, ...]:
    """Every event with claims, with its relations."""
    correcting = {correction.report for correction in corrections}
    made: list[tuple[Event, Sequence[Telling]]] = []
    for tellings in linked.events:
        told = [t for t in tellings if t.type != DENIAL or t.context.number not in correcting]
        claims = withdraw(_claims(ledger, told, linked.codebook), linked, corrections)
        if claims:
            made.append((make_event(told, claims, linked.codebook), told))
    made += list(untold_denials(ledger, made, correcting))
    answers = find_answers(made)
    found = [event for event, _ in made if event.type != DENIAL or event.id in answers]
    relations = find_relations([event for event in found if event.id not in answers], linked.codebook)
    relations.update({event: (EventRelation("responds_to", other),) for event, other in answers.items()})
    related = (replace(event, relations=relations.get(event.id, ())) for event in found)
    return in_order_of_events(related)


def _claims(ledger: Ledger, tellings: Sequence[Telling], codebook: Codebook) -> list[Claim]:
    town = common_town(tellings)
    told = [claim for telling in tellings for claim in event_claims(ledger, telling, town)]
    claims = without_the_named(tellings, without_the_dead(ledger, tellings, told))
    claims += admissions(ledger, tellings, claims)
    claims += accusations_of_deed(ledger, tellings, codebook)
    if tellings and tellings[0].type == DENIAL:
        return claims or denial_took_place(ledger, tellings)
    claims = without_lent_places(tellings, possible_days(claims, tellings))
    filled = [*settings(ledger, tellings, claims, codebook), *confirmations(ledger, tellings, claims)]
    denied = [*disavowals(ledger, tellings, claims), *occurrences(ledger, tellings)]
    denied += denied_causes(ledger, tellings, claims)
    placed = with_one_place_a_name(tellings, [*claims, *filled])
    placed = without_parts_of_places(tellings, placed, codebook)
    tolls = with_tolls_of_sides(with_tolls_of_nations(tellings, placed), codebook.scopes)
    return with_sources_passed_on(ledger, tellings, [*tolls, *denied])


def _facts(linked: Linked, ledger: Ledger, corrections: Sequence[Correction]) -> dict[str, tuple[Claim, ...]]:
    """The claims about each entity, by its id."""
    rows = (fact_claim(ledger, context, fact) for context in linked.contexts for fact in context.reading.facts)
    told = [(row[0].id, row[1]) for row in rows if row is not None]
    found: dict[str, dict[str, Claim]] = defaultdict(dict)
    for entity, claim in (*told, *rebuttals(ledger, linked.contexts, told)):
        found[entity][claim.id] = claim
    return {
        entity: tuple(
            sorted(withdraw(list(claims.values()), linked, corrections), key=lambda c: (c.field, c.scope, c.id))
        )
        for entity, claims in found.items()
    }


def _statements(linked: Linked) -> tuple[Said, ...]:
    found = [
        said_in(linked, number, statement)
        for number, context in enumerate(linked.contexts)
        for statement in context.reading.statements
        if says_something(context.reading.report.text, statement)
    ]
    return in_order_of_statements(found)


def said_in(linked: Linked, number: int, statement: Statement) -> Said:
    """A statement of the report of that number, its speaker and chain resolved."""
    context = linked.contexts[number]
    report = context.reading.report
    text = " ".join(span.of(report.text) for span in statement.speaker)
    told = chain_of(context, statement).statements
    names = source_names(linked.sources[number], told)
    mention = context.mentions.get(statement.speaker_mention) if statement.speaker_mention is not None else None
    identity = linked.identities.get((number, mention.cluster)) if mention is not None else None
    return Said(
        id=digest("statement", report.id, str(statement.id), spans_key(statement.content)),
        # Who is only ever "we" or "they" bears no name to be told by.
        speaker=identity.id if identity is not None and identity.name else None,
        speaker_text=text,
        cue=statement.cue[0] if statement.cue else None,
        content=statement.content,
        kind=statement.kind,
        report=report.id,
        chain=chain_names(context, names),
        date=report.published,
    )


def _entities(
    linked: Linked,
    events: Sequence[Event],
    facts: Mapping[str, tuple[Claim, ...]],
    statements: Sequence[Said],
) -> tuple[Entity, ...]:
    """Everything that bears a name, and whatever else a claim or statement calls by some words."""
    used = {said.speaker for said in statements} | set(facts)
    for claim in (*(c for event in events for c in event.claims), *(c for found in facts.values() for c in found)):
        if isinstance(claim.value, EntityValue | PlaceValue):
            used.add(claim.value.entity)
    identities = {identity.id: identity for identity in linked.identities.values()}
    wanted = [i for i in identities.values() if i.name and (i.id in used or any(party.names for party in i.parties))]
    return in_order_of_entities(_entity(linked, i, facts.get(i.id, ())) for i in wanted)


def _entity(linked: Linked, identity: Identity, claims: tuple[Claim, ...]) -> Entity:
    return Entity(
        id=identity.id,
        kind=identity.kind,
        name=identity.name,
        aliases=identity.aliases,
        mentions=identity.mentions,
        public=identity.kind != "person" or is_public(linked, identity, claims),
        claims=claims,
        listed=find_listed(identity, claims, linked.codebook.lists),
    )


def _report_links(linked: Linked, corrections: Sequence[Correction]) -> tuple[ReportLinks, ...]:
    corrects = {c.report: linked.contexts[c.corrected].reading.report.id for c in corrections}
    accounts = _accounts(linked)
    rows = [
        ReportLinks(
            report=context.reading.report,
            origin=linked.origins.origin_at(context.number, None),
            corrects=corrects.get(context.number),
            version_of=_version_of(linked, context.number),
            account=accounts[context.number],
        )
        for context in linked.contexts
    ]
    return in_order_of_reports(rows)


def _version_of(linked: Linked, number: int) -> str | None:
    """The earliest report of the same outlet that has the same text."""
    own = linked.contexts[number]
    same = [
        other
        for other in linked.contexts
        if linked.copies[other.number] == linked.copies[number]
        and other.reading.report.outlet == own.reading.report.outlet is not None
    ]
    first = min(same, key=lambda c: (str(c.published or "9"), c.reading.report.id), default=own)
    return None if first.number == number else first.reading.report.id
