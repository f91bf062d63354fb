"""The numbers of a reading, for tests of what was counted."""

from collections.abc import Sequence

from secondsource.model.reading import EventMention, Mention, Reading

Number = tuple[str, str, float | None, float | None]


def numbers_of(reading: Reading) -> set[Number]:
    """(field, scope, low, high) of every number of every event."""
    return numbers_in(reading.events, reading.mentions)


def numbers_in(events: Sequence[EventMention], mentions: Sequence[Mention]) -> set[Number]:
    """(field, scope, low, high) of every number of these events."""
    found = set()
    for role in (role for event in events for role in event.roles):
        amount = role.amount or (mentions[role.mention].amount if role.mention is not None else None)
        if amount is not None:
            found.add((role.role, role.scope, amount.low, amount.high))
    return found


def least_of(reading: Reading, field: str, scope: str = "all") -> set[float | None]:
    """The least numbers of a field in a scope."""
    return {low for told, within, low, _ in numbers_of(reading) if (told, within) == (field, scope)}
