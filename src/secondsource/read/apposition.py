"""Appositions by place: a name, a comma, and a description between commas — whatever the parser made of them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from secondsource.model.reading import Mention

_COMMA = re.compile(r"\s?,\s(?:\d{1,3}\s?,\s)?(?=(?:an?|the|one|former|then|now|his|her|its|their)\s)")
_KINDS = ("person", "organisation")


def appositions(text: str, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """(name, description) of "Edda Marwitz, a retired pilot, said"; both of one kind, person or body."""
    starts = [mention.span.start for mention in mentions]
    for name in mentions:
        comma = _COMMA.match(text, name.span.end) if name.form == "name" and name.kind in _KINDS else None
        if comma is None:
            continue
        first = bisect_left(starts, comma.end())
        here = [m for m in mentions[first : first + 8] if m.span.start == comma.end() and m.form == "nominal"]
        fits = [m for m in here if m.kind == name.kind]
        if fits:
            yield name, max(fits, key=lambda m: m.span.end)
