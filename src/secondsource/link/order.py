"""The order of what a record holds, the same whatever was linked first."""

from secondsource.model.record import Entity, Event, Origin, ReportLinks, Said
from secondsource.model.span import Span


def report_order(row: ReportLinks) -> tuple[str, str, str]:
    """By address, then by the id that the input gives, then by id."""
    return (row.report.uri or "", row.report.ref or "", row.report.id)


def origin_order(origin: Origin) -> tuple[str, str]:
    """By name, then by id."""
    return (origin.name.casefold(), origin.id)


def entity_order(entity: Entity) -> tuple[int, str, str]:
    """Those spoken of most first, then by name, then by id."""
    return (-entity.mentions, entity.name.casefold(), entity.id)


def event_order(event: Event) -> str:
    """By id: what comes first in a brief, weighing says."""
    return event.id


def said_order(said: Said) -> tuple[str, Span, str]:
    """By report, then by place in its text, then by id."""
    return (said.report, said.content[0], said.id)
