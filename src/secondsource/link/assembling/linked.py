"""What linking has found before the record is put together."""

from collections.abc import Mapping
from dataclasses import dataclass

from secondsource.link.entities.entities import Identity
from secondsource.link.origins.joining import Origins
from secondsource.link.tellings.sources import Source
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.codebook import Codebook


@dataclass(frozen=True, slots=True)
class Linked:
    """Reports with their tellings put together into events, and who is who in them.

    Reports are known by their number in ``contexts``; ``components`` and ``copies`` give each report's group,
    ``alike`` pairs that are worded alike without being copies.
    """

    contexts: tuple[Context, ...]
    events: tuple[tuple[Telling, ...], ...]
    components: tuple[int, ...]
    copies: tuple[int, ...]
    alike: tuple[tuple[int, int], ...]
    sources: tuple[Mapping[int, Source], ...]
    identities: Mapping[tuple[int, int], Identity]
    origins: Origins
    codebook: Codebook
