"""A draft held against reports: what it claims, and what the reports say of each claim.

The draft is evidence of nothing: it stands in no record, no origin is counted for it, and no finding changes by it.
"""

from dataclasses import dataclass
from typing import Literal

from secondsource.model.finding import Brief, FoundValue
from secondsource.model.record import Claim, Entity, Event, Said
from secondsource.model.report import Report, Skipped
from secondsource.model.span import Span

State = Literal["supported", "repeated", "single-origin", "disputed", "differs", "not found"]
"""What the reports say of a claim of the draft.

``supported``: two independent origins or more say so · ``repeated``: several outlets say so, but none shows where it
has it from · ``single-origin``: one origin says so · ``disputed``: one says so and another denies it or says
otherwise · ``differs``: the reports say something else · ``not found``: no report says it.
"""


@dataclass(frozen=True, slots=True)
class DraftEvent:
    """An event as the draft tells it. ``meant`` is the id of the record's event that it speaks of, if there is one."""

    event: Event
    meant: str | None


@dataclass(frozen=True, slots=True)
class DraftEntity:
    """A person, organisation or thing that the draft says something of; ``meant`` as in a draft's event."""

    entity: Entity
    meant: str | None


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft, read and linked to a record that it is no part of.

    The ``origin`` of a claim is the id of the record's origin that the draft quotes; the draft's own voice, and
    speakers that no report quotes, have ids that no origin of the record bears.
    """

    report: Report
    sentences: tuple[Span, ...]
    events: tuple[DraftEvent, ...]
    entities: tuple[DraftEntity, ...]
    statements: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """One claim of the draft with what the reports say of it.

    ``subject`` is the id of the draft's event or entity; ``text`` the value as a person would write it. The counts are
    of the independent origins that say so, at least and at most; ``supporting`` are the reports' claims that say so,
    ``denying`` those that deny it, and ``differing`` what the reports say instead.
    """

    claim: Claim
    subject: str
    text: str
    state: State
    why: str
    origins_least: int
    origins_most: int
    supporting: tuple[Claim, ...]
    denying: tuple[Claim, ...]
    differing: tuple[FoundValue, ...]


@dataclass(frozen=True, slots=True)
class FoundWords:
    """Where a report gives the words of a quotation, or words much like them: ``span`` of a statement of its."""

    said: Said
    span: Span


@dataclass(frozen=True, slots=True)
class CheckedStatement:
    """Words that the draft gives as somebody's own, with the reports that hold them.

    ``quote`` are the words within one pair of marks, a part of the statement ``said``; ``accounts`` is the number of
    reports with these words, copies of one text counted once; ``found`` where the reports give them, or give them
    otherwise or to somebody else.
    """

    said: Said
    quote: Span
    state: State
    why: str
    accounts: int
    found: tuple[FoundWords, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A draft, checked. ``unchecked`` are sentences of the draft in which neither claim nor quotation was read."""

    draft: Draft
    claims: tuple[CheckedClaim, ...]
    statements: tuple[CheckedStatement, ...]
    unchecked: tuple[Span, ...]
    brief: Brief
    skipped: tuple[Skipped, ...]
