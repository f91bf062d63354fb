"""One mapping of a YAML file, whose values are asked for by type; every complaint names file and key."""

from collections.abc import Collection
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeAlias

import yaml

from secondsource.model.errors import CodebookError

# The parser in C reads the shipped files ten times as fast; not every build of PyYAML has it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

File: TypeAlias = Path | Traversable


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping at ``path`` (keys from the top) of ``file``. A key that is missing counts as empty."""

    file: str
    path: tuple[str, ...]
    content: object

    def error(self, key: str, complaint: str) -> CodebookError:
        """A complaint about ``key`` of this mapping, to be raised."""
        return CodebookError(f"{self.file}: {'.'.join((*self.path, key))}: {complaint}")

    def names(self) -> tuple[str, ...]:
        """The keys, in the file's order. Raises ``CodebookError`` where this is no mapping."""
        if self.content is None:
            return ()
        if not isinstance(self.content, dict):
            raise CodebookError(f"{self.file}: {'.'.join(self.path) or 'the whole file'}: must be a mapping of keys")
        for key in self.content:
            if not isinstance(key, str):
                raise self.error(str(key), "must be a text; put it in quotes")
        return tuple(self.content)

    def under(self, key: str) -> "Entry":
        """The mapping at ``key``."""
        return Entry(self.file, (*self.path, key), self._get(key))

    def text(self, key: str) -> str:
        """The text at ``key``, which must not be empty."""
        value = self._get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.error(key, "must be a text" if value is not None else "is missing")
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        """The list of texts at ``key``; empty where the key is missing."""
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise self.error(key, "must be a list of texts")
        for one in value:
            if not isinstance(one, str) or not one.strip():
                raise self.error(key, f"must be a list of texts; {one!r} is none, put it in quotes")
        return tuple(one.strip() for one in value)

    def texts_among(self, key: str, known: Collection[str]) -> tuple[str, ...]:
        """The list of texts at ``key``, each of which must be ``known``."""
        for one in self.texts(key):
            if one not in known:
                raise self.error(key, f"{one!r} is not known; add it under the codebook's `fields` or `scopes`")
        return self.texts(key)

    def truth(self, key: str) -> bool:
        """The true or false at ``key``; false where the key is missing."""
        value = self._get(key)
        if value is not None and not isinstance(value, bool):
            raise self.error(key, "must be true or false")
        return value is True

    def _get(self, key: str) -> object:
        self.names()
        return self.content.get(key) if isinstance(self.content, dict) else None


def read_entry(file: File) -> Entry:
    """The mapping that a file is. Raises ``CodebookError`` where it cannot be read or is not YAML."""
    try:
        content: object = yaml.load(file.read_text(encoding="utf-8"), Loader=_LOADER)
    except OSError as error:
        raise CodebookError(f"{file}: cannot be read: {(error.strerror or str(error)).lower()}") from error
    except UnicodeDecodeError as error:
        raise CodebookError(f"{file}: is not in UTF-8") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise CodebookError(f"{file}: is not YAML: {' '.join(str(error).split())}") from error
    return Entry(str(file), (), content)
