"""The types of a reading's events and the words that fill their roles: who did what to whom, when and where."""

from collections.abc import Iterator

from secondsource.model.reading import EventMention, Reading, Role


def types_of(reading: Reading) -> set[str]:
    """The types of all events."""
    return {event.type for event in reading.events}


def words_of(reading: Reading, event: EventMention, role: str) -> set[str]:
    """The words that fill a role of one event."""
    return {words for one in event.roles if one.role == role for words in _words(reading, one)}


def fillers(reading: Reading, role: str, code: str | None = None) -> set[str]:
    """The words that fill a role of any event, or of any of one type."""
    events = (event for event in reading.events if code in (None, event.type))
    return {words for event in events for words in words_of(reading, event, role)}


def fillers_by_type(reading: Reading, role: str) -> dict[str, set[str]]:
    """The words that fill a role of the events of each type."""
    return {event.type: fillers(reading, role, event.type) for event in reading.events}


def _words(reading: Reading, role: Role) -> Iterator[str]:
    spans = role.spans if role.mention is None else (reading.mentions[role.mention].span,)
    return (span.of(reading.report.text) for span in spans)
