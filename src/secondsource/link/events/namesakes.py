"""Two towns of one name: "a fire in Holm, Norland" and "a fire in Holm, Sudmark" are two fires.

The gazetteer may guess the wrong one of them. Each counts as told where its report names what lies around it, and
nothing where the other lies.
"""

from collections.abc import Iterator

from secondsource.link.events.closeness import APART_KM, REGION_KM, located
from secondsource.link.tellings.telling import Telling
from secondsource.model.value import PlaceValue
from secondsource.values.places import compare_places, kilometres
from secondsource.values.words import pieces


def are_in_namesakes(first: Telling, second: Telling) -> bool:
    """Whether all that the two name as where it was are towns of one name, which their reports put far apart."""
    a, b = located(first.places), located(second.places)
    if not a or not b or first.context.number == second.context.number:
        return False
    return all(_are_told_apart(x, first, y, second) for x in a for y in b)


def _are_told_apart(place: PlaceValue, telling: Telling, other: PlaceValue, rival: Telling) -> bool:
    distance = kilometres(place, other)
    if pieces(place.name) != pieces(other.name) or distance is None or distance <= APART_KM:
        return False
    return _is_told(place, other, telling) and _is_told(other, place, rival)


def _is_told(place: PlaceValue, namesake: PlaceValue, telling: Telling) -> bool:
    """Whether the report names an area that holds the town, or a town near it, and none where its namesake lies."""
    others = list(_others(place, telling))
    return any(_speaks_for(other, place) for other in others) and not any(
        _speaks_for(other, namesake) and not _speaks_for(other, place) for other in others
    )


def _others(place: PlaceValue, telling: Telling) -> Iterator[PlaceValue]:
    """The places that the report names by another name than the town's."""
    for mention in telling.context.mentions.values():
        if mention.place is not None and pieces(mention.place.name) != pieces(place.name):
            yield mention.place


def _speaks_for(other: PlaceValue, place: PlaceValue) -> bool:
    if other.precision in ("country", "region", "county"):
        return compare_places(other, place) == "contains"
    distance = kilometres(other, place)
    return distance is not None and distance <= REGION_KM
