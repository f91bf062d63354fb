"""The places inside names of other things put among the mentions of a reading that is otherwise complete."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter, is_

from secondsource.model.reading import EventMention, Fact, Mention, Reading, Role, Statement
from secondsource.model.span import Span
from secondsource.read.geography.places import FoundPlace

_place = attrgetter("span.start", "span.end")


def with_nested(reading: Reading, places: Sequence[FoundPlace]) -> Reading:
    """The reading with a mention for each place that a name holds; nothing that was read points at these.

    All mentions stay in text order, so their ids move; each new one is a cluster of its own.
    """
    names = [mention.span for mention in reading.mentions if mention.form == "name"] if places else []
    taken = {_place(mention) for mention in reading.mentions} if places else ()
    inside = [p for p in places if (p.span.start, p.span.end) not in taken and _is_held(p.span, names)]
    if not inside:
        return reading
    behind = max((mention.cluster for mention in reading.mentions), default=-1) + 1
    added = (
        Mention(-1, place.span, "nationality", "name", behind + number, place=place.place)
        for number, place in enumerate(inside)
    )
    ordered = sorted((*reading.mentions, *added), key=_place)
    moved = {mention.id: number for number, mention in enumerate(ordered) if mention.id >= 0}
    return replace(
        reading,
        mentions=tuple(m if m.id == number else _numbered(m, number) for number, m in enumerate(ordered)),
        statements=tuple(_statement(statement, moved) for statement in reading.statements),
        events=tuple(_event(event, moved) for event in reading.events),
        facts=tuple(_fact(fact, moved) for fact in reading.facts),
    )


def _numbered(told: Mention, number: int) -> Mention:
    """The mention by another id; made part by part, as a role is: `dataclasses.replace` takes four times as long."""
    return Mention(number, told.span, told.kind, told.form, told.cluster, told.place, told.date, told.amount)


def _is_held(span: Span, names: Sequence[Span]) -> bool:
    return any(name.holds(span) for name in names)


def _statement(statement: Statement, moved: Mapping[int, int]) -> Statement:
    speaker = _moved(statement.speaker_mention, moved)
    return statement if speaker == statement.speaker_mention else replace(statement, speaker_mention=speaker)


def _event(event: EventMention, moved: Mapping[int, int]) -> EventMention:
    roles = [_role(role, moved) for role in event.roles]
    unmoved = all(map(is_, roles, event.roles))
    return event if unmoved else replace(event, roles=tuple(roles))


def _role(role: Role, moved: Mapping[int, int]) -> Role:
    if role.mention is None or moved[role.mention] == role.mention:
        return role
    mention = moved[role.mention]
    return Role(role.role, mention, role.scope, role.basis, role.spans, role.amount, role.stance, role.hedge)


def _fact(fact: Fact, moved: Mapping[int, int]) -> Fact:
    subject, mention = moved[fact.subject], _moved(fact.mention, moved)
    unmoved = subject == fact.subject and mention == fact.mention
    return fact if unmoved else replace(fact, subject=subject, mention=mention)


def _moved(mention: int | None, moved: Mapping[int, int]) -> int | None:
    return None if mention is None else moved[mention]
