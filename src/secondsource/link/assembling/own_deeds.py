"""What they say themselves who did it, or are said to have: that it was they, or that it was not.

A denial of the deed is none of the event, and who claims a deed tells of nothing but who did it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.assembling.claims import Ledger, UnsourcedClaim
from secondsource.link.tellings.chains import chain_of, claims_a_deed
from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.accusation import ACCUSING_FIELDS
from secondsource.model.reading import Stance, Statement
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import EntityValue, Value

_ACCUSING = ACCUSING_FIELDS - {"convicted"}
_ALL = re.compile(
    r"(?:all|both)(?: of them| (?:the )?(?:two|three|four|five|six|men|women|suspects|defendants))*", re.I
)
_DENYING = re.compile(r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disavow(?:s|ed|ing)?)$", re.IGNORECASE)
_WRONGS = (
    "murder|manslaughter|arson|rape|assault|robbery|theft|fraud|corruption|bribery|embezzlement|extortion|smuggling"
    "|trafficking|money laundering|conspiracy|negligence|espionage|treason|terrorism|perjury"
)
_A_PART = re.compile(
    r"(?:(?:any|all|its|his|her|their|the|that|those|these|such|of|direct)\s+)*"
    r"(?:responsibility|involvement|participation|complicity|blame|role|part|hand|link|allegations?|accusations?|claims?|"
    rf"charges?|wrongdoing|guilt|(?:{_WRONGS})(?=\W*$|\s+(?:and|or)\b)|being (?:behind|involved|responsible))\b",
    re.IGNORECASE,
)
_OWN = r"(?:that\s+)?[\"“]?(?:it|they|he|she|we|i|(?:its|their|his|her|our)\s+\w+(?:\s+\w+)?)\s+"
_DEED = (
    r"(?:stri[ck]\w*|struck|hit|attack\w*|fir(?:e|ed|ing)|launch\w*|carr(?:y|ied|ying) out|bomb\w*|shell\w*|kill\w*|"
    r"sho[ot]\w*|plant\w*|order\w*|murder\w*|stabb\w*|target\w*|seiz\w*|abduct\w*|kidnapp\w*|st[eo]l\w+|t(?:ook|ak\w+)|"
    r"assault\w*|ambush\w*|set|behind|responsible|involved|to blame)\b"
)
_OWN_DEED = re.compile(rf"(?:(?:{_OWN}|having\s+)(?:\w+\s+){{0,3}}?)?{_DEED}", re.IGNORECASE)
_NOT_OURS = re.compile(
    rf"{_OWN}(?:(?:\w+\s+){{0,2}}?(?:not|never|\w+n['’]t)\s+(?:\w+\s+){{0,3}}?{_DEED}|had (?:no part|nothing to do)\b)",
    re.IGNORECASE,
)


def admissions(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """The deed as those tell it who claim it for themselves, where ``claims`` do not have it from them already."""
    known = {(claim.report.id, claim.value) for claim in claims if claim.field == "actor"}
    found: dict[str, Claim] = {}
    for telling in tellings:
        for statement in telling.context.reading.statements:
            if claims_a_deed(telling.context, statement) and _is_told_in(telling, statement):
                for told in _owned(ledger, telling.context, statement):
                    if (told.report.id, told.value) not in known:
                        found[told.id] = told
    return list(found.values())


def _is_told_in(telling: Telling, statement: Statement) -> bool:
    """Whether the words name this event: "responsibility for the raid"; or none, and the report tells it first."""
    events = [event for event in telling.context.reading.events if event.trigger.end <= statement.content[-1].end]
    named = {event.cluster for event in events for part in statement.content if part.holds(event.trigger)}
    first = min(events, key=lambda event: event.trigger.start, default=None)
    return telling.cluster in (named or ({first.cluster} if first is not None else ()))


def _owned(ledger: Ledger, context: Context, statement: Statement) -> Iterator[Claim]:
    source = ledger.sources[context.number].get(statement.id)
    clusters = () if source is None else dict.fromkeys(_spoken_for(context, statement, source))
    for cluster in list(clusters)[-1:]:
        identity = ledger.identities.get((context.number, cluster))
        if identity is not None and identity.name:
            own = _Own(context, statement, cluster, identity.id)
            yield _claim(ledger, own, "actor", EntityValue(identity.id, identity.name), "asserts")


def disavowals(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """Denials by those whom ``claims`` give as doers of the event, in the reports that tell of it."""
    said = (claim.value for claim in claims if claim.field == "actor" and claim.stance != "denies")
    doers = {value.entity: value for value in said if isinstance(value, EntityValue)}
    found = (claim for telling in tellings if doers for claim in _of_event(ledger, telling, doers))
    return list({claim.id: claim for claim in found}.values())


def _of_event(ledger: Ledger, telling: Telling, doers: Mapping[str, EntityValue]) -> Iterator[Claim]:
    for denial in _denials(ledger, telling.context):
        value = doers.get(denial.entity)
        if value is not None and _can_mean(telling, denial.statement):
            yield _claim(ledger, denial, "actor", value, "denies")


def rebuttals(
    ledger: Ledger, contexts: Sequence[Context], facts: Sequence[tuple[str, Claim]]
) -> list[tuple[str, Claim]]:
    """Denials by those whom ``facts`` (an entity's id, and a claim about it) accuse, of what their own report says."""
    found: dict[str, tuple[str, Claim]] = {}
    accused = [(entity, claim) for entity, claim in facts if claim.field in _ACCUSING and claim.stance != "denies"]
    reports = {claim.report.id for _, claim in accused}
    for context in contexts:
        report = context.reading.report.id
        for denial in _denials(ledger, context) if report in reports else ():
            for entity, claim in accused:
                if (entity, report) == (denial.entity, claim.report.id):
                    told = _claim(ledger, denial, claim.field, claim.value, "denies")
                    found[told.id] = (entity, told)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class _Own:
    """A statement in which an entity, a cluster of its report, speaks of its own deed."""

    context: Context
    statement: Statement
    cluster: int
    entity: str


def _denials(ledger: Ledger, context: Context) -> Iterator[_Own]:
    """Of each statement that denies a deed the denials of its speaker and of the body spoken for."""
    for statement in context.reading.statements:
        source = ledger.sources[context.number].get(statement.id)
        if source is None or not _disavows(context, statement):
            continue
        for cluster in dict.fromkeys(_spoken_for(context, statement, source)):
            identity = ledger.identities.get((context.number, cluster))
            if identity is not None:
                yield _Own(context, statement, cluster, identity.id)


def _disavows(context: Context, statement: Statement) -> bool:
    """ "Denied any involvement", "denied that its forces had struck the town", "said it was not behind the raid"."""
    text = context.reading.report.text
    told = " ".join(part.of(text) for part in statement.content).lstrip(" \"“'")
    if statement.cue and _DENYING.search(statement.cue[-1].of(text)):
        return bool(_A_PART.match(told) or _OWN_DEED.match(told))
    return bool(_NOT_OURS.match(told))


def _spoken_for(context: Context, statement: Statement, source: Source) -> Iterator[int]:
    """The clusters of the speaker and of the body spoken for."""
    mention = context.mentions.get(statement.speaker_mention) if statement.speaker_mention is not None else None
    if mention is not None:
        yield mention.cluster
    elif _ALL.fullmatch(source.name):
        accused = {context.mentions[fact.subject].cluster for fact in context.reading.facts if fact.field in _ACCUSING}
        yield from accused if len(accused) == 1 else ()
    if source.cluster is not None:
        yield source.cluster
    if source.body is not None:
        words = source.body.words
        yield from (party.cluster for party in context.parties.values() if words in (*party.names, *party.nominals))


def _can_mean(telling: Telling, statement: Statement) -> bool:
    """Whether the words can mean this event: they tell of it, or of none."""
    events = telling.context.reading.events
    told = {event.cluster for event in events for part in statement.content if part.holds(event.trigger)}
    return not told or telling.cluster in told


def _claim(ledger: Ledger, own: _Own, field: str, value: Value, stance: Stance) -> Claim:
    said = UnsourcedClaim(field, "all", value, (_named(own),), "stated", stance, None)
    return ledger.claim_by(own.context, said, chain_of(own.context, own.statement))


def _named(own: _Own) -> Span:
    """Where the statement's sentence names who speaks, or the words that stand for them there."""
    said = (*own.statement.speaker, *own.statement.content)[0]
    sentence = own.context.reading.sentence_of(said)
    inside = [m for m in own.context.parties[own.cluster].mentions if sentence.holds(m.span)]
    return min(inside, key=lambda m: (m.form == "pronoun", m.span.start)).span if inside else said
