"""Who shares what: how linking asks for the reports of a record that one report may have to be linked with."""

from collections.abc import Sequence
from typing import Protocol, TypeAlias

Key: TypeAlias = int
"""A hash of 64 bits of something that a report tells: a day and a region, a town and a month, a name, a rare word."""


class Neighbours(Protocol):
    """Reports by their keys. It is filled from memory or from a store; see `secondsource.run.adding`."""

    def put(self, key: Key, report: str) -> None:
        """Note that a report, by its id, has a key; each once."""

    def sharing(self, key: Key, most: int) -> Sequence[str]:
        """Ids of the reports that have a key, in the order they were put; no more than ``most``."""
