"""Nouns taken apart: what packing and sharing ask for again and again."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from operator import attrgetter
from typing import TypeAlias

Parts: TypeAlias = Callable[[object], tuple[object, ...]]
_KNOWN: dict[type, Parts | None] = {}


def parts_of(kind: type) -> Parts | None:
    """What gives the parts of a noun of this type, in order; nothing where it is no dataclass."""
    if kind not in _KNOWN:
        _KNOWN[kind] = _parts(tuple(part.name for part in fields(kind))) if is_dataclass(kind) else None
    return _KNOWN[kind]


def _parts(names: tuple[str, ...]) -> Parts:
    """Of several names at once `attrgetter` gives a tuple, which is quicker than asking for one after another."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda told: tuple(getattr(told, name) for name in names)
