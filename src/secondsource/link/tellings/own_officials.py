"""Officials whom a body quotes: "an officer told the family, police said" comes from the police."""

import re
from collections.abc import Mapping
from dataclasses import replace

from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context

_ITS_OWN = re.compile(r"\b(?:officer|officials?)$", re.IGNORECASE)


def with_own_officials(context: Context, sources: Mapping[int, Source]) -> dict[int, Source]:
    """The sources of a report's statements, unnamed officers or officials taken with the body that passes them on."""
    outer = {s.id: sources.get(s.within) for s in context.reading.statements if s.within is not None}
    return {number: _with_body(source, outer.get(number)) for number, source in sources.items()}


def _with_body(source: Source, outer: Source | None) -> Source:
    if outer is None or outer.body is None or outer.unnamed or source.body is not None or not source.unnamed:
        return source
    return replace(source, body=outer.body, kind=outer.kind, unnamed=False) if _ITS_OWN.search(source.name) else source
