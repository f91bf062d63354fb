"""Packing: what waits to be linked or read again, as compressed bytes: a reading takes a tenth of its room so."""

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from io import BytesIO
from typing import Generic, TypeVar

from secondsource.link.growing.nouns import parts_of
from secondsource.link.growing.sharing import SharedSpans
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.store import Store

Kept = TypeVar("Kept")
_QUICK = 1


class Packed(Generic[Kept]):
    """Values by a name, such as their report's id. Reports within them are left out: whoever packs holds these anyway.

    Some values stay as they are, those put or got last; the others are packed, so that few reports cost no packing.
    """

    def __init__(self, kind: str, reports: Mapping[str, Report], store: Store, recent: int = 0) -> None:
        """Empty; ``reports`` are those that values may hold, by id, and may grow. Of a store, each has its ``kind``.

        ``recent`` is the number of values that stay as they are.
        """
        self._kind, self._reports, self._store = kind, reports, store
        self._most, self._recent = recent, OrderedDict[str, Kept]()
        self._waiting: set[str] = set()

    def put(self, name: str, value: Kept) -> None:
        """Keep a value under a name that was not used before."""
        self._waiting.add(name)
        self._hold(name, value)

    def get(self, name: str) -> Kept:
        """A value equal to the one that was kept. ``KeyError`` where there is none."""
        value = self._recent[name] if name in self._recent else self._unpacked(name)
        self._hold(name, value)
        return value

    def every(self, names: Iterable[str]) -> Iterator[Kept]:
        """The values of several names; equal spans of theirs are one object, and none is had at hand for it."""
        spans = SharedSpans()
        for name in names:
            yield self._recent[name] if name in self._recent else self._unpacked(name, spans.one)

    def drop(self, name: str) -> None:
        """Keep a value no longer; what the store has of it is not asked for again."""
        self._recent.pop(name, None)
        self._waiting.discard(name)

    def put_away(self) -> None:
        """Have no value at hand: all of them wait in the store until they are asked for."""
        while self._recent:
            self._put_away_oldest()

    def _hold(self, name: str, value: Kept) -> None:
        """Have the value at hand; the one that was longest not asked for goes to the store."""
        self._recent[name] = value
        self._recent.move_to_end(name)
        if len(self._recent) > self._most:
            self._put_away_oldest()

    def _put_away_oldest(self) -> None:
        oldest, value = self._recent.popitem(last=False)
        if oldest in self._waiting:
            self._waiting.remove(oldest)
            self._pack(oldest, value)

    def _pack(self, name: str, value: Kept) -> None:
        buffer = BytesIO()
        _Pickler(buffer, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
        self._store.put(f"{self._kind}:{name}", zlib.compress(buffer.getvalue(), _QUICK))

    def _unpacked(self, name: str, span: Callable[[int, int], Span] = Span) -> Kept:
        packed = zlib.decompress(self._store.get(f"{self._kind}:{name}"))
        value: Kept = _Unpickler(packed, self._reports, span).load()
        return value


def _known(report: str) -> Report:
    """Stands in what is packed for the report of that id; see `_Unpickler`."""
    raise LookupError(report)


class _Pickler(pickle.Pickler):
    """Reports by their ids, other nouns by their parts in order, which is quicker than what dataclasses do."""

    def reducer_override(self, told: object) -> tuple[Callable[..., object], tuple[object, ...]]:
        if isinstance(told, Report):
            return _known, (told.id,)
        parts = parts_of(type(told))
        return (type(told), parts(told)) if parts is not None else NotImplemented


class _Unpickler(pickle.Unpickler):
    """Of bytes that `_Pickler` made in this process, and nobody else. ``span`` makes the spans."""

    def __init__(self, packed: bytes, reports: Mapping[str, Report], span: Callable[[int, int], Span]) -> None:
        super().__init__(BytesIO(packed))
        self._instead: Mapping[str, object] = {_known.__name__: reports.__getitem__, Span.__name__: span}

    def find_class(self, module: str, name: str) -> object:
        return self._instead[name] if name in self._instead else super().find_class(module, name)
