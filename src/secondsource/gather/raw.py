"""One report on its way from bytes: its text, and what its input says of it beside the text."""

from dataclasses import dataclass, field
from datetime import date

MAX_TEXT = 10_000_000
"""Bytes of UTF-8 that one report's text may have: ten megabytes."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the input says of the report, as it was written; ``None`` where it says nothing."""

    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None
    fetched: date | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """A text with its metadata. ``name`` is what a person would look for if the report cannot be used."""

    name: str
    text: str
    sha256: str
    ref: str | None = None
    uri: str | None = None
    metadata: Metadata = field(default_factory=Metadata)
    notes: tuple[str, ...] = ()
    group: str | None = None
