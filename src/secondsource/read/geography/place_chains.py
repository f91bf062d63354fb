"""Which place a text puts in which: "Tapalpa, Mexico", "the town of X in Y", "X (Y)"."""

import itertools
import re
from collections.abc import Mapping, Sequence

from secondsource.model.gazetteer import Place
from secondsource.read.geography.place_names import Candidate

_COMMA = re.compile(r"(?:['’]s)?,?\s?(?:,|\()\s?(?:in\s+)?(?:the\s+)?|\s\(", re.IGNORECASE)
_IN = re.compile(
    r"(?:['’]s)?,?\s+(?:(?:is|lies|was|sits|stands)\s+)?(?:(?:a|the)\s+(?:\w+\s+){0,3}(?:town|city|village|suburb|capital|district|province|neighbou?rhood|community|hamlet|port|resort)\s+)?"
    r"(?:in|of)\s+(?:the\s+)?(?:(?:state|province|region|county|department|district|northern|southern|eastern|western|central|north|south|east|west|far)\s+){0,2}(?:of\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_STATE_OF = re.compile(
    r"['’]s?\s+(?:\w+\s+){0,3}(?:state|province|region|county|town|city|capital|village|port|district)?\s?(?:of\s+)?",
    re.IGNORECASE,
)
_NEAR_DEGREES = 0.35


def find_chains(text: str, candidates: Sequence[Candidate]) -> Mapping[int, tuple[int, ...]]:
    """Index of a candidate -> indices of the candidates that the text puts it in, the nearest first."""
    inside: dict[int, list[int]] = {}
    for index, (first, second) in enumerate(itertools.pairwise(candidates)):
        between = text[first.span.end : second.span.start]
        if len(between) > 60 or "\n" in between:
            continue
        if (
            first.kind != "nationality"
            and second.kind == "place"
            and (_COMMA.fullmatch(between) or _IN.fullmatch(between))
        ):
            inside.setdefault(index, []).append(index + 1)
        elif second.kind == "place" and _puts_before(first, between):
            inside.setdefault(index + 1, []).append(index)
    return {index: tuple(_followed(inside, index)) for index in inside}


def _puts_before(first: Candidate, between: str) -> bool:
    """ "Mexico's Jalisco state", "the Ghanaian town of X": the wider place comes first."""
    if first.kind == "nationality":
        return bool(
            re.fullmatch(
                r"\s+(?:\w+\s+){0,3}(?:town|city|capital|village|province|region|state|port|district)(?:\s+of)?,?\s+",
                between,
            )
        )
    return bool(_STATE_OF.fullmatch(between)) and between.startswith(("'", "’"))


def _followed(inside: Mapping[int, Sequence[int]], index: int) -> list[int]:
    """The whole chain above a candidate, without going round."""
    chain: list[int] = []
    waiting = list(inside[index])
    while waiting and len(chain) < 4:
        wider = waiting.pop(0)
        if wider != index and wider not in chain:
            chain.append(wider)
            waiting.extend(inside.get(wider, ()))
    return chain


def contains(wider: Place, place: Place) -> bool:
    """Whether one place of the gazetteer lies in another, by the names of the areas around it; towns by nearness."""
    if wider.id == place.id:
        return False
    if wider.precision == "area":
        return wider.country is None or wider.country == place.country
    if wider.country != place.country:
        return False
    if wider.precision == "country":
        return place.precision != "country"
    if wider.precision == "region":
        return place.region == wider.name and place.precision not in ("country", "region")
    if wider.precision == "county":
        return (place.region, place.county) == (wider.region, wider.name) and place.precision not in (
            "country",
            "region",
            "county",
        )
    return place.precision in ("town", "address", "county") and near(wider, place)


def near(first: Place, second: Place) -> bool:
    """Within about forty kilometres."""
    if first.lat is None or second.lat is None or first.lon is None or second.lon is None:
        return False
    return abs(first.lat - second.lat) < _NEAR_DEGREES and abs(first.lon - second.lon) < 2 * _NEAR_DEGREES
