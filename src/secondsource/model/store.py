"""Where linking puts what waits to be linked again: a record of many reports need not hold it in memory."""

from typing import Protocol


class Store(Protocol):
    """Bytes by a name. It lies in memory or on disk; see `secondsource.run.adding`."""

    def put(self, name: str, value: bytes) -> None:
        """Keep bytes under a name that was not used before."""

    def get(self, name: str) -> bytes:
        """The bytes of a name. ``KeyError`` where there are none."""
