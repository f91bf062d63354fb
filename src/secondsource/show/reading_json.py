"""A reading as one line of JSON, ``secondsource.reading/1``: spans as offsets in code points, ids as numbers."""

from secondsource.model.reading import EventMention, Fact, Mention, Reading, Role, Statement
from secondsource.show.report_json import report_json
from secondsource.show.value_json import (
    JsonObject,
    amount_json,
    date_json,
    dump,
    offsets_json,
    place_json,
)

SCHEMA = "secondsource.reading/1"


def reading_json(reading: Reading) -> str:
    """The reading as one line, without a line end. Keys are never missing."""
    return dump(reading_object(reading))


def reading_object(reading: Reading) -> JsonObject:
    """The reading as plain objects, in the shape that ``reading_json`` writes."""
    return {
        "schema": SCHEMA,
        "report": report_json(reading.report),
        "sentences": [offsets_json(sentence) for sentence in reading.sentences],
        "mentions": [_mention(mention) for mention in reading.mentions],
        "statements": [_statement(statement) for statement in reading.statements],
        "events": [_event(event) for event in reading.events],
        "facts": [_fact(fact) for fact in reading.facts],
    }


def _mention(mention: Mention) -> JsonObject:
    return {
        "id": mention.id,
        **offsets_json(mention.span),
        "kind": mention.kind,
        "form": mention.form,
        "cluster": mention.cluster,
        "place": place_json(mention.place) if mention.place else None,
        "date": date_json(mention.date) if mention.date else None,
        "amount": amount_json(mention.amount) if mention.amount else None,
    }


def _statement(statement: Statement) -> JsonObject:
    return {
        "id": statement.id,
        "speaker": [offsets_json(span) for span in statement.speaker],
        "cue": [offsets_json(span) for span in statement.cue],
        "content": [offsets_json(span) for span in statement.content],
        "speaker_mention": statement.speaker_mention,
        "kind": statement.kind,
        "within": statement.within,
    }


def _event(event: EventMention) -> JsonObject:
    return {
        "id": event.id,
        "trigger": offsets_json(event.trigger),
        "type": event.type,
        "modality": event.modality,
        "stance": event.stance,
        "hedge": event.hedge,
        "allegation": event.allegation,
        "statement": event.statement,
        "cluster": event.cluster,
        "roles": [_role(role) for role in event.roles],
    }


def _role(role: Role) -> JsonObject:
    return {
        "role": role.role,
        "mention": role.mention,
        "scope": role.scope,
        "basis": role.basis,
        "spans": [offsets_json(span) for span in role.spans],
        "amount": amount_json(role.amount) if role.amount else None,
        "stance": role.stance,
        "hedge": role.hedge,
    }


def _fact(fact: Fact) -> JsonObject:
    return {
        "subject": fact.subject,
        "field": fact.field,
        "mention": fact.mention,
        "spans": [offsets_json(span) for span in fact.spans],
        "stance": fact.stance,
        "hedge": fact.hedge,
        "allegation": fact.allegation,
        "scope": fact.scope,
        "statement": fact.statement,
        "as_of": date_json(fact.as_of) if fact.as_of else None,
    }
