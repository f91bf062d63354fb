"""Lists of people and bodies that the user brings, and where an entity of the record may stand on them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

ListedKind = Literal["person", "organisation", "other"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a list: its ``id`` there, the name it is shown by, and every name it bears.

    ``countries`` are ISO 3166-1 alpha-2 codes; ``born`` is the year of birth; ``roles`` are offices and descriptions
    in the list's words.
    """

    list: str
    id: str
    kind: ListedKind
    name: str
    names: tuple[str, ...]
    countries: tuple[str, ...] = ()
    born: int | None = None
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """An entity found on a list: which row, why in a sentence, and whether it may be somebody else (``doubtful``)."""

    list: str
    id: str
    name: str
    because: str
    doubtful: bool


@dataclass(frozen=True, slots=True)
class NameLists:
    """The rows of all lists, and their numbers by key of name (``values.name_key``)."""

    entries: tuple[Entry, ...] = ()
    by_key: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
