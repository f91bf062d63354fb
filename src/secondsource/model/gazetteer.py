"""The gazetteer's types: what is known of a place, and how it is asked for."""

from dataclasses import dataclass
from typing import Protocol

from secondsource.model.value import PlacePrecision


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the gazetteer: WGS 84 degrees, ISO 3166-1 alpha-2 ``country``, ``population`` 0 where unknown."""

    id: int
    name: str
    country: str | None
    region: str | None
    county: str | None
    lat: float | None
    lon: float | None
    population: int
    precision: PlacePrecision


class Gazetteer(Protocol):
    """Places by name. Names are compared without case, accents and punctuation."""

    def find(self, name: str) -> tuple[Place, ...]:
        """Every place that bears ``name``, the most populous first; empty where none does."""

    def near_spelling(self, name: str) -> tuple[Place, ...]:
        """Places whose name is one typing error away from ``name``; empty for names under six letters."""
