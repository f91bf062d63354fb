"""One town of one event, where reports tell it by the same name and the gazetteer knows several of that name.

"A wall fell in Holm", told by a report of Norland and by one that names no country, is one Holm: that of the country
which the reports name most places of, then the one that more of them tell.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from secondsource.link.tellings.telling import Telling
from secondsource.model.record import Claim
from secondsource.model.value import PlaceValue
from secondsource.values.words import fold


def with_one_place_a_name(tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one event, those of where it was with one place for each name."""
    chosen = _chosen(tellings, claims)
    return [
        replace(claim, value=chosen[fold(claim.value.name)])
        if claim.field == "where" and isinstance(claim.value, PlaceValue) and fold(claim.value.name) in chosen
        else claim
        for claim in claims
    ]


def _chosen(tellings: Sequence[Telling], claims: Sequence[Claim]) -> Mapping[str, PlaceValue]:
    """For each name under which places of two countries are told the place that most speaks for."""
    told = [
        (claim.report.id, claim.value)
        for claim in claims
        if claim.field == "where" and isinstance(claim.value, PlaceValue) and claim.value.lat is not None
    ]
    found: dict[str, PlaceValue] = {}
    for name in sorted({fold(value.name) for _, value in told}):
        own = Counter(value for _, value in dict.fromkeys(told) if fold(value.name) == name)
        if len({value.country for value in own}) > 1:
            countries = _countries(tellings, name)
            found[name] = min(own, key=lambda value: (-countries[value.country], -own[value], repr(value)))
    return found


def _countries(tellings: Sequence[Telling], name: str) -> Counter[str | None]:
    """How many other places the reports name in each country."""
    contexts = {telling.context.number: telling.context for telling in tellings}
    places = {
        (number, mention.place)
        for number, context in contexts.items()
        for mention in context.mentions.values()
        if mention.place is not None and fold(mention.place.name) != name
    }
    return Counter(place.country for _, place in places)
