"""Places of the record: which are one, and the value that a claim holds."""

from dataclasses import replace

from secondsource.model.value import PlaceValue
from secondsource.values.words import fold

_LONGEST_INITIALS = 4


def place_key(place: PlaceValue) -> tuple[str, ...]:
    """What makes two places one: name, country, kind, and their point to a tenth of a degree."""
    point = ("", "") if place.lat is None or place.lon is None else (f"{place.lat:.1f}", f"{place.lon:.1f}")
    return (fold(place.name), place.country or "", place.precision, *point)


def as_value(place: PlaceValue, entity: str, name: str) -> PlaceValue:
    """The place with its entity and the name that the record shows: not in capitals, nor by initials ("D.C.")."""
    if name.isupper() and not place.name.isupper():
        name = place.name
    elif name.isupper() and len(name) > _LONGEST_INITIALS:
        name = name.title()
    return replace(place, entity=entity, name=name)


def building(entity: str, name: str, place: PlaceValue | None, around: PlaceValue | None) -> PlaceValue:
    """A building or site that no gazetteer knows: its point is unknown, its surroundings are those of the town told.

    ``place`` is where the report's words put it, ``around`` where its event is set; the narrower that fits both counts.
    """
    if place is None or (around is not None and _may_lie_in(place, around)):
        place = around
    if place is None:
        return PlaceValue(name, None, None, None, "address", entity=entity)
    county = place.name if place.precision in ("town", "county") else place.county
    return PlaceValue(name, place.country, None, None, "address", place.region, county, entity)


def _may_lie_in(place: PlaceValue, around: PlaceValue) -> bool:
    """Whether an address of which only wide areas are known may lie in the town."""
    if place.precision != "address" or place.county is not None or around.precision != "town":
        return False
    return place.country in (None, around.country) and place.region in (None, around.region)
