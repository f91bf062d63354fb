"""A whole record, weighed."""

from secondsource.model.finding import WeighedEntity, WeighedEvent
from secondsource.model.record import Record
from secondsource.weigh.findings import weigh
from secondsource.weigh.order import event_order


def weigh_record(record: Record) -> tuple[tuple[WeighedEntity, ...], tuple[WeighedEvent, ...]]:
    """The record's entities, in its order, and its events, those with most reports first, with their findings."""
    entities = tuple(WeighedEntity(entity, weigh(entity.claims, record.origins)) for entity in record.entities)
    events = (WeighedEvent(event, weigh(event.claims, record.origins)) for event in record.events)
    return entities, tuple(sorted(events, key=event_order))
