"""Sharing: equal parts of a record kept once, so that many reports fit into memory."""

from datetime import date

from secondsource.link.growing.nouns import parts_of
from secondsource.model.record import Record
from secondsource.model.report import Report
from secondsource.model.span import Span

_PLACES = tuple(range(16384))
"""Numbers of code points in a report; each is in many spans."""


def with_shared_parts(record: Record) -> Record:
    """A record equal to the one given, in which equal strings, tuples and values are one object."""
    told = _Sharing().one(record)
    assert isinstance(told, Record)
    return told


class SharedSpans:
    """Spans met so far, of any report: most of those of many reports were met in another one."""

    def __init__(self) -> None:
        self._met: dict[Span, Span] = {}

    def one(self, start: int, end: int) -> Span:
        """The span met first that is equal."""
        span = Span(_place(start), _place(end))
        return self._met.setdefault(span, span)


class _Sharing:
    """What was met already, by its type and its own parts, so that 1 and 1.0 stay two."""

    def __init__(self) -> None:
        self._atoms: dict[tuple[type, object], object] = {}
        self._wholes: dict[tuple[object, ...], object] = {}

    def one(self, value: object) -> object:
        """The first value met that is equal to this one, part by part."""
        kind = type(value)
        if kind is int and isinstance(value, int):
            return _place(value)
        if kind is str or kind is date:
            return self._atoms.setdefault((kind, value), value)
        if kind is tuple and isinstance(value, tuple):
            parts = tuple(map(self.one, value))
            return self._wholes.setdefault((kind, *map(id, parts)), parts)
        parts_in = None if kind is Report else parts_of(kind)
        return value if parts_in is None else self._noun(kind, [*map(self.one, parts_in(value))])

    def _noun(self, kind: type, parts: list[object]) -> object:
        key = (kind, *map(id, parts))
        found = self._wholes.get(key)
        if found is None:
            # The parts stay alive with the noun that holds them, so that their addresses are not given again.
            found = self._wholes[key] = kind(*parts)
        return found


def _place(number: int) -> int:
    return _PLACES[number] if 0 <= number < len(_PLACES) else number
