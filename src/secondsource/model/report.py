"""A report as it was gathered: its text, what it says of itself, and what went wrong on the way."""

from dataclasses import dataclass, field
from datetime import date

from secondsource.model.value import DateValue


@dataclass(frozen=True, slots=True)
class Report:
    """One news report. ``text`` is never altered for text files and lines of JSON.

    ``id`` is a hash of ``ref``, ``uri`` and ``text``; ``sha256`` is of the bytes read; ``published_basis`` are the
    words, metadata or other report that the date was taken from; ``notes`` are sentences for the reader;
    ``group`` is the value of the key that the input was grouped by.
    """

    id: str
    ref: str | None
    uri: str | None
    text: str
    sha256: str
    outlet: str | None = None
    agency: str | None = None
    byline: str | None = None
    title: str | None = None
    published: DateValue | None = None
    published_basis: str | None = None
    fetched: date | None = None
    language: str | None = None
    notes: tuple[str, ...] = field(default=())
    group: str | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was not read, with a sentence that says why and what to do."""

    uri: str
    reason: str
    group: str | None = None

    @property
    def order(self) -> tuple[str, str, str]:
        """Sort key: by name, then reason, so that the order of the inputs decides nothing."""
        return self.uri, self.reason, self.group or ""
