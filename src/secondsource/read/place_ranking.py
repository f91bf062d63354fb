"""Chooses what each name of a report means, from the places that bear it, by what the report says around it.

The score of a meaning is a weighted sum of named features. The weights are those of a conditional logit fitted to
hand-placed names of US local news and of world news (LGL, Lieberman et al. 2010; GeoVirus, Gritta et al. 2018).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

from secondsource.model.gazetteer import Place
from secondsource.read.place_chains import contains
from secondsource.values.place_key import place_key

_CELL = 1.5
_ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Name:
    """All uses of one name that mean one place: ``places`` are its meanings, ``wider`` the names it is put in.

    ``narrower`` are the names put in it; ``uses`` counts; ``context`` marks names that are only evidence.
    """

    words: str
    places: tuple[Place, ...]
    wider: tuple[int, ...]
    narrower: tuple[int, ...]
    uses: int
    context: bool = False


@dataclass(frozen=True, slots=True)
class Features:
    """What speaks for one meaning of a name, each between 0 and about 3."""

    population: float
    first: float
    country: float
    region: float
    county: float
    area: float
    own_name: float
    in_wider: float
    not_in_wider: float
    holds_narrower: float
    country_told: float
    country_share: float
    region_told: float
    near: float


WEIGHTS = Features(
    population=2.0, first=0.8, country=2.0, region=1.0, county=-0.5, area=1.5, own_name=1.0, in_wider=5.0,
    not_in_wider=-3.0, holds_narrower=2.0, country_told=1.0, country_share=1.5, region_told=2.0, near=1.0,
)  # fmt: skip
_FIELDS = tuple(field.name for field in fields(Features))


@dataclass(frozen=True, slots=True)
class Chosen:
    """A meaning and how likely it is among the meanings of its name."""

    place: Place
    chance: float


def choose(names: Sequence[Name], countries: Counter[str]) -> tuple[Chosen | None, ...]:
    """The likeliest meaning of each name, ``None`` where the gazetteer has none.

    ``countries`` are those that the report speaks of by adjective. Each round sees the others as the last left them.
    """
    chances = [_even(name) for name in names]
    for _ in range(_ROUNDS):
        scene = _Scene(names, chances, countries)
        chances = [_softmax([scene.score(index, place) for place in name.places]) for index, name in enumerate(names)]
    return tuple(_best(name, chance) for name, chance in zip(names, chances, strict=True))


def _best(name: Name, chance: Sequence[float]) -> Chosen | None:
    if not name.places:
        return None
    best = max(range(len(chance)), key=lambda i: (chance[i], -i))
    return Chosen(name.places[best], chance[best])


def _even(name: Name) -> list[float]:
    """First guess: by population."""
    return _softmax([1.5 * math.log10(place.population + 10) for place in name.places])


def _softmax(scores: Sequence[float]) -> list[float]:
    if not scores:
        return []
    top = max(scores)
    raised = [math.exp(score - top) for score in scores]
    total = sum(raised)
    return [value / total for value in raised]


class _Scene:
    """What the report speaks of, as far as the last round knows: countries, regions, cells of the map."""

    def __init__(self, names: Sequence[Name], chances: Sequence[Sequence[float]], countries: Counter[str]) -> None:
        self._names = names
        self._chances = chances
        self._told: Counter[str] = Counter(countries)
        self._regions: Counter[tuple[str | None, str | None]] = Counter()
        self._shares: dict[str | None, float] = defaultdict(float)
        self._cells: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
        for index, name in enumerate(names):
            self._add(index, name, chances[index])
        self._total = sum(self._shares.values()) or 1.0

    def _add(self, index: int, name: Name, chances: Sequence[float]) -> None:
        for place, chance in zip(name.places, chances, strict=True):
            if chance < 0.02:
                continue
            self._shares[place.country] += chance
            if place.precision == "country" and place.country and chance > 0.5:
                self._told[place.country] += name.uses
            elif place.precision == "region" and chance > 0.3:
                self._regions[place.country, place.name] += name.uses
            if place.precision in ("town", "county") and place.lat is not None and place.lon is not None:
                cell = self._cells[_cell(place.lat, place.lon)]
                cell[index] = cell.get(index, 0.0) + chance

    def score(self, index: int, place: Place) -> float:
        """The weighted sum of the features."""
        found = self.features(index, place)
        return sum(getattr(WEIGHTS, name) * getattr(found, name) for name in _FIELDS)

    def features(self, index: int, place: Place) -> Features:
        """What speaks for ``place`` as the meaning of the name at ``index``."""
        name = self._names[index]
        inside = [wider for wider in name.wider if self._any(wider, lambda other: contains(other, place))]
        holds = any(self._any(narrow, lambda other: contains(place, other)) for narrow in name.narrower)
        own = self._chances[index][name.places.index(place)] if place.country else 0.0
        told = self._told.get(place.country or "", 0)
        if place.precision == "country":
            told -= name.uses
        return Features(
            population=math.log10(place.population + 10) / 2.5,
            first=float(place is name.places[0]),
            country=float(place.precision == "country"),
            region=float(place.precision == "region"),
            county=float(place.precision == "county"),
            area=float(place.precision == "area"),
            own_name=float(place_key(place.name) == place_key(name.words)),
            in_wider=float(bool(inside)),
            not_in_wider=float(len(name.wider) - len(inside) > 0),
            holds_narrower=float(holds),
            country_told=math.log2(1 + max(0, told)) / 2,
            country_share=(self._shares[place.country] - own) / self._total if place.country else 0.0,
            region_told=self._region_told(place),
            near=math.log2(1 + self._nearby(index, place)),
        )

    def _any(self, index: int, holds: Callable[[Place], bool]) -> bool:
        return any(holds(place) for place, chance in zip(self._names[index].places, self._chances[index], strict=True) if chance > 0.01)

    def _region_told(self, place: Place) -> float:
        if place.precision not in ("town", "county", "address"):
            return 0.0
        return math.log2(1 + self._regions.get((place.country, place.region), 0)) / 2

    def _nearby(self, index: int, place: Place) -> float:
        """How many other names have a meaning within some hundred kilometres."""
        if place.lat is None or place.lon is None or place.precision in ("country", "area"):
            return 0.0
        row, column = _cell(place.lat, place.lon)
        best: dict[int, float] = {}
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                for other, chance in self._cells.get((row + dy, column + dx), {}).items():
                    if other != index:
                        best[other] = max(best.get(other, 0.0), chance)
        return sum(best.values())


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return math.floor(lat / _CELL), math.floor(lon / _CELL)
