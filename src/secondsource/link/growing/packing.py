"""Packing: what waits to be linked again, as compressed bytes: a reading takes a tenth of its room so."""

import pickle
import zlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Generic, TypeVar

from secondsource.link.growing.nouns import parts_of
from secondsource.model.report import Report
from secondsource.model.store import Store

Kept = TypeVar("Kept")
_QUICK = 1


class Packed(Generic[Kept]):
    """Values by the id of their report. Reports within them are left out, since the record holds these anyway.

    Some values stay as they are, those put or got last; the others are packed, so that few reports cost no packing.
    """

    def __init__(self, kind: str, reports: Mapping[str, Report], store: Store, recent: int = 0) -> None:
        """Empty; ``reports`` are those that values may hold, by id, and may grow. Of a store, each has its ``kind``.

        ``recent`` is the number of values that stay as they are.
        """
        self._kind, self._reports, self._store = kind, reports, store
        self._most, self._recent = recent, OrderedDict[str, Kept]()
        self._waiting: set[str] = set()

    def put(self, report: str, value: Kept) -> None:
        """Keep the value of a report that has none yet."""
        self._waiting.add(report)
        self._hold(report, value)

    def get(self, report: str) -> Kept:
        """A value equal to the one that was kept. ``KeyError`` where there is none."""
        value = self._recent[report] if report in self._recent else self._unpacked(report)
        self._hold(report, value)
        return value

    def _hold(self, report: str, value: Kept) -> None:
        """Have the value at hand; the one that was longest not asked for goes to the store."""
        self._recent[report] = value
        self._recent.move_to_end(report)
        if len(self._recent) > self._most:
            oldest, value = self._recent.popitem(last=False)
            if oldest in self._waiting:
                self._waiting.remove(oldest)
                self._pack(oldest, value)

    def _pack(self, report: str, value: Kept) -> None:
        buffer = BytesIO()
        _Pickler(buffer, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
        self._store.put(f"{self._kind}:{report}", zlib.compress(buffer.getvalue(), _QUICK))

    def _unpacked(self, report: str) -> Kept:
        packed = zlib.decompress(self._store.get(f"{self._kind}:{report}"))
        value: Kept = _Unpickler(packed, self._reports).load()
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
    """Of bytes that `_Pickler` made in this process, and nobody else."""

    def __init__(self, packed: bytes, reports: Mapping[str, Report]) -> None:
        super().__init__(BytesIO(packed))
        self._reports = reports

    def find_class(self, module: str, name: str) -> object:
        return self._reports.__getitem__ if name == _known.__name__ else super().find_class(module, name)
