"""A reading for linking: of names inside names only the outer ones."""

from dataclasses import replace

from secondsource.model.reading import Mention, Reading
from secondsource.model.span import Span


def with_whole_names(reading: Reading) -> Reading:
    """The reading without the places inside names: they say where a body belongs, and nothing is told of them.

    Those that an event is set in stay: "Velm" of "Velm Police".
    """
    names = [mention.span for mention in reading.mentions if mention.form == "name"]
    filling = {role.mention for event in reading.events for role in event.roles}
    kept = tuple(m for m in reading.mentions if m.id in filling or not _is_inside(m, names))
    return reading if len(kept) == len(reading.mentions) else replace(reading, mentions=kept)


def _is_inside(mention: Mention, names: list[Span]) -> bool:
    if mention.kind != "nationality" or mention.form != "name":
        return False
    return any(name.holds(mention.span) and name != mention.span for name in names)
