"""Reports added to a record, one or many at a time, on this machine: keys in memory, all else in a nameless file."""

from array import array
from collections.abc import Iterable, Sequence
from tempfile import SpooledTemporaryFile
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

from secondsource.link.adding import GrowingRecord
from secondsource.model.codebook import Codebook
from secondsource.model.neighbours import Key
from secondsource.model.reading import Reading
from secondsource.model.record import Record

_IN_MEMORY = 2**26


class NeighboursInMemory:
    """Who shares what; see `secondsource.model.neighbours.Neighbours`.

    The keys put last are in a dictionary; once they are many, they go into sorted arrays, which take a tenth of the
    room.
    """

    def __init__(self, most_recent: int = 65536) -> None:
        """Nobody yet. At least ``most_recent`` keys are gathered before they are sorted."""
        self._most_recent = most_recent
        self._numbers: dict[str, int] = {}
        self._reports: list[str] = []
        self._keys: NDArray[np.uint64] = np.zeros(0, np.uint64)
        self._holders: NDArray[np.uint32] = np.zeros(0, np.uint32)
        self._recent: dict[Key, list[int]] = {}
        self._put = 0

    def put(self, key: Key, report: str) -> None:
        """Note that a report has a key."""
        number = self._numbers.setdefault(report, len(self._reports))
        if number == len(self._reports):
            self._reports.append(report)
        self._recent.setdefault(key, []).append(number)
        self._put += 1
        if self._put > max(self._most_recent, len(self._keys) // 16):
            self._sort()

    def sharing(self, key: Key, most: int) -> Sequence[str]:
        """Ids of the reports that have a key, in the order they were put; no more than ``most``."""
        start, end = np.searchsorted(self._keys, np.uint64(key)), np.searchsorted(self._keys, np.uint64(key), "right")
        found = [*self._holders[start : min(end, start + most)].tolist(), *self._recent.get(key, [])[:most]]
        return [self._reports[number] for number in found[:most]]

    def _sort(self) -> None:
        """Put the recent keys among the others, after those that are equal to them."""
        keys = np.fromiter((key for key, held in self._recent.items() for _ in held), np.uint64)
        holders = np.fromiter((number for held in self._recent.values() for number in held), np.uint32)
        keys, holders = np.concatenate([self._keys, keys]), np.concatenate([self._holders, holders])
        order = np.argsort(keys, kind="stable")
        self._keys, self._holders = keys[order], holders[order]
        self._recent, self._put = {}, 0


class FileStore:
    """Bytes by their names, one after another in a temporary file; see `secondsource.model.store.Store`.

    The file is one of the disk once it is large: some thousand reports need none.
    """

    def __init__(self) -> None:
        """Nothing yet. The file goes with this store."""
        self._file = SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - it is read for as long as the store lives
        finalize(self, self._file.close)
        self._numbers: dict[str, int] = {}
        self._starts = array("q", [0])

    def put(self, name: str, value: bytes) -> None:
        """Keep bytes under a name that was not used before."""
        self._file.seek(self._starts[-1])
        self._file.write(value)
        self._numbers[name] = len(self._starts) - 1
        self._starts.append(self._starts[-1] + len(value))

    def get(self, name: str) -> bytes:
        """The bytes of a name. ``KeyError`` where there are none."""
        number = self._numbers[name]
        self._file.seek(self._starts[number])
        return self._file.read(self._starts[number + 1] - self._starts[number])


def growing_record(codebook: Codebook) -> GrowingRecord:
    """An empty record that reports can be added to."""
    return GrowingRecord(codebook, NeighboursInMemory(), FileStore())


def link(readings: Iterable[Reading], codebook: Codebook) -> Record:
    """The record of ``readings``, equal to that of `secondsource.link.record.link`; of them none is held."""
    growing = growing_record(codebook)
    growing.add_all(readings)
    return growing.record
