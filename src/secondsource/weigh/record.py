"""A whole record, weighed."""

from secondsource.model.finding import WeighedEntity, WeighedEvent
from secondsource.model.record import Record
from secondsource.weigh.findings import ledger_of, weigh_with
from secondsource.weigh.importance import with_importance
from secondsource.weigh.order import event_order


def weigh_record(record: Record) -> tuple[tuple[WeighedEntity, ...], tuple[WeighedEvent, ...]]:
    """The record's entities, in its order, and its events, those with most reports first, with their findings."""
    ledger = ledger_of(record.origins)
    entities = tuple(WeighedEntity(entity, weigh_with(entity.claims, ledger)) for entity in record.entities)
    events = (WeighedEvent(event, weigh_with(event.claims, ledger)) for event in record.events)
    return entities, with_importance(sorted(events, key=event_order))
