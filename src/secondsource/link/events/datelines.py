"""Datelines that are not where it happened: "KOLBY - The coach that crashed near Velm …" was written in Kolby.

A company writes from its seat, whatever it tells: "KOLBY, 3 May 2031. Brask Shipping AS regrets that a ship was lost".
"""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from secondsource.link.events.closeness import place_share
from secondsource.link.naming.bodies import body_class
from secondsource.link.naming.outlet_names import outlet_name
from secondsource.link.tellings.telling import TOWNS
from secondsource.model.reading import Mention, Reading
from secondsource.model.span import Span
from secondsource.values.capitals import is_capital
from secondsource.values.words import fold

_DATELINE = re.compile(r"\s*[A-ZÀ-Þ][A-ZÀ-Þ'’. -]+(?:,[^()\n]{0,40}?)?\s*(?:\([^()\n]{1,40}\)\s*)?[-–—]\s")
_OF_RELEASE = re.compile(
    r"\s*[A-ZÀ-Þ][\w'’. -]+,(?:[^().,\n]{1,30},)?\s(?:[A-Z][a-z]+day,?\s)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2},?)(?:\s\d{4})?\s*(?:[.:–—-]\s|\n)"
)
_LONGEST = 100
# "Along the Holm Shore" is no town, whatever the gazetteer finds.
_SET_IN = re.compile(r"\b(?:in|near|outside|at|of|off)\s+$")


def without_datelines(reading: Reading) -> Reading:
    """The reading without its dateline as the place of events, where its first sentence names a town far from it."""
    head, by_company = reading.report.text[:_LONGEST], body_class(outlet_name(reading.report)) == "company"
    found = _DATELINE.match(head) or (_OF_RELEASE.match(head) if by_company else None)
    if found is None:
        return reading
    if by_company:
        return _without(reading, {m.id for m in reading.mentions if m.span.end <= found.end()})
    towns = [m for m in reading.mentions if _is_town(m)]
    first = reading.sentence_of(Span(found.end(), found.end() + 1))
    inside = {m.id: m for m in towns if m.span.end <= found.end()}
    if any(_is_seat_alone(m, towns, reading) for m in inside.values()):
        return _without(reading, set(inside))
    named = [m for m in towns if found.end() <= m.span.start < first.end and _is_set_in(m, reading)]
    far = {number for number, m in inside.items() if any(_share(m, other) < 0 for other in named)}
    if not far or any(_share(m, other) >= 0 for m in inside.values() for other in named):
        return reading
    return _without(reading, far)


def _is_seat_alone(mention: Mention, towns: Sequence[Mention], reading: Reading) -> bool:
    """Whether a capital is named by a dateline alone: agencies write from there of what was anywhere in the country.

    Where no report of the event tells of another town, it becomes the event's again.
    """
    place, others = mention.place, [town for town in towns if town.id != mention.id]
    if place is None or not is_capital(place.country or "", place.name):
        return False
    named = fold(place.name) in fold(reading.report.title or "")
    return not named and all(_share(mention, other) < 1 for other in others)


def _without(reading: Reading, far: Set[int]) -> Reading:
    """The reading without these mentions as the places of events that no words put there."""
    events = tuple(
        replace(
            e, roles=tuple(r for r in e.roles if r.role != "where" or r.basis != "resolved" or r.mention not in far)
        )
        for e in reading.events
    )
    return reading if events == reading.events else replace(reading, events=events)


def _is_town(mention: Mention) -> bool:
    place = mention.place
    return mention.kind == "place" and place is not None and place.lat is not None and place.precision in TOWNS


def _is_set_in(mention: Mention, reading: Reading) -> bool:
    return _SET_IN.search(reading.report.text[: mention.span.start]) is not None


def _share(first: Mention, second: Mention) -> float:
    return 0.0 if first.place is None or second.place is None else place_share(first.place, second.place)
