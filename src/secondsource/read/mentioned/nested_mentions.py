"""The places inside names of other things put among the mentions of a reading that is otherwise complete."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from secondsource.model.reading import EventMention, Fact, Mention, Reading, Role, Statement
from secondsource.model.span import Span
from secondsource.read.geography.places import FoundPlace


def with_nested(reading: Reading, places: Sequence[FoundPlace]) -> Reading:
    """The reading with a mention for each place that a name holds; nothing that was read points at these.

    All mentions stay in text order, so their ids move; each new one is a cluster of its own.
    """
    names = [mention.span for mention in reading.mentions if mention.form == "name"]
    taken = {mention.span for mention in reading.mentions}
    inside = [place for place in places if place.span not in taken and _is_held(place.span, names)]
    if not inside:
        return reading
    behind = max((mention.cluster for mention in reading.mentions), default=-1) + 1
    added = (
        Mention(-1, place.span, "nationality", "name", behind + number, place=place.place)
        for number, place in enumerate(inside)
    )
    ordered = sorted((*reading.mentions, *added), key=lambda mention: (mention.span.start, mention.span.end))
    moved = {mention.id: number for number, mention in enumerate(ordered) if mention.id >= 0}
    return replace(
        reading,
        mentions=tuple(m if m.id == number else _numbered(m, number) for number, m in enumerate(ordered)),
        statements=tuple(_statement(statement, moved) for statement in reading.statements),
        events=tuple(_event(event, moved) for event in reading.events),
        facts=tuple(_fact(fact, moved) for fact in reading.facts),
    )


def _numbered(told: Mention, number: int) -> Mention:
    """The mention by another id; made part by part, since `dataclasses.replace` takes four times as long."""
    return Mention(number, told.span, told.kind, told.form, told.cluster, told.place, told.date, told.amount)


def _is_held(span: Span, names: Sequence[Span]) -> bool:
    return any(name.holds(span) for name in names)


def _statement(statement: Statement, moved: Mapping[int, int]) -> Statement:
    if statement.speaker_mention is None:
        return statement
    return replace(statement, speaker_mention=_moved(statement.speaker_mention, moved))


def _event(event: EventMention, moved: Mapping[int, int]) -> EventMention:
    return replace(event, roles=tuple(_role(role, moved) for role in event.roles))


def _role(role: Role, moved: Mapping[int, int]) -> Role:
    if role.mention is None or moved[role.mention] == role.mention:
        return role
    return replace(role, mention=moved[role.mention])


def _fact(fact: Fact, moved: Mapping[int, int]) -> Fact:
    return replace(fact, subject=moved[fact.subject], mention=_moved(fact.mention, moved))


def _moved(mention: int | None, moved: Mapping[int, int]) -> int | None:
    return None if mention is None else moved[mention]
