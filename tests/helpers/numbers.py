"""The numbers of a reading, for tests of what was counted."""

from secondsource.model.reading import Reading

Number = tuple[str, str, float | None, float | None]


def numbers_of(reading: Reading) -> set[Number]:
    """(field, scope, low, high) of every number of every event."""
    found = set()
    for role in (role for event in reading.events for role in event.roles):
        amount = role.amount or (reading.mentions[role.mention].amount if role.mention is not None else None)
        if amount is not None:
            found.add((role.role, role.scope, amount.low, amount.high))
    return found
