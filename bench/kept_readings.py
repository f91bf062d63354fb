"""Readings kept in a file: reading is what takes long where linking is measured or trained."""

import pickle
from collections.abc import Iterable, Iterator
from pathlib import Path

from secondsource.model.reading import Reading


def keep(readings: Iterable[Reading], path: Path) -> None:
    """Write readings, pickled one after another."""
    with path.open("wb") as file:
        for reading in readings:
            pickle.dump(reading, file)


def kept(path: Path) -> Iterator[Reading]:
    """The readings of a file that `keep` wrote, one at a time."""
    with path.open("rb") as file:
        while file.peek(1):
            yield pickle.load(file)
