"""What those say who are said to have done it: that they did not. A denial of the deed, not of the event."""

import re
from collections.abc import Iterator, Mapping, Sequence

from secondsource.link.assembling.claims import Ledger, UnsourcedClaim
from secondsource.link.tellings.chains import chain_of
from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.reading import Mention, Statement
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import EntityValue

_DENYING = re.compile(r"\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disavow(?:s|ed|ing)?)$", re.IGNORECASE)
_A_PART = re.compile(
    r"(?:(?:any|all|its|his|her|their|the|that|those|these|such|of|direct|allegations?|accusations?|charges?|claims?)\s+)*"
    r"(?:responsibility|involvement|participation|complicity|blame|role|part|hand|link|allegations?|accusations?|claims?|"
    r"being (?:behind|involved|responsible))\b",
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


def disavowals(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """Denials by those whom ``claims`` give as doers of the event, in the reports that tell of it."""
    said = (claim.value for claim in claims if claim.field == "actor" and claim.stance != "denies")
    doers = {value.entity: value for value in said if isinstance(value, EntityValue)}
    found = (claim for telling in tellings if doers for claim in _in_report(ledger, telling, doers))
    return list({claim.id: claim for claim in found}.values())


def _in_report(ledger: Ledger, telling: Telling, doers: Mapping[str, EntityValue]) -> Iterator[Claim]:
    context = telling.context
    for statement in context.reading.statements:
        source = ledger.sources[context.number].get(statement.id)
        if source is None or not _disavows(context, statement) or not _is_of(telling, statement):
            continue
        for cluster in _spoken_for(context, source):
            identity = ledger.identities.get((context.number, cluster))
            value = doers.get(identity.id) if identity is not None else None
            if value is not None:
                span = _named(context, cluster, statement)
                said = UnsourcedClaim("actor", "all", value, (span,), "stated", "denies", None)
                yield ledger.claim_by(context, said, chain_of(context, statement))
                break


def _disavows(context: Context, statement: Statement) -> bool:
    """ "Denied any involvement", "denied that its forces had struck the town", "said it was not behind the raid"."""
    text = context.reading.report.text
    told = " ".join(part.of(text) for part in statement.content).lstrip(" \"“'")
    if statement.cue and _DENYING.search(statement.cue[-1].of(text)):
        return bool(_A_PART.match(told) or _OWN_DEED.match(told))
    return bool(_NOT_OURS.match(told))


def _is_of(telling: Telling, statement: Statement) -> bool:
    """Whether the words can mean this event: they tell of it, or of none."""
    events = telling.context.reading.events
    told = {event.cluster for event in events for part in statement.content if part.holds(event.trigger)}
    return not told or telling.cluster in told


def _spoken_for(context: Context, source: Source) -> Iterator[int]:
    """The clusters of the speaker and of the body spoken for."""
    if source.cluster is not None:
        yield source.cluster
    if source.body is not None:
        words = source.body.words
        yield from (party.cluster for party in context.parties.values() if words in (*party.names, *party.nominals))


def _named(context: Context, cluster: int, statement: Statement) -> Span:
    """Where the report names the denier, best of all in the sentence of the denial."""
    sentence = context.reading.sentence_of((*statement.speaker, *statement.content)[0])

    def order(mention: Mention) -> tuple[bool, bool, int]:
        return (not sentence.holds(mention.span), mention.form == "pronoun", mention.span.start)

    return min(context.parties[cluster].mentions, key=order).span
