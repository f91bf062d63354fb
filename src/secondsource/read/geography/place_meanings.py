"""What the gazetteer knows of a name as a report writes it: whole, without words for its kind, or misspelt."""

import re
from collections.abc import Iterator

from secondsource.model.gazetteer import Gazetteer, Place
from secondsource.read.geography.place_chains import contains
from secondsource.read.geography.place_names import Candidate, state_of
from secondsource.values.countries import COUNTRY_NAMES

_MOST_PLACES = 60
_AS_WELL_KNOWN = 100_000
_LEADS = re.compile(
    r"^(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern"
    r"|southeastern|southwestern|"
    r"north-?east|north-?west|south-?east|south-?west|upper|lower|greater|downtown|metropolitan|rural|the"
    r"|city of|town of|village of|"
    r"state of|province of|region of|county of|district of|municipality of|commune of|suburban|mainland)\s+)+",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"(?:['’]s)?\s+(?:state|province|region|county|city|town|village|district|governorate|department"
    r"|municipality|prefecture|"
    r"oblast|area|metro|township|suburbs?|islands?|territory|republic|valley)$",
    re.IGNORECASE,
)


def meanings(candidate: Candidate, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The places that may be meant, the most populous first; of an adjective the country."""
    if candidate.country:
        named = gazetteer.find(COUNTRY_NAMES[candidate.country])
        return tuple(place for place in named if place.precision == "country" and place.country == candidate.country)
    name, _, wider = candidate.name.partition(", ")
    if wider:
        return _in_wider(gazetteer.find(name), gazetteer.find(state_of(wider) or wider))
    for form in _shorter_and_shorter(name):
        if form and (places := gazetteer.find(form)):
            return places[:_MOST_PLACES]
    return ()


def without_namesakes(places: tuple[Place, ...]) -> tuple[Place, ...]:
    """Of a part of the world the towns that bear its name left out: "Africa", put in no country, is no town there."""
    if not any(place.precision == "area" for place in places):
        return places
    return tuple(place for place in places if place.precision != "town" or place.population >= _AS_WELL_KNOWN)


def _shorter_and_shorter(name: str) -> Iterator[str]:
    yield name
    yield _TAILS.sub("", name)
    behind = _LEADS.sub("", name)
    yield behind
    yield _TAILS.sub("", behind)


def near_meanings(candidate: Candidate, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The places whose name is one typing error away; only for names that are nobody's as they stand."""
    return () if candidate.country else gazetteer.near_spelling(candidate.name)[:_MOST_PLACES]


def _in_wider(places: tuple[Place, ...], wider: tuple[Place, ...]) -> tuple[Place, ...]:
    """Of "Rocky Mount, N.C." written as one name: the places that lie in the wider one, all of them where none does."""
    inside = tuple(place for place in places if any(contains(area, place) for area in wider))
    return (inside or places)[:_MOST_PLACES]
