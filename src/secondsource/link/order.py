"""The order of what a record holds, the same whatever was linked first.

A record of many reports holds millions of things: they are sorted by one part of their order at a time, the last one
first, so that no key of several parts is made for each.
"""

from collections.abc import Iterable
from itertools import chain, groupby
from operator import attrgetter

from secondsource.model.record import Entity, Event, Origin, ReportLinks, Said
from secondsource.model.span import Span

_by_id, _by_report = attrgetter("id"), attrgetter("report")


def in_order_of_reports(rows: Iterable[ReportLinks]) -> tuple[ReportLinks, ...]:
    """By address, then by the id that the input gives, then by id."""
    return tuple(sorted(rows, key=lambda row: (row.report.uri or "", row.report.ref or "", row.report.id)))


def in_order_of_origins(origins: Iterable[Origin]) -> tuple[Origin, ...]:
    """By name, then by id."""
    found = sorted(origins, key=_by_id)
    found.sort(key=lambda origin: origin.name.casefold())
    return tuple(found)


def in_order_of_entities(entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Those spoken of most first, then by name, then by id."""
    found = sorted(entities, key=_by_id)
    found.sort(key=lambda entity: entity.name.casefold())
    found.sort(key=lambda entity: -entity.mentions)
    return tuple(found)


def in_order_of_events(events: Iterable[Event]) -> tuple[Event, ...]:
    """By id: what comes first in a brief, weighing says."""
    return tuple(sorted(events, key=_by_id))


def in_order_of_statements(statements: Iterable[Said]) -> tuple[Said, ...]:
    """By report, then by place in its text, then by id."""
    of_reports = groupby(sorted(statements, key=_by_report), key=_by_report)
    return tuple(chain.from_iterable(sorted(said, key=_place_and_id) for _, said in of_reports))


def _place_and_id(said: Said) -> tuple[Span, str]:
    return (said.content[0], said.id)
