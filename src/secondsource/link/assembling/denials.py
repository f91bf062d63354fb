"""Denials that an event took place: claims of ``occurred``, and reports that chiefly deny as events of their own."""

from collections.abc import Iterator, Mapping, Sequence

from secondsource.link.assembling.claims import Ledger, occurrence
from secondsource.link.assembling.events_made import event_of
from secondsource.link.tellings.telling import Telling, opening
from secondsource.model.reading import EventMention
from secondsource.model.record import Claim, Event
from secondsource.model.value import TruthValue

DENIAL = "denial"
TOLLS = frozenset({"killed", "injured", "missing", "arrested", "detained"})
Made = tuple[Event, Sequence[Telling]]


def occurrences(ledger: Ledger, tellings: Sequence[Telling]) -> list[Claim]:
    """Who says that the event took place and who denies it; nothing where nobody denies it.

    Who denies it in a report does not assert it there by speaking of "reports of an explosion".
    """
    found = [claim for telling in tellings for claim in occurrence(ledger, telling)]
    deniers = {(claim.report.id, claim.origin) for claim in found if claim.value == TruthValue(False)}
    if not deniers:
        return []
    return [c for c in found if c.value == TruthValue(False) or (c.report.id, c.origin) not in deniers]


def denial_took_place(ledger: Ledger, tellings: Sequence[Telling]) -> list[Claim]:
    """That a denial was uttered: what a denial of which nothing else is told says."""
    return [ledger.occurred(t.context, t.mentions[0], holds=True) for t in tellings]


def find_answers(made: Sequence[Made]) -> dict[str, str]:
    """For each denial the event that it answers: the one denied in its report, else that with the most reports."""
    answers: dict[str, str] = {}
    by_report = _by_report([row for row in made if row[0].type != DENIAL])
    for event, tellings in made:
        others = [row for telling in tellings for row in by_report.get(telling.context.number, ())]
        if event.type == DENIAL and others:
            answers[event.id] = min(others, key=_answered)[0].id
    return answers


def _by_report(made: Sequence[Made]) -> Mapping[int, list[tuple[Event, Telling]]]:
    found: dict[int, list[tuple[Event, Telling]]] = {}
    for event, tellings in made:
        for telling in tellings:
            found.setdefault(telling.context.number, []).append((event, telling))
    return found


def _answered(row: tuple[Event, Telling]) -> tuple[bool, int, int, str]:
    event, telling = row
    return (_denying(telling) is None, -len(event.reports), telling.start, event.id)


def untold_denials(ledger: Ledger, made: Sequence[Made], corrections: set[int]) -> Iterator[Made]:
    """Denials that no telling stands for: of reports that open with one, and correct no report of their own."""
    told = {telling.context.number for event, tellings in made if event.type == DENIAL for telling in tellings}
    for event, tellings in made:
        for telling in tellings:
            number = telling.context.number
            mention = _opens_with_denial(telling)
            if mention is None or number in told | corrections or len(event.reports) == 1:
                continue
            claim = ledger.occurred(telling.context, mention, holds=True)
            yield event_of(DENIAL, "happened", [claim], [telling.context.reading.report.id]), (telling,)


def _denying(telling: Telling) -> EventMention | None:
    return next((m for m in telling.mentions if m.stance == "denies" or m.modality == "denied"), None)


def _opens_with_denial(telling: Telling) -> EventMention | None:
    """The mention in the first two sentences that denies the event, where no toll of it is told there."""
    sentences, denying = opening(telling.context.reading, 2), _denying(telling)
    if not sentences or denying is None or denying.trigger.end > sentences[-1].end:
        return None
    first = [mention for mention in telling.mentions if mention.trigger.end <= sentences[-1].end]
    tolls = any(role.role in TOLLS and role.stance != "denies" for mention in first for role in mention.roles)
    return None if tolls else denying
