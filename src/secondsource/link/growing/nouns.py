"""Nouns taken apart: the names of their parts, which packing and sharing ask for again and again."""

from dataclasses import fields, is_dataclass

_KNOWN: dict[type, tuple[str, ...]] = {}


def part_names(kind: type) -> tuple[str, ...]:
    """The names of a noun's parts, in order; none where it is no dataclass."""
    if kind not in _KNOWN:
        _KNOWN[kind] = tuple(part.name for part in fields(kind)) if is_dataclass(kind) else ()
    return _KNOWN[kind]
