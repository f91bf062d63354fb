"""Records of neighbourhoods put together: an outlet or a place that several have is one, all else is in one only."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby
from operator import attrgetter
from typing import TypeVar

from secondsource.link.order import (
    in_order_of_entities,
    in_order_of_events,
    in_order_of_origins,
    in_order_of_reports,
    in_order_of_statements,
)
from secondsource.model.listed import Listed
from secondsource.model.record import Entity, Event, Origin, Record, ReportLinks, Said

Known = TypeVar("Known", Origin, Entity)
_by_id = attrgetter("id")


def merged(parts: Iterable[Record]) -> Record:
    """One record of the records of neighbourhoods; their order changes nothing."""
    reports: list[ReportLinks] = []
    origins: list[Origin] = []
    entities: list[Entity] = []
    events: list[Event] = []
    statements: list[Said] = []
    for part in parts:
        reports.extend(part.reports)
        origins.extend(part.origins)
        entities.extend(part.entities)
        events.extend(part.events)
        statements.extend(part.statements)
    return Record(
        reports=in_order_of_reports(reports),
        origins=in_order_of_origins(map(_origin, _of_one_id(origins))),
        entities=in_order_of_entities(map(_entity, _of_one_id(entities))),
        events=in_order_of_events(events),
        statements=in_order_of_statements(statements),
    )


def _of_one_id(found: list[Known]) -> Iterator[list[Known]]:
    """Those with one id together, in the order given."""
    found.sort(key=_by_id)
    return (list(same) for _, same in groupby(found, key=_by_id))


def _origin(same: Sequence[Origin]) -> Origin:
    """One origin of what several neighbourhoods know of it."""
    if len(same) == 1:
        return same[0]
    first = min(same, key=lambda origin: (origin.name, origin.reports))
    joins = {join for origin in same for join in origin.joins}
    rows = sorted(joins, key=lambda row: (row.doubtful, row.because, row.partner or "", repr(row.passages)))
    reports = {report for origin in same for report in origin.reports}
    return replace(first, reports=tuple(sorted(reports)), joins=tuple(rows))


def _entity(same: Sequence[Entity]) -> Entity:
    """One entity of what several neighbourhoods know of it, by the name that it has where most is told of it."""
    if len(same) == 1:
        return same[0]
    ordered = sorted(same, key=_most_told)
    first = ordered[0]
    names = {name for entity in same for name in (entity.name, *entity.aliases)} - {first.name}
    claims = {claim.id: claim for entity in same for claim in entity.claims}
    return replace(
        first,
        aliases=tuple(sorted(names)),
        mentions=sum(entity.mentions for entity in same),
        public=any(entity.public for entity in same),
        claims=tuple(sorted(claims.values(), key=lambda claim: (claim.field, claim.scope, claim.id))),
        listed=_listed(ordered),
    )


def _most_told(entity: Entity) -> tuple[int, str, tuple[str, ...]]:
    return (-entity.mentions, entity.name, entity.aliases)


def _listed(same: Iterable[Entity]) -> tuple[Listed, ...]:
    """The rows that one of the neighbourhoods found, each once; where one is sure of a row, so is the record."""
    found: dict[tuple[str, str], Listed] = {}
    for row in chain.from_iterable(entity.listed for entity in same):
        known = found.setdefault((row.list, row.id), row)
        if known.doubtful and not row.doubtful:
            found[row.list, row.id] = row
    return tuple(found.values())
