"""Findings: what is said of one field in one scope, who agrees, and how many independent origins there are."""

from dataclasses import dataclass
from typing import Literal

from secondsource.model.record import Claim, Entity, Event, Origin, ReportLinks, Said
from secondsource.model.report import Skipped
from secondsource.model.value import Value

Verdict = Literal["corroborated", "repeated", "single-origin", "disputed", "revised"]


@dataclass(frozen=True, slots=True)
class FoundValue:
    """One value of a finding with the claims it holds; the counts are of independent origins (see rules)."""

    value: Value
    text: str
    origins: tuple[str, ...]
    origins_least: int
    origins_most: int
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """All that is said about one field, in one scope, of one event or entity."""

    field: str
    scope: str
    verdict: Verdict
    why: str
    values: tuple[FoundValue, ...]


@dataclass(frozen=True, slots=True)
class WeighedEntity:
    """An entity with its findings."""

    entity: Entity
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class WeighedEvent:
    """An event with its findings.

    ``importance`` orders views that show the most important first; ``background``: long past, and only told beside
    what is newer.
    """

    event: Event
    findings: tuple[Finding, ...]
    importance: float = 0.0
    background: bool = False


@dataclass(frozen=True, slots=True)
class Brief:
    """What the program answers: reports, origins, entities and events with findings, statements, skipped inputs."""

    reports: tuple[ReportLinks, ...]
    origins: tuple[Origin, ...]
    entities: tuple[WeighedEntity, ...]
    events: tuple[WeighedEvent, ...]
    statements: tuple[Said, ...]
    skipped: tuple[Skipped, ...]
    group: str | None = None
