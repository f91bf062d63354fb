"""Days and places of a saying: "told the Courier in his office on Tuesday" dates the talk, not what it was about."""

import re
from collections.abc import Mapping
from dataclasses import replace

from secondsource.model.reading import EventMention, Mention, Reading, Role, Statement

_SAYING = re.compile(r"\b(?:said|says?|told|tells?|stated|announced|confirmed|wrote|added|spoke)\b", re.IGNORECASE)
_THAT = re.compile(r"that\b", re.IGNORECASE)
_BREAK = re.compile(r"[,;:.!?\"“”]|\b(?:that|after|when|where|who|which|as|because|while|before)\b")


def without_sayings(reading: Reading) -> Reading:
    """The reading without the days and places that stand behind a cue, outside of what was said, as an event's own."""
    mentions = {mention.id: mention for mention in reading.mentions}
    events = tuple(_without(event, reading, mentions) for event in reading.events)
    return reading if events == reading.events else replace(reading, events=events)


def _without(event: EventMention, reading: Reading, mentions: Mapping[int, Mention]) -> EventMention:
    telling = [s for s in reading.statements if s.cue and any(part.holds(event.trigger) for part in s.content)]
    if not telling:
        return event
    kept = tuple(role for role in event.roles if not _is_of_saying(role, telling, reading, mentions))
    return event if len(kept) == len(event.roles) else replace(event, roles=kept)


def _is_of_saying(role: Role, telling: list[Statement], reading: Reading, mentions: Mapping[int, Mention]) -> bool:
    mention = mentions.get(role.mention) if role.role in ("when", "where") and role.mention is not None else None
    return mention is not None and any(_is_behind_cue(mention, statement, reading) for statement in telling)


def _is_behind_cue(mention: Mention, statement: Statement, reading: Reading) -> bool:
    """Whether the words go on from the cue to the mention without a break, and it is no part of what was said.

    What is said only after it begins with "that": "police say at about nine a man fell" tells when he fell.
    """
    text, cue = reading.report.text, statement.cue[-1]
    told = (*statement.content, *statement.speaker)
    if mention.span.start < cue.end or not _SAYING.search(cue.of(text)):
        return False
    if any(part.holds(mention.span) or cue.end <= part.start < mention.span.start for part in told):
        return False
    behind = next((part for part in statement.content if part.start >= mention.span.end), None)
    if behind is not None and not _THAT.match(text[mention.span.end : behind.end].lstrip()):
        return False
    return not _BREAK.search(text, cue.end, mention.span.start)
