"""What the gazetteer knows of a name as a report writes it: whole, without words for its kind, or misspelt."""

import re

from secondsource.model.gazetteer import Gazetteer, Place
from secondsource.read.place_names import Candidate
from secondsource.values.countries import COUNTRY_NAMES

_MOST_PLACES = 60
_LEADS = re.compile(
    r"^(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|"
    r"north-?east|north-?west|south-?east|south-?west|upper|lower|greater|downtown|metropolitan|rural|the|city of|town of|village of|"
    r"state of|province of|region of|county of|district of|municipality of|commune of|suburban|mainland)\s+)+",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"(?:['’]s)?\s+(?:state|province|region|county|city|town|village|district|governorate|department|municipality|prefecture|"
    r"oblast|area|metro|township|suburbs?|islands?|territory|republic|valley)$",
    re.IGNORECASE,
)


def meanings(candidate: Candidate, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The places that may be meant, the most populous first; of an adjective the country."""
    if candidate.country:
        named = gazetteer.find(COUNTRY_NAMES[candidate.country])
        return tuple(place for place in named if place.precision == "country" and place.country == candidate.country)
    name = candidate.name
    for form in (name, _TAILS.sub("", name), _LEADS.sub("", name), _TAILS.sub("", _LEADS.sub("", name))):
        if form and (places := gazetteer.find(form)):
            return places[:_MOST_PLACES]
    return ()


def near_meanings(candidate: Candidate, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The places whose name is one typing error away; only for names that are nobody's as they stand."""
    return () if candidate.country else gazetteer.near_spelling(candidate.name)[:_MOST_PLACES]
