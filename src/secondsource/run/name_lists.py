"""Loads the lists of people and bodies that the user brings."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from secondsource.gather.name_lists import read_list
from secondsource.model.errors import ListError
from secondsource.model.listed import Entry, NameLists
from secondsource.values.name_key import body_key, person_key


def load_lists(paths: Sequence[str]) -> NameLists:
    """All rows of the files, in order; a list is called by its file's name. Raises ``ListError``."""
    entries = [entry for path in paths for entry in read_list(_bytes(path), Path(path).name)]
    by_key: dict[str, set[int]] = defaultdict(set)
    for number, entry in enumerate(entries):
        for key in _keys(entry):
            by_key[key].add(number)
    return NameLists(tuple(entries), {key: tuple(sorted(numbers)) for key, numbers in by_key.items()})


def _keys(entry: Entry) -> set[str]:
    key = person_key if entry.kind == "person" else body_key
    return {found for name in entry.names if (found := key(name))}


def _bytes(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise ListError(f"{path}: cannot be read: {(error.strerror or str(error)).lower()}") from error
