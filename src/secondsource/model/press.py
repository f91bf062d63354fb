"""The press as the user knows it: agencies by every name, outlets that are known, how all the others count."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from secondsource.model.report import Report


class UnknownOutlets(StrEnum):
    """How outlets that nobody vouches for count.

    ``TOGETHER``: what they say of themselves, and what they lay to sources that nobody could ask, is one origin.
    """

    APART = "apart"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class Press:
    """``agencies`` maps each name of an agency, as ``press_key`` writes it, to the one it is shown by.

    ``outlets`` are keys of the outlets that the user vouches for.
    """

    agencies: Mapping[str, str] = field(default_factory=dict)
    outlets: frozenset[str] = frozenset()
    unknown: UnknownOutlets = UnknownOutlets.APART

    def agency(self, name: str) -> str | None:
        """The agency that goes by ``name``, letter for letter; a name like an agency's is not yet that agency."""
        return self.agencies.get(press_key(name))

    def counts_as_unknown(self, report: Report) -> bool:
        """Whether the report's outlet is one of those that count together. A credit line is no proof of an agency."""
        if self.unknown is UnknownOutlets.APART:
            return False
        names = [name for name in (report.outlet, report.uri) if name]
        return not any(press_key(name) in self.outlets or self.agency(name) for name in names)


def press_key(name: str) -> str:
    """A name as names of the press are compared: small letters, single spaces, without "the" and "www."."""
    return " ".join(name.casefold().split()).removeprefix("the ").removeprefix("www.")
