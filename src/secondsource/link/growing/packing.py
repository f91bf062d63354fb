"""Packing: what waits to be linked again, as compressed bytes: a reading takes a tenth of its room so."""

import pickle
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Generic, TypeVar

from secondsource.link.growing.nouns import part_names
from secondsource.model.report import Report
from secondsource.model.store import Store

Kept = TypeVar("Kept")
_QUICK = 1


class Packed(Generic[Kept]):
    """Values by the id of their report. Reports within them are left out, since the record holds these anyway."""

    def __init__(self, kind: str, reports: Mapping[str, Report], store: Store) -> None:
        """Empty; ``reports`` are those that values may hold, by id, and may grow. Of a store, each has its ``kind``."""
        self._kind, self._reports, self._store = kind, reports, store

    def put(self, report: str, value: Kept) -> None:
        """Keep the value of a report that has none yet."""
        buffer = BytesIO()
        _Pickler(buffer, protocol=pickle.HIGHEST_PROTOCOL).dump(value)
        self._store.put(f"{self._kind}:{report}", zlib.compress(buffer.getvalue(), _QUICK))

    def get(self, report: str) -> Kept:
        """A value equal to the one that was kept. ``KeyError`` where there is none."""
        packed = zlib.decompress(self._store.get(f"{self._kind}:{report}"))
        value: Kept = _Unpickler(packed, self._reports).load()
        return value


class _Pickler(pickle.Pickler):
    """Reports by their ids, other nouns by their parts in order, which is quicker than what dataclasses do."""

    def persistent_id(self, told: object) -> str | None:
        return told.id if type(told) is Report else None

    def reducer_override(self, told: object) -> tuple[type, tuple[object, ...]]:
        names = part_names(type(told))
        return (type(told), tuple(getattr(told, name) for name in names)) if names else NotImplemented


class _Unpickler(pickle.Unpickler):
    """Of bytes that `_Pickler` made in this process, and nobody else."""

    def __init__(self, packed: bytes, reports: Mapping[str, Report]) -> None:
        super().__init__(BytesIO(packed))
        self._reports = reports

    def persistent_load(self, known: str) -> Report:
        return self._reports[known]
