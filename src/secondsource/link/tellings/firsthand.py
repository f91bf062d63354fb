"""Who "we" and "I" are: within a quotation the one who speaks."""

import re
from collections.abc import Mapping
from dataclasses import replace

from secondsource.link.tellings.speakers import is_own_voice
from secondsource.model.reading import Mention, Reading, Statement

_FIRST_PERSON = re.compile(r"(?:i|me|my|mine|we|us|our|ours)", re.IGNORECASE)


def resolve_first_person(reading: Reading) -> Reading:
    """The reading with each first-person pronoun of a quotation in the cluster of the statement's speaker."""
    text = reading.report.text
    mentions = {mention.id: mention for mention in reading.mentions}
    changed = tuple(
        _resolved(mention, reading, mentions)
        if mention.form == "pronoun" and _FIRST_PERSON.fullmatch(mention.span.of(text))
        else mention
        for mention in reading.mentions
    )
    return reading if changed == reading.mentions else replace(reading, mentions=changed)


def _resolved(mention: Mention, reading: Reading, mentions: Mapping[int, Mention]) -> Mention:
    holding = [s for s in reading.statements if any(part.holds(mention.span) for part in s.content)]
    if not holding:
        return mention
    inner = min(holding, key=_size)
    speaker = mentions.get(inner.speaker_mention) if inner.speaker_mention is not None else None
    if speaker is None or is_own_voice(speaker.span.of(reading.report.text), reading.report):
        return mention
    return replace(mention, cluster=speaker.cluster, kind=speaker.kind)


def _size(statement: Statement) -> tuple[int, int]:
    return (sum(part.end - part.start for part in statement.content), statement.id)
