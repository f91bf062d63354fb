"""Causes that somebody denies without naming the event again: "It wasn't the brakes", "the wiring was not to blame"."""

import re
from collections.abc import Iterator, Sequence

from secondsource.link.assembling.claims import Ledger, UnsourcedClaim
from secondsource.link.tellings.chains import chain_of
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import TextValue
from secondsource.values.words import content

_FIELDS = frozenset(("cause", "purpose"))
_NOT = r"(?:\s+not|n['’]t|\s+never)"
_WHAT = r"(?P<what>[^,.;:!?\"“”]{3,60})"
_WHAT_BEFORE = r"(?P<what>[^,.;:!?\"“”]{3,60}?)"
_DENIALS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:it|that|this)\s+(?:was|is|had\s+been){_NOT}\s+(?:(?:because|a result|the fault)\s+of\s+|"
        rf"(?:due|down|owing)\s+to\s+|caused\s+by\s+|about\s+)?(?:any|the|an?)\s+{_WHAT}",
        rf"{_WHAT_BEFORE}\s+(?:was|were|is|are|had\s+been){_NOT}\s+(?:to\s+blame|at\s+fault|responsible|"
        r"(?:the|an?)\s+(?:\w+\s+)?(?:cause|reason|trigger|explanation|motive|factor)\b)",
        rf"(?:\bnot|n['’]t)\s+(?:(?:because|the result|a result)\s+of|(?:due|owing)\s+to|caused\s+by)\s+{_WHAT}",
        rf"\bnothing\s+to\s+do\s+with\s+{_WHAT}",
        rf"{_WHAT_BEFORE}\s+(?:had\s+)?played\s+no\s+(?:part|role)\b",
    )
)


def denied_causes(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """Denials of what ``claims`` give as causes of an event, by whoever speaks in the reports that tell of it."""
    told = [c for c in claims if c.field in _FIELDS and isinstance(c.value, TextValue) and c.stance != "denies"]
    contexts = {telling.context.number: telling.context for telling in tellings} if told else {}
    found = (claim for context in contexts.values() for claim in _denied_in(ledger, context, told))
    return list({claim.id: claim for claim in found}.values())


def _denied_in(ledger: Ledger, context: Context, told: Sequence[Claim]) -> Iterator[Claim]:
    for statement in context.reading.statements:
        for part in statement.content if statement.id in ledger.sources[context.number] else ():
            for what in _denied(context, part):
                words = _stems(what.of(context.reading.report.text))
                for claim in told:
                    if isinstance(claim.value, TextValue) and words & _stems(claim.value.text):
                        said = UnsourcedClaim(claim.field, claim.scope, claim.value, (what,), "stated", "denies", None)
                        yield ledger.claim_by(context, said, chain_of(context, statement))


def _denied(context: Context, part: Span) -> Iterator[Span]:
    """Where the words of a statement name something that was not the cause."""
    for pattern in _DENIALS:
        for found in pattern.finditer(context.reading.report.text, part.start, part.end):
            yield Span(found.start("what"), found.end("what"))


def _stems(words: str) -> set[str]:
    """The words that tell something, of one form for one and many: "closures", "closure"."""
    return {word.removesuffix("s") for word in content(words)}
