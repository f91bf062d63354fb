"""Chooses what each name of a report means, from the places that bear it, by what the report says around it.

The score of a meaning is a weighted sum of features; the chance of a meaning is the softmax of the scores of its name.
Each round sees the other names as the round before left them.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import mul
from typing import get_args

from secondsource.model.gazetteer import Place
from secondsource.model.value import PlacePrecision
from secondsource.read.geography.place_chains import contains
from secondsource.read.geography.place_weights import WEIGHTS, Features
from secondsource.values.place_key import place_key

_CELL = 1.5
_ROUNDS = 2
_FAINT = 0.02
# Towns that a report from elsewhere names without their country.
_KNOWN_ABROAD = 50_000
_SURE_OF_COUNTRY = 1.0
_SLIGHT = 0.3
# Whether a place is a country, a region, a county, an area.
_KINDS: Mapping[PlacePrecision, tuple[float, float, float, float]] = {
    kind: (float(kind == "country"), float(kind == "region"), float(kind == "county"), float(kind == "area"))
    for kind in get_args(PlacePrecision)
}


@dataclass(frozen=True, slots=True)
class Name:
    """All uses of one name that mean one place: ``places`` are its meanings, ``wider`` the names it is put in.

    ``narrower`` are the names put in it; ``uses`` counts them in the text, 0 for names that are only evidence.
    """

    words: str
    places: tuple[Place, ...]
    wider: tuple[int, ...] = ()
    narrower: tuple[int, ...] = ()
    uses: int = 1


@dataclass(frozen=True, slots=True)
class Chosen:
    """A meaning and how likely it is among the meanings of its name."""

    place: Place
    chance: float


def choose(names: Sequence[Name], countries: Counter[str]) -> tuple[Chosen | None, ...]:
    """The likeliest meaning of each name, ``None`` where the gazetteer has none.

    ``countries`` are those that the report speaks of by adjective.
    """
    own = [_own(name) for name in names]
    scene = _last_round(names, own, countries, WEIGHTS)
    chances = [scene.chances(i, own[i], WEIGHTS) for i in range(len(names))]
    best = [_best(name, chance) for name, chance in zip(names, chances, strict=True)]
    return tuple(None if _is_out_of_the_way(scene, i, one) else one for i, one in enumerate(best))


def _is_out_of_the_way(scene: "Scene", index: int, chosen: Chosen | None) -> bool:
    """A small place, or one by its lesser name, in a country of which a report of another country says nothing else.

    "Twelve of the Kuei were killed near Rumbek": no town of China, where Rumbek is a town of South Sudan.
    """
    if chosen is None or chosen.place.precision not in ("town", "county", "region"):
        return False
    lesser = place_key(chosen.place.name) != scene.key(index)
    return (lesser or chosen.place.population < _KNOWN_ABROAD) and scene.is_of_another_country(index, chosen.place)


def rounds(names: Sequence[Name], countries: Counter[str], weights: Features = WEIGHTS) -> "Scene":
    """The scene as the last round sees it."""
    return _last_round(names, [_own(name) for name in names], countries, weights)


def _last_round(
    names: Sequence[Name], own: Sequence[Sequence[bool]], countries: Counter[str], weights: Features
) -> "Scene":
    scene = Scene(names, [first_guess(name) for name in names], countries)
    for _ in range(_ROUNDS - 1):
        chances = [scene.chances(i, own[i], weights) for i in range(len(names))]
        scene = Scene(names, chances, countries)
    return scene


def _own(name: Name) -> list[bool]:
    key = place_key(name.words)
    return [place_key(place.name) == key for place in name.places]


def _best(name: Name, chance: Sequence[float]) -> Chosen | None:
    if not name.places:
        return None
    best = max(range(len(chance)), key=lambda i: (chance[i], -i))
    return Chosen(_city_of(name.places[best], name.places), chance[best])


def _city_of(place: Place, others: Sequence[Place]) -> Place:
    """The city of a region that is nothing but a city: Mombasa, Seoul."""
    if place.precision not in ("region", "county"):
        return place
    there = (place.name, place.country, place.lat, place.lon)
    cities = (p for p in others if p.precision == "town" and (p.name, p.country, p.lat, p.lon) == there)
    return next(cities, place)


def first_guess(name: Name) -> list[float]:
    """Chances by population alone."""
    return softmax([1.5 * math.log10(place.population + 10) for place in name.places])


def softmax(scores: Sequence[float]) -> list[float]:
    """Scores as chances that sum to 1."""
    if not scores:
        return []
    top = max(scores)
    raised = [math.exp(score - top) for score in scores]
    total = sum(raised)
    return [value / total for value in raised]


def weigh(features: Features, weights: Features = WEIGHTS) -> float:
    """The weighted sum of the features."""
    total: float = sum(map(mul, weights, features))
    return total


class Scene:
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
        self._near = _spread(self._cells)
        self._total = sum(self._shares.values()) or 1.0
        self._most = max(self._shares, key=lambda code: (self._shares[code], code or ""), default=None)

    def _add(self, index: int, name: Name, chances: Sequence[float]) -> None:
        for place, chance in zip(name.places, chances, strict=True):
            if chance < _FAINT:
                continue
            self._shares[place.country] += chance
            if place.precision == "country" and place.country and chance > 0.5:
                self._told[place.country] += name.uses
            elif place.precision == "region" and chance > 0.3:
                self._regions[place.country, place.name] += name.uses
            if place.precision in ("town", "county") and place.lat is not None and place.lon is not None:
                cell = self._cells[_cell(place.lat, place.lon)]
                cell[index] = cell.get(index, 0.0) + chance

    def key(self, index: int) -> str:
        """The name at ``index`` as the gazetteer writes names."""
        return place_key(self._names[index].words)

    def is_of_another_country(self, index: int, place: Place) -> bool:
        """Whether other names are of one country, and none is of that of ``place``, nor the name put in one."""
        name = self._names[index]
        if name.wider or name.narrower or self._told.get(place.country or "", 0):
            return False
        mine = self._chances[index]
        own = sum(chance for other, chance in zip(name.places, mine, strict=True) if other.country == place.country)
        others = self._shares[place.country] - own
        most = max((share for code, share in self._shares.items() if code and code != place.country), default=0.0)
        return others < _SLIGHT and most >= _SURE_OF_COUNTRY

    def chances(self, index: int, own: Sequence[bool], weights: Features) -> list[float]:
        """How likely each meaning of the name at ``index`` is; the only one is sure."""
        if len(own) == 1:
            return [1.0]
        return softmax([weigh(features, weights) for features in self.features(index, own)])

    def features(self, index: int, own: Sequence[bool]) -> list[Features]:
        """What speaks for each meaning of the name at ``index``; ``own``: the meaning's own name is the one written."""
        name = self._names[index]
        wider, narrower = self._live(name.wider), self._live(name.narrower)
        return [self._of(index, rank, own[rank], wider, narrower) for rank in range(len(name.places))]

    def _live(self, others: Sequence[int]) -> list[list[Place]]:
        return [
            [place for place, chance in zip(self._names[i].places, self._chances[i], strict=True) if chance > 0.01]
            for i in others
        ]

    def _of(
        self, index: int, rank: int, own: bool, wider: Sequence[Sequence[Place]], narrower: Sequence[Sequence[Place]]
    ) -> Features:
        name, place = self._names[index], self._names[index].places[rank]
        chance = self._chances[index][rank]
        inside = sum(_any(others, lambda other: contains(other, place)) for others in wider) if wider else 0
        holds = any(_any(others, lambda other: contains(place, other)) for others in narrower) if narrower else False
        told = self._told.get(place.country or "", 0)
        told -= name.uses if place.precision == "country" and chance > 0.5 else 0
        share = self._shares[place.country] - (chance if chance >= _FAINT else 0.0) if place.country else 0.0
        # In the order of the fields: their names cost as much as all the rest.
        return Features(
            math.log10(place.population + 10) / 2.5,
            1.0 if rank == 0 else 0.0,
            *_KINDS[place.precision],
            1.0 if own else 0.0,
            1.0 if inside > 0 else 0.0,
            1.0 if inside < len(wider) else 0.0,
            1.0 if holds else 0.0,
            math.log2(1 + told) / 2 if told > 0 else 0.0,
            share / self._total,
            self._region_told(place),
            math.log2(1 + self._nearby(index, place)),
        )

    def _region_told(self, place: Place) -> float:
        if place.precision not in ("town", "county"):
            return 0.0
        return math.log2(1 + self._regions.get((place.country, place.region), 0)) / 2

    def _nearby(self, index: int, place: Place) -> float:
        """How many other names have a meaning within some hundred kilometres."""
        if place.lat is None or place.lon is None or place.precision in ("country", "area"):
            return 0.0
        near = self._near.get(_cell(place.lat, place.lon))
        return sum([chance for other, chance in near.items() if other != index]) if near else 0.0


_AROUND = tuple((dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1))


def _spread(cells: Mapping[tuple[int, int], Mapping[int, float]]) -> dict[tuple[int, int], dict[int, float]]:
    """For each cell of the map, by name, the highest chance in that cell and the eight around it."""
    spread: dict[tuple[int, int], dict[int, float]] = defaultdict(dict)
    for row, column in sorted(cells):
        own = cells[row, column].items()
        for dy, dx in _AROUND:
            best = spread[row + dy, column + dx]
            for name, chance in own:
                if chance > best.get(name, 0.0):
                    best[name] = chance
    return spread


def _any(places: Sequence[Place], holds: Callable[[Place], bool]) -> bool:
    return any(holds(place) for place in places)


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return math.floor(lat / _CELL), math.floor(lon / _CELL)
