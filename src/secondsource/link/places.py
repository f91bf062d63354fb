"""Places of the record: which are one, and the value that a claim holds."""

from dataclasses import replace

from secondsource.link.words import fold
from secondsource.model.value import PlaceValue


def place_key(place: PlaceValue) -> tuple[str, ...]:
    """What makes two places one: name, country, kind, and their point to a tenth of a degree."""
    point = ("", "") if place.lat is None or place.lon is None else (f"{place.lat:.1f}", f"{place.lon:.1f}")
    return (fold(place.name), place.country or "", place.precision, *point)


def as_value(place: PlaceValue, entity: str, name: str) -> PlaceValue:
    """The place with its entity and the name that the record shows."""
    return replace(place, entity=entity, name=name)


def building(entity: str, name: str, around: PlaceValue | None) -> PlaceValue:
    """A building or site that no gazetteer knows: its point is unknown, its surroundings are those of the town told."""
    if around is None:
        return PlaceValue(name, None, None, None, "address", entity=entity)
    county = around.name if around.precision in ("town", "county") else around.county
    return PlaceValue(name, around.country, None, None, "address", around.region, county, entity)
