"""Ids: hashes of what a thing is, so that the order of the inputs and the machine change none."""

import hashlib
from collections.abc import Iterable

from secondsource.model.span import Span

ID_LENGTH = 16


def digest(*parts: str) -> str:
    """A short hexadecimal hash of ``parts``. Each part is preceded by its length: ("ab", "c") is not ("a", "bc")."""
    state = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        state.update(f"{len(data)}:".encode())
        state.update(data)
    return state.hexdigest()[:ID_LENGTH]


def spans_key(spans: Iterable[Span]) -> str:
    """Spans as one string for a hash."""
    return ",".join(f"{span.start}-{span.end}" for span in spans)
