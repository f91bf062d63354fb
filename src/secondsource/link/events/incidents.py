"""Two incidents that one report tells of, where its reader took them for one: in towns far from each other.

"A tanker blew up in Velm on Monday. On Wednesday a wall fell in Holm and killed two": the second is an event of its
own from its sentence on. What a later sentence tells without a town stays with the first. A sentence that gives neither
a number of people nor another day, and has no word for another, may as well tell where the hurt were taken.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from secondsource.link.events.closeness import place_share, time_share
from secondsource.model.reading import EventMention, Mention, Reading
from secondsource.model.span import Span
from secondsource.model.value import DateValue, PlaceValue

_APART = -1.0
_ANOTHER = re.compile(r"\b(?:also|another|separate(?:ly)?|elsewhere|second|other|meanwhile)\b", re.IGNORECASE)
_COUNTS = frozenset(("killed", "injured", "missing", "arrested", "rescued"))


@dataclass(slots=True)
class _Incident:
    """Tellings of one incident so far, with the days and towns that they give it and the sentences they stand in."""

    events: list[EventMention] = field(default_factory=list)
    days: list[DateValue] = field(default_factory=list)
    towns: list[PlaceValue] = field(default_factory=list)
    sentences: set[Span] = field(default_factory=set)


def with_incidents_apart(reading: Reading) -> Reading:
    """The reading with a cluster of its own for what it sets in a town far from where the event was told to be."""
    clusters: dict[int, list[EventMention]] = defaultdict(list)
    for event in reading.events:
        clusters[event.cluster].append(event)
    free = max(clusters, default=0) + 1
    moved: dict[int, int] = {}
    for _, events in sorted(clusters.items()):
        for incident in _incidents(reading, sorted(events, key=lambda e: (e.trigger, e.id)))[1:]:
            moved.update((event.id, free) for event in incident.events)
            free += 1
    if not moved:
        return reading
    return replace(
        reading, events=tuple(replace(e, cluster=moved[e.id]) if e.id in moved else e for e in reading.events)
    )


def _incidents(reading: Reading, events: Sequence[EventMention]) -> list[_Incident]:
    found = [_Incident()]
    for event in events:
        sentence, told = reading.sentence_of(event.trigger), _Incident([event])
        told.towns, told.days = list(_towns(reading, event)), list(_days(reading, event))
        home = next((one for one in found if sentence in one.sentences), None) or _home(reading, found, told)
        if home is None:
            home = _Incident()
            found.append(home)
        home.events.append(event)
        home.towns += told.towns
        home.days += told.days
        home.sentences.add(sentence)
    return found


def _home(reading: Reading, found: Sequence[_Incident], told: _Incident) -> _Incident | None:
    """The incident that a telling is of: the first whose towns its own do not contradict; none where all do."""
    if not told.towns:
        return found[0]
    fitting = next((one for one in found if not _is_far(one.towns, told.towns)), None)
    return fitting or (None if _is_of_its_own(reading, found[0], told) else found[0])


def _is_far(first: Sequence[PlaceValue], second: Sequence[PlaceValue]) -> bool:
    return bool(first and second) and max(place_share(a, b) for a in first for b in second) <= _APART


def _is_of_its_own(reading: Reading, first: _Incident, told: _Incident) -> bool:
    """Whether a telling in another town counts people, is of another day, or is told as another."""
    (event,) = told.events
    countries = [{town.country for town in one.towns} for one in (first, told)]
    if countries[0] & countries[1] and any(role.role in _COUNTS for role in event.roles):
        return True
    if first.days and told.days and max(time_share(a, b) for a in first.days for b in told.days) < 0:
        return True
    return _ANOTHER.search(reading.sentence_of(event.trigger).of(reading.report.text)) is not None


def _towns(reading: Reading, event: EventMention) -> Iterator[PlaceValue]:
    """The towns that the telling's own words set it in; of an address the only town that its sentence names."""
    stated = {r.mention for r in event.roles if r.role == "where" and r.basis == "stated" and r.mention is not None}
    told = [m for m in reading.mentions if m.id in stated]
    towns = [m.place for m in told if _is_town(m)]
    if towns or not told:
        yield from (town for town in towns if town is not None)
        return
    sentence = reading.sentence_of(event.trigger)
    near = dict.fromkeys(m.place for m in reading.mentions if _is_town(m) and sentence.holds(m.span))
    yield from (town for town in near if town is not None and len(near) == 1)


def _is_town(mention: Mention) -> bool:
    place = mention.place
    return mention.kind == "place" and place is not None and place.lat is not None and place.precision == "town"


def _days(reading: Reading, event: EventMention) -> Iterator[DateValue]:
    """The days that the telling's own words give."""
    stated = {r.mention for r in event.roles if r.role == "when" and r.basis == "stated"}
    yield from (m.date for m in reading.mentions if m.id in stated and m.date is not None)
