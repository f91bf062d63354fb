"""Drafts written by hand, and what is made of them against reports written by hand."""

from collections.abc import Sequence
from dataclasses import replace

from secondsource.check.record import check
from secondsource.model.check import Checked, CheckedClaim, Draft, DraftEntity, DraftEvent
from secondsource.model.finding import Brief
from secondsource.model.reading import Modality
from secondsource.model.record import Claim, Entity, Event, Origin, Record, ReportLinks, Said
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.weigh.record import weigh_record
from tests.helpers.claims import report

DRAFT = report("draft", None, body="What the draft says.")
EVENT, PERSON = "event", "person"


def event(
    claims: Sequence[Claim], modality: Modality = "happened", code: str = "explosion", name: str = EVENT
) -> Event:
    """An event of some claims."""
    reports = tuple(sorted({claim.report.id for claim in claims}))
    return Event(name, code, "Explosion in Morhavn", modality, tuple(claims), (), reports)


def person(claims: Sequence[Claim], name: str = "Ida Krag") -> Entity:
    """A person with what is said of her."""
    return Entity(PERSON, "person", name, (), 1, True, tuple(claims))


def brief_of(
    events: Sequence[Event] = (),
    entities: Sequence[Entity] = (),
    origins: Sequence[Origin] = (),
    statements: Sequence[Said] = (),
    accounts: dict[str, str] | None = None,
) -> Brief:
    """The brief of reports that tell of these; ``accounts`` name the copies of one text by report."""
    told = [claim for one in events for claim in one.claims] + [claim for one in entities for claim in one.claims]
    reports = {claim.report.id: claim.report for claim in told}
    named = {origin.id for origin in origins}
    missing = sorted({claim.origin for claim in told} - named)
    every = (*origins, *(Origin(name, name, "organisation", ()) for name in missing))
    rows = tuple(ReportLinks(reports[name], "", account=(accounts or {}).get(name, "")) for name in sorted(reports))
    record = Record(rows, every, tuple(entities), tuple(events), tuple(statements))
    weighed_entities, weighed_events = weigh_record(record)
    return Brief(rows, every, weighed_entities, weighed_events, tuple(statements), ())


def drafted(claim: Claim, attributed: str | None = None) -> Claim:
    """The claim as one of the draft, in its own voice or as somebody's word."""
    chain = ("draft", attributed) if attributed else ("draft",)
    return replace(claim, id=f"draft {claim.id}", report=DRAFT, origin="the draft", chain=chain)


def draft_of(
    claims: Sequence[Claim] = (),
    about_person: Sequence[Claim] = (),
    statements: Sequence[Said] = (),
    *,
    meant: str | None = EVENT,
    modality: Modality = "happened",
    told_in: Report = DRAFT,
) -> Draft:
    """A draft that claims something of the event or the person of the reports."""
    events = (DraftEvent(event(claims, modality, name="draft event"), meant),) if claims else ()
    entities = (DraftEntity(person(about_person), PERSON),) if about_person else ()
    whole = (Span(0, len(told_in.text)),)
    return Draft(told_in, whole, events, entities, tuple(statements))


def checked(claims: Sequence[Claim], reported: Sequence[Claim], origins: Sequence[Origin] = ()) -> Checked:
    """Claims of a draft about an event, checked against the claims of reports about it."""
    return check(draft_of(claims), brief_of([event(reported)], origins=origins))


def one_checked(claim: Claim, reported: Sequence[Claim], origins: Sequence[Origin] = ()) -> CheckedClaim:
    """The one claim of a draft, checked against the claims of reports about the same event."""
    (found,) = checked([claim], reported, origins).claims
    return found
