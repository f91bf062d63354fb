"""Loads the compiled gazetteer and answers by name."""

import zlib
from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase
from typing import get_args

import marisa_trie
import numpy as np
from numpy.typing import NDArray

import secondsource.values
from secondsource.model.errors import InstallationError
from secondsource.model.gazetteer import Place
from secondsource.model.value import PlacePrecision
from secondsource.values.place_key import place_key

DATA = Path(secondsource.values.__file__).parent / "gazetteer_data"
_PRECISIONS: tuple[PlacePrecision, ...] = get_args(PlacePrecision)
_SHORTEST_MISSPELT = 6
_MOST_KEPT = 4096


class CompiledGazetteer:
    """The compiled places: a trie of keys, and arrays with one row a place (read-only once loaded)."""

    def __init__(self, folder: Path) -> None:
        """Map the files of ``folder``; raises ``InstallationError`` where one is missing."""
        try:
            self._keys = marisa_trie.Trie().mmap(str(folder / "names.marisa"))
            with np.load(folder / "places.npz") as arrays:
                self._arrays: dict[str, NDArray[np.generic]] = {name: arrays[name] for name in arrays.files}
            labels = zlib.decompress((folder / "labels.zlib").read_bytes())
        except (OSError, ValueError) as error:
            raise InstallationError(
                f"The gazetteer in {folder.name} cannot be read; install the program again."
            ) from error
        self._labels = labels
        breaks = np.flatnonzero(np.frombuffer(labels, dtype=np.uint8) == ord("\n"))
        self._label_starts = np.concatenate(([0], breaks + 1, [len(labels) + 1])).astype(np.int64)
        self._firsts = np.concatenate(([0], np.cumsum(self._arrays["counts"], dtype=np.int64)))
        self._kept: dict[int, tuple[Place, ...]] = {}
        self._near: dict[str, tuple[Place, ...]] = {}
        self._countries: list[str] = [str(code) for code in self._arrays["countries"]]

    def find(self, name: str) -> tuple[Place, ...]:
        """Every place that bears ``name``, the most populous first; empty where none does."""
        return self._found(place_key(name))

    def near_spelling(self, name: str) -> tuple[Place, ...]:
        """Places whose name is one typing error away from ``name``; empty for names under six letters."""
        key = place_key(name)
        if len(key) < _SHORTEST_MISSPELT:
            return ()
        # Reports of one event share the names that no gazetteer knows.
        if key not in self._near:
            if len(self._near) >= _MOST_KEPT:
                self._near.clear()
            known = self._keys
            found = {place.id: place for near in self._one_error(key) if near in known for place in self._found(near)}
            self._near[key] = tuple(sorted(found.values(), key=lambda place: (-place.population, place.id)))
        return self._near[key]

    def _one_error(self, key: str) -> Iterator[str]:
        """Every key that one letter more, less, other or swapped with its neighbour makes of ``key``.

        Only as far as some name begins like it: behind that no change of one letter makes a name.
        """
        for at in range(len(key) + 1):
            head, tail = key[:at], key[at:]
            if next(self._keys.iterkeys(head), None) is None:
                return
            for letter in ascii_lowercase:
                yield head + letter + tail
                if tail and tail[0] != letter:
                    yield head + letter + tail[1:]
            if tail:
                yield head + tail[1:]
            if len(tail) > 1 and tail[0] != tail[1]:
                yield head + tail[1] + tail[0] + tail[2:]

    def _found(self, key: str) -> tuple[Place, ...]:
        number = self._keys.get(key, -1)
        if number < 0:
            return ()
        if number not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            rows = self._arrays["ids"][self._firsts[number] : self._firsts[number + 1]]
            self._kept[number] = tuple(self._place(int(row)) for row in rows)
        return self._kept[number]

    def _place(self, row: int) -> Place:
        column = self._arrays
        region, county = int(column["region"][row]), int(column["county"][row])
        return Place(
            row,
            self._label(row),
            self._countries[int(column["country"][row])] or None,
            self._label(region) if region >= 0 else None,
            self._label(county) if county >= 0 else None,
            int(column["lat"][row]) / 10_000,
            int(column["lon"][row]) / 10_000,
            int(column["population"][row]),
            _PRECISIONS[int(column["precision"][row])],
        )

    def _label(self, row: int) -> str:
        return self._labels[self._label_starts[row] : self._label_starts[row + 1] - 1].decode()


def load_gazetteer(folder: Path = DATA) -> CompiledGazetteer:
    """The gazetteer that the program ships."""
    return CompiledGazetteer(folder)
