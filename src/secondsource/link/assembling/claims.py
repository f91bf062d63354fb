"""Claims: what each report says of each field, with its value, its words, its chain and its origin."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from secondsource.link.assembling.acting_bodies import body_of, owner
from secondsource.link.entities.entities import Identity
from secondsource.link.identity import digest, spans_key
from secondsource.link.origins.joining import Origins
from secondsource.link.tellings.chains import Chain, chain_at, chain_names, chain_of, claims_a_deed
from secondsource.link.tellings.moves import is_told_as_changed
from secondsource.link.tellings.parties import trim
from secondsource.link.tellings.places import as_value, building
from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context, Telling, date_said, opening
from secondsource.link.tellings.voices import report_shows, sentence_shows
from secondsource.model.reading import Allegation, Basis, EventMention, Fact, Mention, Role, Stance, Statement
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, DateValue, EntityValue, PlaceValue, TextValue, TruthValue, Value
from secondsource.values.places import compare_places

TEXT_FIELDS = frozenset({"cause", "purpose", "instrument", "role", "accused", "charged", "convicted", "cleared"})
_INJURY = "injury"


@dataclass(frozen=True, slots=True)
class UnsourcedClaim:
    """A claim before it has its chain: a value of a field with the words that give it."""

    field: str
    scope: str
    value: Value
    spans: tuple[Span, ...]
    basis: Basis
    stance: Stance
    hedge: str | None
    allegation: Allegation | None = None
    as_of: DateValue | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """What claims are made with: who each party is, where each voice leads, which reports are copies."""

    identities: Mapping[tuple[int, int], Identity]
    origins: Origins
    sources: Sequence[Mapping[int, Source]]
    accounts: Sequence[str]

    def claim(self, context: Context, said: UnsourcedClaim) -> Claim:
        """The claim with its sentence, chain and origin."""
        chain = chain_at(context, said.spans[0])
        return self.claim_by(context, said, chain)

    def claim_by(self, context: Context, said: UnsourcedClaim, chain: Chain) -> Claim:
        """The claim as ``chain`` tells it."""
        report = context.reading.report
        sentence = context.reading.sentence_of(said.spans[0])
        statements = [s for s in chain.statements if s.id in self.sources[context.number]]
        names = source_names(self.sources[context.number], statements)
        innermost = statements[-1].id if statements else None
        origin = self.origins.origin_at(context.number, innermost)
        key = (report.id, said.field, said.scope, said.stance, repr(said.value), spans_key(said.spans))
        return Claim(
            id=digest("claim", *key),
            report=report,
            field=said.field,
            scope=said.scope,
            value=said.value,
            spans=said.spans,
            basis=said.basis,
            sentence=sentence,
            chain=chain_names(context, names),
            origin=origin,
            stance=said.stance,
            hedge=said.hedge,
            allegation=said.allegation,
            as_of=said.as_of,
            voice=origin == self.origins.origin_at(context.number, None) and self._is_bare(context, sentence),
            account=self.accounts[context.number],
            moved=isinstance(said.value, AmountValue) and is_told_as_changed(report.text, sentence, said.spans[0]),
        )

    def occurred(self, context: Context, event: EventMention, holds: bool) -> Claim:
        """The claim that an event took place, or that it did not, where its trigger stands."""
        stance: Stance = "hedges" if event.stance == "hedges" else "asserts"
        hedge = event.hedge if event.stance == "hedges" else None
        value, spans = TruthValue(holds), (event.trigger,)
        return self.claim(
            context, UnsourcedClaim("occurred", "all", value, spans, "stated", stance, hedge, event.allegation)
        )

    def _is_bare(self, context: Context, sentence: Span) -> bool:
        """Whether the own voice shows no source: it is no body speaking for itself, and nobody of its own saw it."""
        if context.number in self.origins.bodies:
            return False
        return not (report_shows(context) or sentence_shows(context, sentence))


def source_names(sources: Mapping[int, Source], statements: Iterable[Statement]) -> list[str]:
    """The names of the statements' sources, each after those who pass it on; the outlet's own statements have none."""
    return [name for s in statements if s.id in sources for name in (*sources[s.id].via, sources[s.id].name)]


def event_claims(ledger: Ledger, telling: Telling, town: PlaceValue | None = None) -> list[Claim]:
    """Every claim of one report on one event, once each; ``town`` is where other reports set the event."""
    around = _surroundings(telling.places, town)
    said: dict[UnsourcedClaim, EventMention] = {}
    for event in telling.mentions:
        for one in _said_of_event(ledger, telling.context, event, around):
            said.setdefault(one, event)
    claims = [_sourced(ledger, telling.context, one, event) for one, event in said.items()]
    claims = _lead_takes_chain(telling.context, claims)
    return sorted({claim.id: claim for claim in claims}.values(), key=_order)


def _sourced(ledger: Ledger, context: Context, said: UnsourcedClaim, event: EventMention) -> Claim:
    """The claim as it is told; what is taken from where the report speaks of something else, nobody quoted has said.

    "He came home from Velm, his brother said. He had been abducted in May": where that was, the brother did not say.
    """
    claiming = _claiming(context, said, event)
    if claiming is not None:
        return ledger.claim_by(context, said, chain_of(context, claiming))
    chain = chain_at(context, said.spans[0])
    if said.basis == "resolved" and said.field == "where":
        own = chain_at(context, event.trigger)
        if chain.statements[-1:] != own.statements[-1:]:
            chain = own if _is_told_there(context, said.value, own) else Chain(())
    return ledger.claim_by(context, said, chain)


def _is_told_there(context: Context, place: Value, chain: Chain) -> bool:
    """ "VELM (Wire) - A mill burnt down in Velm, police said": who is quoted names the dateline's town, or "here"."""
    told = " ".join(part.of(context.reading.report.text) for s in chain.statements[-1:] for part in s.content)
    name = place.name if isinstance(place, PlaceValue) else ""
    return bool(name and re.search(rf"\b(?:{re.escape(name)}|here)\b", told))


def _claiming(context: Context, said: UnsourcedClaim, event: EventMention) -> Statement | None:
    """The statement in which somebody claims the event as their own deed, where ``said`` is that they did it."""
    for statement in context.reading.statements if said.field == "actor" else ():
        speaks = any(span.holds(said.spans[0]) or said.spans[0].holds(span) for span in statement.speaker)
        if speaks and any(part.holds(event.trigger) for part in statement.content):
            return statement if claims_a_deed(context, statement) else None
    return None


def _surroundings(places: Sequence[PlaceValue], town: PlaceValue | None) -> PlaceValue | None:
    """Where the event's addresses are looked for: the town told, else that of other reports, else the area told."""
    towns = [place for place in places if place.precision == "town"]
    area = next((place for place in places if place.precision in ("county", "region")), None)
    if towns or town is None:
        return towns[0] if towns else area
    return town if area is None or compare_places(area, town) == "contains" else area


def _order(claim: Claim) -> tuple[Span, str, str]:
    return (claim.spans[0], claim.field, claim.id)


def _said_of_event(
    ledger: Ledger, context: Context, event: EventMention, around: PlaceValue | None
) -> Iterator[UnsourcedClaim]:
    """What a mention says of its event; one that denies the event says nothing of where or to whom it happened."""
    if event.stance == "denies" or event.modality == "denied":
        return
    for role in event.roles:
        found = None if role.role == "occurred" else _role_value(ledger, context, role, around)
        if found is not None:
            value, spans = found
            stance = role.stance if role.stance != "asserts" else event.stance
            hedge, allegation = role.hedge or event.hedge, event.allegation if role.role == "actor" else None
            yield UnsourcedClaim(role.role, role.scope, value, spans, role.basis, stance, hedge, allegation)


def _role_value(
    ledger: Ledger, context: Context, role: Role, around: PlaceValue | None
) -> tuple[Value, tuple[Span, ...]] | None:
    mention = context.mentions.get(role.mention) if role.mention is not None else None
    spans = role.spans or ((mention.span,) if mention is not None else ())
    if not spans:
        return None
    if role.amount is not None:
        return role.amount, spans
    if mention is None:
        return TextValue(_text(context, spans)), spans
    if mention.amount is not None:
        return mention.amount, spans
    if role.role == "when":
        day = date_said(context, mention)
        return None if day is None else (day, spans)
    party = context.parties.get(mention.cluster)
    if party is not None and not party.shown:
        return None
    cluster = _acting(context, role.role, mention)
    value = _party_value(ledger, context, role.role, cluster, around)
    return (value or TextValue(_text(context, spans)), spans)


def _text(context: Context, spans: Iterable[Span]) -> str:
    return " ".join(trim(span.of(context.reading.report.text)) for span in spans)


def _acting(context: Context, field: str, mention: Mention) -> int:
    """The cluster of who fills a role: the body that a building or its members stand for."""
    if field == "target":
        return owner(context, mention)
    return body_of(context, mention) if field == "actor" else mention.cluster


def _party_value(ledger: Ledger, context: Context, field: str, cluster: int, around: PlaceValue | None) -> Value | None:
    """A party as its field holds it: a place for ``where``, words for a cause, else the entity."""
    party, identity = context.parties.get(cluster), ledger.identities.get((context.number, cluster))
    if party is None or identity is None or not identity.name:
        return None
    if field in ("where", "active_in", "nationality"):
        place = party.place or next((p.place for p in identity.parties if p.place is not None), None)
        if place is not None and identity.kind == "place":
            return as_value(place, identity.id, identity.name)
        return building(identity.id, identity.name, place, around)
    if field in TEXT_FIELDS:
        return None
    return EntityValue(identity.id, identity.name)


def _lead_takes_chain(context: Context, claims: Sequence[Claim]) -> list[Claim]:
    """An unattributed first sentence takes the chain that the report gives for the same value further down."""
    first = next(iter(opening(context.reading, 1)), None)
    if first is None:
        return list(claims)
    found = []
    for claim in claims:
        told = next(
            (other for other in claims if claim.voice and first.holds(claim.spans[0]) and _tells(other, claim)), None
        )
        found.append(claim if told is None else replace(claim, chain=told.chain, origin=told.origin, voice=False))
    return found


def _tells(other: Claim, claim: Claim) -> bool:
    same_field = (other.field, other.scope) == (claim.field, claim.scope)
    same = same_field and (other.value, other.stance) == (claim.value, claim.stance)
    return same and other.sentence.start > claim.sentence.start and len(other.chain) > len(claim.chain)


def occurrence(ledger: Ledger, telling: Telling) -> list[Claim]:
    """Whether the event took place, by each voice of the report that says so or denies it, once each."""
    found: dict[tuple[str, bool], Claim] = {}
    for event in telling.mentions:
        if event.modality in ("planned", "possible", "cancelled"):
            continue
        holds = not (event.stance == "denies" or event.modality == "denied")
        # "No one was hurt": of the march itself nothing is denied.
        if event.type == _INJURY and not holds:
            continue
        claim = ledger.occurred(telling.context, event, holds)
        found.setdefault((claim.origin, holds), claim)
    return list(found.values())


def fact_claim(ledger: Ledger, context: Context, fact: Fact) -> tuple[Identity, Claim] | None:
    """The entity that a fact is said of, with the claim; None where the fact has no value that can be read."""
    subject = context.mentions.get(fact.subject)
    identity = ledger.identities.get((context.number, subject.cluster)) if subject is not None else None
    if identity is None:
        return None
    role = Role(fact.field, fact.mention, fact.scope, "stated", fact.spans)
    found = _fact_value(ledger, context, role)
    if found is None:
        return None
    value, spans = found
    said = UnsourcedClaim(
        fact.field, fact.scope, value, spans, "stated", fact.stance, fact.hedge, fact.allegation, fact.as_of
    )
    return identity, ledger.claim(context, said)


def _fact_value(ledger: Ledger, context: Context, role: Role) -> tuple[Value, tuple[Span, ...]] | None:
    mention = context.mentions.get(role.mention) if role.mention is not None else None
    day = date_said(context, mention) if mention is not None and mention.amount is None else None
    if mention is not None and day is not None:
        return day, (mention.span,)
    if mention is not None and role.role in ("leader_of", "member_of") and _is_led_astray(context, mention):
        return None
    return _role_value(ledger, context, role, None)


def _is_led_astray(context: Context, mention: Mention) -> bool:
    """ "Its director" behind a crash: what the pronoun was found to mean is nothing that has a director."""
    party = context.parties.get(mention.cluster)
    return mention.form == "pronoun" and party is not None and party.kind == "other" and not party.names
