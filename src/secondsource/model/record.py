"""The record: claims as the ledger, with origins, entities and events as views over them."""

from dataclasses import dataclass
from typing import Literal

from secondsource.model.listed import Listed
from secondsource.model.reading import Allegation, Basis, Modality, Stance, StatementKind
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import DateValue, Value

OriginKind = Literal["outlet", "agency", "official", "organisation", "person", "document", "unnamed"]
EntityKind = Literal["person", "organisation", "place", "facility", "other"]
Relation = Literal["part_of", "follows", "responds_to"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A span of a given report, by the report's id."""

    report: str
    span: Span


@dataclass(frozen=True, slots=True)
class Join:
    """Why an origin is taken for one with another. A join that was made has no partner left and names the report.

    A doubtful join is one that ``origins_least`` counts as joined and ``origins_most`` as apart.
    """

    partner: str | None
    because: str
    doubtful: bool
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where accounts come from, once copies and shared sources are joined. ``reports`` are report ids, sorted."""

    id: str
    name: str
    kind: OriginKind
    reports: tuple[str, ...]
    joins: tuple[Join, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One report's word on one field. ``chain`` runs from the outermost source to the innermost, ``origin`` is its id.

    ``voice``: an outlet's own voice that shows no source of its own, and may have it from any other account.
    ``withdrawn``: taken back with its report or by a correction; it stays in the ledger and counts no more.
    ``told`` is the day that the account was published, for "latest"; ``account`` names the copies of one text.
    ``moved``: its words say that the number is a changed one: "the toll rose to four".
    """

    id: str
    report: Report
    field: str
    scope: str
    value: Value
    spans: tuple[Span, ...]
    basis: Basis
    sentence: Span
    chain: tuple[str, ...]
    origin: str
    stance: Stance = "asserts"
    hedge: str | None = None
    allegation: Allegation | None = None
    as_of: DateValue | None = None
    voice: bool = False
    withdrawn: bool = False
    account: str = ""
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place or other thing, with all the names it bears and the claims about it.

    ``listed`` are the rows of the user's lists that it may be.
    """

    id: str
    kind: EntityKind
    name: str
    aliases: tuple[str, ...]
    mentions: int
    public: bool
    claims: tuple[Claim, ...]
    listed: tuple[Listed, ...] = ()


@dataclass(frozen=True, slots=True)
class EventRelation:
    """How an event stands to another, by id."""

    relation: Relation
    event: str


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, with every claim about it. ``reports`` are ids, sorted."""

    id: str
    type: str
    title: str
    modality: Modality
    claims: tuple[Claim, ...]
    relations: tuple[EventRelation, ...]
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement of the record: its speaker resolved to an entity id, its chain in names."""

    id: str
    speaker: str | None
    speaker_text: str
    cue: Span | None
    content: tuple[Span, ...]
    kind: StatementKind
    report: str
    chain: tuple[str, ...]
    date: DateValue | None


@dataclass(frozen=True, slots=True)
class ReportLinks:
    """What linking decided of a report: the origin of its own voice, what it corrects, what it is a version of.

    Copies of one text share ``account``; it is "" where a report has none.
    """

    report: Report
    origin: str
    corrects: str | None = None
    version_of: str | None = None
    account: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """All that a set of reports says, linked. Order is stable: the order of the inputs changes nothing."""

    reports: tuple[ReportLinks, ...]
    origins: tuple[Origin, ...]
    entities: tuple[Entity, ...]
    events: tuple[Event, ...]
    statements: tuple[Said, ...]
