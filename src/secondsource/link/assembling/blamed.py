"""Who is blamed for a deed that the words do not name again: "the army blamed the Dawn Front"."""

import re
from collections.abc import Iterator, Sequence

from secondsource.link.assembling.claims import Ledger, UnsourcedClaim
from secondsource.link.tellings.chains import chain_of
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.codebook import VIOLENT_FAMILIES, Codebook
from secondsource.model.reading import Mention, Statement
from secondsource.model.record import Claim
from secondsource.model.value import EntityValue

_BLAMING = re.compile(r"\b(?:blam(?:es?|ed|ing))$", re.IGNORECASE)
_SUSPECTING = re.compile(r"\b(?:suspect(?:s|ed)?)$", re.IGNORECASE)
_LED = re.compile(r"\s*(?:the|a|an)?\s*", re.IGNORECASE)
_DOERS = frozenset(("person", "organisation", "other"))
_ALSO = frozenset(("explosion", "raid"))


def accusations_of_deed(ledger: Ledger, tellings: Sequence[Telling], codebook: Codebook) -> list[Claim]:
    """Claims that somebody did the deed, by those who blame or suspect them where their report tells of it first."""
    found = {}
    for telling in tellings:
        for statement in telling.context.reading.statements:
            if _cue(telling.context, statement) and _is_first_deed(telling, statement, codebook):
                for claim in _claims(ledger, telling.context, statement):
                    found[claim.id] = claim
    return list(found.values())


def _cue(context: Context, statement: Statement) -> str:
    """The verb of blaming or suspecting that the statement is told with; "" for any other."""
    words = statement.cue[-1].of(context.reading.report.text) if statement.cue and statement.content else ""
    match = _BLAMING.search(words) or _SUSPECTING.search(words)
    return match.group() if match else ""


def _is_first_deed(telling: Telling, statement: Statement, codebook: Codebook) -> bool:
    """Whether the telling is of the deed that the report tells first, before the words, which name none themselves."""
    start = statement.cue[-1].start
    events = [e for e in telling.context.reading.events if _is_deed(e.type, codebook)]
    if any(part.holds(event.trigger) for event in events for part in statement.content):
        return False
    before = (event for event in events if event.trigger.end <= start)
    first = min(before, key=lambda event: event.trigger.start, default=None)
    return first is not None and first.cluster == telling.cluster


def _is_deed(code: str, codebook: Codebook) -> bool:
    kind = codebook.types[code]
    return kind.incident and (kind.family in VIOLENT_FAMILIES or code in _ALSO)


def _claims(ledger: Ledger, context: Context, statement: Statement) -> Iterator[Claim]:
    blamed = _opening(context, statement)
    identity = ledger.identities.get((context.number, blamed.cluster)) if blamed is not None else None
    if blamed is None or identity is None or not identity.name:
        return
    cue = _cue(context, statement)
    hedge = cue if _SUSPECTING.search(cue) else None
    value = EntityValue(identity.id, identity.name)
    said = UnsourcedClaim("actor", "all", value, (blamed.span,), "stated", "hedges" if hedge else "asserts", hedge)
    yield ledger.claim_by(context, said, chain_of(context, statement))


def _opening(context: Context, statement: Statement) -> Mention | None:
    """The party that the content begins with."""
    text, content = context.reading.report.text, statement.content[0]
    led = _LED.match(text, content.start)
    starts = (content.start, led.end() if led else content.start)
    found = [m for m in context.mentions.values() if m.span.start in starts and m.span.end <= content.end]
    named = [m for m in found if m.kind in _DOERS and m.form != "pronoun"]
    return max(named, key=lambda mention: mention.span.end, default=None)
