"""The region or town that a report tells by its kind: "Herat province" is not the town of this name.

Nor is "the island of Samos": an island that is known by its town alone is as wide as the county around that.
"""

import re
from dataclasses import replace

from secondsource.model.gazetteer import Gazetteer, Place
from secondsource.model.span import Span
from secondsource.read.geography.place_chains import contains
from secondsource.read.geography.place_ranking import Chosen
from secondsource.values.written_from import PROVINCE

_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,2}"
_BEHIND = re.compile(
    rf"\s+{PROVINCE}\b(?!['’\s]+(?:capital|police|court|minister|official|university|trooper))"
    rf"|(?:,\s{_NAME})*,?\sand\s{_NAME}\s{PROVINCE}s\b|\s{PROVINCE}s\b"
)
_BEFORE = re.compile(rf"\b{PROVINCE}s?\s+of\s+(?:{_NAME}(?:,\s|,?\sand\s))*\Z")
_TOWN_BEHIND = re.compile(r"\s+city\b")
_TOWN_BEFORE = re.compile(r"\b(?:city|town|port)\s+of\s+\Z")
_ISLAND_BEHIND = re.compile(r"\s+island\b")
_ISLAND_BEFORE = re.compile(rf"\b(?:island|isle)s?\s+of\s+(?:{_NAME}(?:,\s|,?\sand\s))*\Z")
_REACH = 80


def of_told_kind(text: str, span: Span, chosen: Chosen | None, gazetteer: Gazetteer) -> Chosen | None:
    """The meaning of a name: the region or island where words beside it tell of one, the town where they tell that."""
    if chosen is None or chosen.place.precision not in ("town", "region"):
        return chosen
    before = text[max(0, span.start - _REACH) : span.start]
    told = chosen.place.precision
    if told == "town" and (_ISLAND_BEHIND.match(text, span.end) or _ISLAND_BEFORE.search(before)):
        return Chosen(replace(chosen.place, precision="county"), chosen.chance)
    if _BEHIND.match(text, span.end) or _BEFORE.search(before):
        told = "region"
    elif _TOWN_BEHIND.match(text, span.end) or _TOWN_BEFORE.search(before):
        told = "town"
    if told == chosen.place.precision:
        return chosen
    others = (place for place in gazetteer.find(span.of(text)) if place.precision == told)
    other = next((place for place in others if _are_around(place, chosen.place)), None)
    return Chosen(other, chosen.chance) if other is not None else chosen


def _are_around(one: Place, other: Place) -> bool:
    return contains(one, other) or contains(other, one)
