"""Reports added to a record one at a time, on this machine's memory."""

from collections import defaultdict
from collections.abc import Sequence

from secondsource.link.adding import GrowingRecord
from secondsource.model.codebook import Codebook
from secondsource.model.neighbours import Key


class NeighboursInMemory:
    """Who shares what, in dictionaries; see `secondsource.model.neighbours.Neighbours`."""

    def __init__(self) -> None:
        """Nobody yet."""
        self._holders: dict[Key, list[str]] = defaultdict(list)

    def put(self, key: Key, report: str) -> None:
        """Note that a report has a key."""
        self._holders[key].append(report)

    def sharing(self, key: Key, most: int) -> Sequence[str]:
        """Ids of the reports that have a key, in the order they were put; no more than ``most``."""
        return self._holders.get(key, [])[:most]


def growing_record(codebook: Codebook) -> GrowingRecord:
    """An empty record that reports can be added to."""
    return GrowingRecord(codebook, NeighboursInMemory())
