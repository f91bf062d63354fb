"""Headings: the lines above a report's body. They are context, and no claim stands in one."""

from dataclasses import replace

from secondsource.model.reading import Mention, Reading, Role
from secondsource.model.span import Span
from secondsource.values.headings import body_start


def without_headings(reading: Reading) -> Reading:
    """The reading with the events, roles and facts that stand in its body only."""
    start = body_start(reading.report.text)
    if not start:
        return reading
    mentions = {mention.id: mention for mention in reading.mentions}
    events = tuple(
        replace(
            event, roles=tuple(role for role in event.roles if _place(role, mentions, event.trigger).start >= start)
        )
        for event in reading.events
        if event.trigger.start >= start
    )
    facts = tuple(fact for fact in reading.facts if _where(fact.mention, fact.spans, mentions) >= start)
    return replace(reading, events=tuple(replace(e, id=i) for i, e in enumerate(events)), facts=facts)


def _place(role: Role, mentions: dict[int, Mention], trigger: Span) -> Span:
    if role.mention is not None:
        return mentions[role.mention].span
    return role.spans[0] if role.spans else trigger


def _where(mention: int | None, spans: tuple[Span, ...], mentions: dict[int, Mention]) -> int:
    return mentions[mention].span.start if mention is not None else min((span.start for span in spans), default=0)
