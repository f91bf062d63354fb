"""Records of neighbourhoods put together: an outlet or a place that several have is one, all else is in one only."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from secondsource.link.order import entity_order, event_order, origin_order, report_order, said_order
from secondsource.model.listed import Listed
from secondsource.model.record import Entity, Origin, Record


def merged(parts: Iterable[Record]) -> Record:
    """One record of the records of neighbourhoods; their order changes nothing."""
    found = list(parts)
    if len(found) == 1:
        return found[0]
    origins: dict[str, list[Origin]] = defaultdict(list)
    entities: dict[str, list[Entity]] = defaultdict(list)
    for part in found:
        for origin in part.origins:
            origins[origin.id].append(origin)
        for entity in part.entities:
            entities[entity.id].append(entity)
    return Record(
        reports=tuple(sorted(chain.from_iterable(part.reports for part in found), key=report_order)),
        origins=tuple(sorted(map(_origin, origins.values()), key=origin_order)),
        entities=tuple(sorted(map(_entity, entities.values()), key=entity_order)),
        events=tuple(sorted(chain.from_iterable(part.events for part in found), key=event_order)),
        statements=tuple(sorted(chain.from_iterable(part.statements for part in found), key=said_order)),
    )


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
