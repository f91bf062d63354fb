"""Places: how far apart two lie and how they stand to each other; write one as a person would."""

import math

from secondsource.model.value import PlaceValue
from secondsource.values.comparison import Relation
from secondsource.values.countries import COUNTRY_NAMES
from secondsource.values.place_key import place_key
from secondsource.values.words import misspelt

NARROWEST_FIRST = ("address", "town", "county", "region", "country", "area")
"""The kinds of places by their size."""

_SIZES = {kind: size for size, kind in enumerate(NARROWEST_FIRST)}
_SAME_KM = 15.0
_NEAR_KM = 60.0
_AREA_KM = 250.0
_EARTH_KM = 6371.0088


def kilometres(first: PlaceValue, second: PlaceValue) -> float | None:
    """Great-circle distance of two places; ``None`` where one has no coordinates."""
    if first.lat is None or first.lon is None or second.lat is None or second.lon is None:
        return None
    lat_a, lon_a, lat_b, lon_b = map(math.radians, (first.lat, first.lon, second.lat, second.lon))
    haversine = (
        math.sin((lat_b - lat_a) / 2) ** 2 + math.cos(lat_a) * math.cos(lat_b) * math.sin((lon_b - lon_a) / 2) ** 2
    )
    return 2 * _EARTH_KM * math.asin(min(1.0, math.sqrt(haversine)))


def compare_places(first: PlaceValue, second: PlaceValue) -> Relation:
    """How two places stand to each other: by identity, name, the areas they lie in, then distance.

    "contains" means that ``second`` lies in ``first``. Places of different countries exclude each other; without
    anything to go by they are incomparable.
    """
    if first.entity is not None and first.entity == second.entity:
        return "equal"
    if first.country and second.country and first.country != second.country:
        return "excludes"
    return _by_name(first, second) or _by_areas(first, second) or _by_distance(first, second)


def _by_name(first: PlaceValue, second: PlaceValue) -> Relation | None:
    """The same name is the same place, unless the two lie far apart; one typing error is forgiven near by."""
    key_a, key_b = place_key(first.name), place_key(second.name)
    distance = kilometres(first, second)
    if key_a == key_b:
        is_far = distance is not None and distance > _reach(first, second) and not _in_other(first, second)
        return "excludes" if is_far or _region_differs(first, second) else "equal"
    if misspelt(key_a, key_b) and not _region_differs(first, second) and (distance is None or distance <= _NEAR_KM):
        return "equal"
    return None


def _reach(first: PlaceValue, second: PlaceValue) -> float:
    return _NEAR_KM if max(_SIZES[first.precision], _SIZES[second.precision]) < _SIZES["region"] else math.inf


def _in_other(first: PlaceValue, second: PlaceValue) -> bool:
    return _holds(first, second) or _holds(second, first)


def _region_differs(first: PlaceValue, second: PlaceValue) -> bool:
    small = max(_SIZES[first.precision], _SIZES[second.precision]) < _SIZES["region"]
    return small and not _same_region(first, second)


def _by_areas(first: PlaceValue, second: PlaceValue) -> Relation | None:
    if _holds(first, second):
        return "contains"
    if _holds(second, first):
        return "within"
    return None


def _holds(wider: PlaceValue, narrow: PlaceValue) -> bool:
    """Whether ``narrow`` lies in ``wider``, by the areas around it; areas hold what is near their middle.

    An address has its town for a county where the town is known.
    """
    if _SIZES[wider.precision] <= _SIZES[narrow.precision]:
        return False
    if wider.precision == "country":
        return bool(wider.country) and wider.country == narrow.country
    if wider.precision == "region":
        return _is_named(narrow.region, wider.region or wider.name)
    if wider.precision == "county":
        return _same_region(wider, narrow) and _is_named(narrow.county, wider.county or wider.name)
    if wider.precision == "town" and _is_named(narrow.county, wider.name):
        return _same_region(wider, narrow)
    distance = kilometres(wider, narrow)
    if wider.precision == "area":
        return bool(wider.country and wider.country == narrow.country) or (distance is not None and distance < _AREA_KM)
    return narrow.precision == "address" and distance is not None and distance <= _SAME_KM


def _is_named(area: str | None, name: str) -> bool:
    return area is not None and place_key(area) == place_key(name)


def _same_region(first: PlaceValue, second: PlaceValue) -> bool:
    """Whether the regions are one, as far as they are told."""
    return not (first.region and second.region) or place_key(first.region) == place_key(second.region)


def _by_distance(first: PlaceValue, second: PlaceValue) -> Relation:
    distance = kilometres(first, second)
    if "area" in (first.precision, second.precision):
        return "incomparable"
    if _SIZES[first.precision] == _SIZES[second.precision] >= _SIZES["region"] and first.country and second.country:
        return "excludes"
    if distance is None:
        return "incomparable"
    if distance <= _SAME_KM and max(_SIZES[first.precision], _SIZES[second.precision]) <= _SIZES["town"]:
        return "overlaps"
    if max(_SIZES[first.precision], _SIZES[second.precision]) >= _SIZES["county"] and distance <= _NEAR_KM:
        return "incomparable"
    return "excludes"


def place_text(place: PlaceValue) -> str:
    """The place as a person would write it: "Tapalpa, Jalisco, Mexico"; no part twice."""
    country = COUNTRY_NAMES.get(place.country or "")
    parts = [place.name]
    for wider in (place.region if place.precision in ("address", "town", "county") else None, country):
        if wider and place_key(wider) not in map(place_key, parts):
            parts.append(wider)
    return ", ".join(parts)
