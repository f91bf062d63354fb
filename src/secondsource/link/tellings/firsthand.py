"""Who "we" and "I" are: within a quotation the one who speaks. "Its fighters", told by a body, are the body itself."""

import re
from collections.abc import Mapping
from dataclasses import replace

from secondsource.link.tellings.speakers import is_own_voice
from secondsource.model.reading import Mention, Reading, Statement

_FIRST_PERSON = re.compile(r"(?:i|me|my|mine|we|us|our|ours)", re.IGNORECASE)
# What an armed body says that its people did, it says of itself.
_ITS_PEOPLE = re.compile(
    r"(?:its|their|our)\s+(?:own\s+)?(?:[\w-]+\s+)?(?:fighters|men|militants|militia|troops|soldiers|forces|units?"
    r"|members|gunmen|warriors|commandos|guerrillas?|combatants|brigades?|aircraft|drones|navy|air force|marines"
    r"|officers|agents)",
    re.IGNORECASE,
)


def resolve_first_person(reading: Reading) -> Reading:
    """The reading with each first-person pronoun of a quotation in the cluster of the statement's speaker.

    So are a body's own people where it tells what they did, and names no other body before.
    """
    mentions = {mention.id: mention for mention in reading.mentions}
    changed = tuple(
        _resolved(mention, reading, mentions) if _is_speaker(mention, reading) else mention
        for mention in reading.mentions
    )
    return reading if changed == reading.mentions else replace(reading, mentions=changed)


def _is_speaker(mention: Mention, reading: Reading) -> bool:
    """Whether the words mean the one who speaks."""
    words = mention.span.of(reading.report.text)
    if mention.form == "pronoun":
        return _FIRST_PERSON.fullmatch(words) is not None
    return mention.form == "nominal" and _ITS_PEOPLE.fullmatch(words) is not None


def _resolved(mention: Mention, reading: Reading, mentions: Mapping[int, Mention]) -> Mention:
    holding = [s for s in reading.statements if any(part.holds(mention.span) for part in s.content)]
    if not holding:
        return mention
    inner = min(holding, key=_size)
    speaker = mentions.get(inner.speaker_mention) if inner.speaker_mention is not None else None
    if speaker is None or is_own_voice(speaker.span.of(reading.report.text), reading.report):
        return mention
    if mention.form == "nominal" and not _speaks_of_itself(mention, speaker, inner, mentions):
        return mention
    return replace(mention, cluster=speaker.cluster, kind=speaker.kind)


def _speaks_of_itself(mention: Mention, speaker: Mention, told: Statement, mentions: Mapping[int, Mention]) -> bool:
    """Whether a body speaks, and no other is named in what it says before its people are."""
    if speaker.kind != "organisation":
        return False
    inside = [m for m in mentions.values() if any(part.holds(m.span) for part in told.content)]
    before = [m for m in inside if m.form == "name" and m.span.end <= mention.span.start]
    return not any(m.kind in ("organisation", "person") and m.cluster != speaker.cluster for m in before)


def _size(statement: Statement) -> tuple[int, int]:
    return (sum(part.end - part.start for part in statement.content), statement.id)
