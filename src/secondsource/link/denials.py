"""Denials that an event took place: claims of ``occurred``, and reports that chiefly deny as events of their own."""

from collections.abc import Sequence

from secondsource.link.claims import Ledger, occurrence
from secondsource.link.events_made import event_of
from secondsource.link.linked import Linked
from secondsource.link.telling import Context, Telling
from secondsource.model.reading import EventMention
from secondsource.model.record import Claim, Event
from secondsource.model.value import TruthValue

DENIAL = "denial"
TOLLS = frozenset({"killed", "injured", "missing", "arrested", "detained"})


def is_spoken_denial(telling: Telling) -> bool:
    """Whether the telling is of a denial itself, which is an event only where a report opens with it."""
    return telling.type == DENIAL


def occurrences(ledger: Ledger, tellings: Sequence[Telling]) -> list[Claim]:
    """Who says that the event took place and who denies it; nothing where nobody denies it."""
    found = [claim for telling in tellings for claim in occurrence(ledger, telling)]
    denied = any(claim.value == TruthValue(False) for claim in found)
    return found if denied else []


def denial_events(
    linked: Linked,
    ledger: Ledger,
    events: Sequence[tuple[Event, Sequence[Telling]]],
    corrections: set[int],
) -> list[tuple[Event, str]]:
    """For each report that chiefly denies an event the denial as an event, with the id of the event denied."""
    found: list[tuple[Event, str]] = []
    for event, tellings in events:
        for telling in tellings:
            denying = _opens_with_denial(telling)
            if denying is not None and telling.context.number not in corrections and len(event.reports) > 1:
                found.append((_denial(ledger, telling.context, denying), event.id))
    return found


def _opens_with_denial(telling: Telling) -> EventMention | None:
    """The mention in the first two sentences that denies the event, where no toll of it is told there."""
    sentences = telling.context.reading.sentences[:2]
    if not sentences:
        return None
    opening = [mention for mention in telling.mentions if mention.trigger.end <= sentences[-1].end]
    denying = [m for m in opening if m.stance == "denies" or m.modality == "denied"]
    tolls = any(role.role in TOLLS and role.stance != "denies" for mention in opening for role in mention.roles)
    return denying[0] if denying and not tolls else None


def _denial(ledger: Ledger, context: Context, mention: EventMention) -> Event:
    claim = ledger.occurred(context, mention, True)
    return event_of(DENIAL, "happened", [claim], [context.reading.report.id])
