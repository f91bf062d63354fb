"""The town of a report's chief event: the one of the towns it names that its words speak for.

A report seldom says "in Velm" beside each event: the town stands in the dateline, in "Velm police said", in another
sentence, while hospitals, homes of victims and earlier cases bring in others. The towns are held against each other by
what speaks for each (``town_clues``); the chosen one becomes the event's place, and those that little speaks for, were
they taken for its place, are its place no more. Areas around the town, and addresses, stay.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from secondsource.model.codebook import MISHAP_FAMILIES, Codebook
from secondsource.model.gazetteer import Gazetteer
from secondsource.model.reading import EventMention, Mention, Reading, Role
from secondsource.model.value import PlaceValue
from secondsource.read.geography.town_clues import Town, clues_of, is_larger_near, towns_of
from secondsource.read.geography.town_weights import WEIGHTS, Clues
from secondsource.values.other_places import is_of_a_court, is_of_another_act
from secondsource.values.place_key import place_key
from secondsource.values.places import kilometres
from secondsource.values.written_from import is_dateline, is_only_written_from

_PEOPLE = frozenset(("killed", "injured", "victim", "missing", "arrested", "displaced"))
_TAKING = frozenset(("arrest", "detention"))
_LEAST_CHANCE = 0.35
_FAINT = 0.15
_PLACES = frozenset(("place", "nationality"))
_NEAR_KM = 40.0
_REGION_KM = 120.0
_HEAD = 3
_SMALL, _CITY, _TIMES_SMALLER = 5_000, 100_000, 4
_DATELINE_ENDS = 40
_BESIDE = re.compile(r"\b(?:near|outside)\s+\Z")
_WAY = 80
# "The train was on its way from Arda to Velm": neither is where it crashed.
_ON_THE_WAY = re.compile(
    r"\b(?:from|bound for|destined for|headed for|heading (?:for|to)|en route to|way to|returning to)\s+\Z"
)
# "Velm lies 100 km southeast of Arda": from where a way is measured.
_MEASURED = re.compile(
    r"\b(?:km|kms|kilomet(?:re|er)s?|miles?)(?:\s\([^)]{1,20}\))?\s"
    r"(?:(?:to\sthe\s)?(?:north|south|east|west)[a-z-]*\s(?:of|from)|from|away\sfrom|outside)\s"
    r"(?:the\s(?:\w+\s)?(?:capital|city|town|port),?\s(?:of\s)?)?\Z",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"\s+(?:neighbou?rhood|section|quarter|[Aa]partments?|projects?|subdivision)\b")


def with_town(reading: Reading, codebook: Codebook, gazetteer: Gazetteer) -> Reading:
    """The reading with the town of its chief event as that event's place, where the report shows one."""
    incidents = _incidents(reading, codebook)
    towns = towns_of(reading, gazetteer)
    if not incidents or not towns:
        return reading
    chief = min(incidents, key=_chief_first)
    clues = clues_of(reading, towns, chief)
    # A crime's court mostly sits in its town; that of a fire or crash far from it may sit anywhere.
    mishap = codebook.types[chief[0].type].family in MISHAP_FAMILIES
    agreed = _places_of_pacts(reading, codebook) if _is_set(reading, chief) else frozenset[int]()
    taken = _places_of_arrests(reading, chief, towns)
    chances = [
        0.0
        if chance >= _FAINT
        and (
            _ids([town]) <= agreed | taken
            or _is_elsewhere(reading, town, mishap)
            or _is_not_told(reading, town, towns, chief)
        )
        else chance
        for town, chance in zip(towns, town_chances(clues), strict=True)
    ]
    best = max(range(len(towns)), key=lambda i: (chances[i], -i))
    if chances[best] < _LEAST_CHANCE:
        return reading
    others = [i for i in range(len(towns)) if i != best]
    parts = [towns[i] for i in others if _is_part(reading, towns[i], clues[i], towns[best])]
    faint = [towns[i] for i in others if chances[i] < _FAINT and towns[i] not in parts]
    beside = [told for told in incidents if told is not chief and _is_beside(reading, told)]
    return _set_in(reading, _Setting(towns[best], parts, _ids(faint)), [chief, *beside])


def _is_set(reading: Reading, told: Sequence[EventMention]) -> bool:
    """Whether a telling of the event names its place, be it one that no gazetteer knows."""
    names = {mention.id for mention in reading.mentions if mention.form == "name"}
    return any(role.role == "where" and role.mention in names for event in told for role in event.roles)


def _places_of_pacts(reading: Reading, codebook: Codebook) -> frozenset[int]:
    """The mentions of places where something was agreed: "a truce was signed in Velm" sets no attack there."""
    pacts = (event for event in reading.events if codebook.types[event.type].family == "diplomacy")
    places = (role.mention for event in pacts for role in event.roles if role.role == "where")
    return frozenset(place for place in places if place is not None)


def _places_of_arrests(reading: Reading, chief: Sequence[EventMention], towns: Sequence[Town]) -> frozenset[int]:
    """The mentions, datelines among them, of a town where nothing but somebody's later arrest is set.

    "VELM - The head of a gang that robbed an Arda bank was arrested in Velm": the bank was not in Velm.
    """
    own = {event.cluster for event in chief}
    arrests = [e for e in reading.events if e.type in _TAKING and e.cluster not in own]
    there = {role.mention for e in arrests for role in e.roles if role.role == "where" and role.basis == "stated"}
    datelines = {m.id for town in towns for m in town.mentions if is_dateline(reading.report.text, m)}
    taken = [ids for ids in map(_ids, ([town] for town in towns)) if ids & there and ids <= there | datelines]
    others = any(not ids & there and not ids <= datelines for ids in map(_ids, ([town] for town in towns)))
    return frozenset[int]().union(*taken) if others else frozenset()


def _is_elsewhere(reading: Reading, town: Town, mishap: bool) -> bool:
    """Whether the event is not in a town that the report names for other reasons."""
    text, dateline = reading.report.text, [is_only_written_from(reading, mention) for mention in town.mentions]
    written = any(dateline) and all(
        there or _is_beside_what_happened(text, mention.span.start)
        for there, mention in zip(dateline, town.mentions, strict=True)
    )
    return written or _is_only_beside(reading, town, mishap)


def _is_not_told(reading: Reading, town: Town, towns: Sequence[Town], told: Sequence[EventMention]) -> bool:
    """ "LEEDA - A lorry overturned in Velm": whether only a dateline names a town, and the lead another for the event.

    Of cities alone, where bureaus are: a small town's own press writes there of what was there.
    """
    text = reading.report.text
    if not all(is_dateline(text, mention) for mention in town.mentions):
        return False
    start = town.mentions[0].span.end
    end = min((sentence.end for sentence in reading.sentences if sentence.end > start + _DATELINE_ENDS), default=start)
    stated = {role.mention for event in told for role in event.roles if role.role == "where" and role.basis == "stated"}
    return any(
        start < mention.span.start < end
        and _QUARTER.match(text, mention.span.end) is None
        and (mention.id in stated or _BESIDE.search(text, start, mention.span.start) is not None)
        for other in towns
        if other is not town and _may_stand_apart(other, town)
        for mention in other.mentions
    )


def _may_stand_apart(other: Town, town: Town) -> bool:
    """Whether a name is that of a smaller town of the same country, yet too large for a quarter of a city."""
    size = town.people / _TIMES_SMALLER if town.people >= _CITY else math.inf
    return other.place.country == town.place.country and size < other.people < town.people


def _is_beside_what_happened(text: str, start: int) -> bool:
    """Whether the town at ``text[start:]`` is named as where a way leads or is measured from, or something was told."""
    way = any(way.search(text, max(0, start - _WAY), start) is not None for way in (_ON_THE_WAY, _MEASURED))
    return way or is_of_another_act(text, start)


def _is_only_beside(reading: Reading, town: Town, mishap: bool) -> bool:
    """Whether all that the report says of a town is that something was told or tried there, or somebody taken."""
    text, starts = reading.report.text, [mention.span.start for mention in town.mentions]
    return all(is_of_another_act(text, start) or (mishap and is_of_a_court(text, start)) for start in starts)


def _incidents(reading: Reading, codebook: Codebook) -> list[Sequence[EventMention]]:
    """The incidents that the report tells of, each with all its tellings."""
    clusters: dict[int, list[EventMention]] = defaultdict(list)
    for event in reading.events:
        if event.type in codebook.types:
            clusters[event.cluster].append(event)
    found = (events for _, events in sorted(clusters.items()))
    return [events for events in found if any(codebook.types[event.type].incident for event in events)]


def chief_event(reading: Reading, codebook: Codebook) -> Sequence[EventMention]:
    """The tellings of the incident that the report is chiefly about: that did something to people, told most, first."""
    return min(_incidents(reading, codebook), key=_chief_first, default=())


def _chief_first(told: Sequence[EventMention]) -> tuple[bool, int, int]:
    people = sum(role.role in _PEOPLE for event in told for role in event.roles)
    return people == 0, -len(told) - people, min(event.trigger.start for event in told)


def _is_beside(reading: Reading, told: Sequence[EventMention]) -> bool:
    """Whether an incident that nothing places is told at the report's head: it is then set where the chief event is."""
    placed = any(role.role == "where" for event in told for role in event.roles)
    head = reading.sentences[:_HEAD]
    return not placed and bool(head) and min(event.trigger.start for event in told) < head[-1].end


def _is_part(reading: Reading, other: Town, clues: Clues, town: Town) -> bool:
    """Whether the words or the map make a name that of a part of the town: "the Norrgate neighborhood", "East Side"."""
    text = reading.report.text
    quarter = clues.quarter > 0 and any(_QUARTER.match(text, mention.span.end) for mention in other.mentions)
    small = other.people < _SMALL and is_larger_near(town, other)
    return quarter or clues.side > 0 or small


@dataclass(frozen=True, slots=True)
class _Setting:
    """The chosen town, the towns that are parts of it, and the ids of the mentions that place nothing."""

    town: Town
    parts: Sequence[Town]
    faint: frozenset[int]


def _ids(towns: Sequence[Town]) -> frozenset[int]:
    return frozenset(mention.id for town in towns for mention in town.mentions)


def _set_in(reading: Reading, setting: _Setting, incidents: Sequence[Sequence[EventMention]]) -> Reading:
    """The incidents without the faint places and each with the town; its parts as addresses in it."""
    own = _as_place(reading, setting.town)
    placed = frozenset(m.id for m in reading.mentions if m.place is not None and m.place.precision == "town")
    stated = placed - setting.faint - _ids(setting.parts)
    inside = [told for told in incidents if not _lies_outside(reading, told, setting.town.place)]
    added = {told[0].id: role for told in inside if (role := _added(told, own, stated)) is not None}
    ids = {event.id for told in incidents for event in told}
    parts, town = _ids(setting.parts), _ids([setting.town])
    place = setting.town.place
    return replace(
        reading,
        events=tuple(_placed(e, setting.faint, added.get(e.id)) if e.id in ids else e for e in reading.events),
        mentions=tuple(
            _as_part(m, place) if m.id in parts else _known(m, place) if m.id in town else m for m in reading.mentions
        ),
    )


def _lies_outside(reading: Reading, told: Sequence[EventMention], town: PlaceValue) -> bool:
    """Whether the report sets the event in a region or country that the town is not in."""
    ids = {role.mention for event in told for role in event.roles if role.role == "where"}
    told_in = [mention.place for mention in reading.mentions if mention.id in ids and mention.place is not None]
    countries = {place.country for place in told_in if place.precision == "country"}
    if countries and town.country is not None and town.country not in countries:
        return True
    regions = [place for place in told_in if place.precision == "region"]
    return any(_is_apart(region, town) for region in regions) and not any(_holds(region, town) for region in regions)


def _holds(region: PlaceValue, town: PlaceValue) -> bool:
    return town.region is not None and place_key(region.name) in (place_key(town.region), place_key(town.county or ""))


def _is_apart(region: PlaceValue, town: PlaceValue) -> bool:
    distance = kilometres(region, town)
    return distance is not None and distance > _REGION_KM and region.country == town.country


def _added(told: Sequence[EventMention], mentions: Sequence[Mention], stated: frozenset[int]) -> Role | None:
    """The town as the place of an incident, unless a telling has it, or another of the ``stated`` towns, as such."""
    filled = {role.mention for event in told for role in event.roles if role.role == "where"}
    if filled & stated or any(mention.id in filled for mention in mentions):
        return None
    return Role("where", _nearest(told[0], mentions).id, basis="resolved")


def _as_part(mention: Mention, town: PlaceValue) -> Mention:
    """The mention as an address in the town, at its own point where that is near."""
    if mention.place is None:
        return mention
    distance = kilometres(mention.place, town)
    near = distance is not None and distance < _NEAR_KM
    lat, lon = (mention.place.lat, mention.place.lon) if near else (None, None)
    place = PlaceValue(mention.place.name, town.country, lat, lon, "address", town.region, town.name)
    return replace(mention, place=place)


def _known(mention: Mention, town: PlaceValue) -> Mention:
    """The mention with the place that its name has elsewhere, or that of a town that no gazetteer knows."""
    return mention if mention.place is not None else replace(mention, place=town)


def town_chances(clues: Sequence[Clues], weights: Clues = WEIGHTS) -> list[float]:
    """How likely each town is, against the others and against none of them."""
    scores = [sum(weight * clue for weight, clue in zip(weights, row, strict=True)) for row in clues]
    top = max([0.0, *scores])
    total = sum(math.exp(score - top) for score in scores) + math.exp(-top)
    return [math.exp(score - top) / total for score in scores]


def _placed(event: EventMention, faint: frozenset[int], added: Role | None) -> EventMention:
    """The telling without the faint places, and with the place that is added."""
    kept = [role for role in event.roles if role.role != "where" or role.mention not in faint]
    return replace(event, roles=tuple(kept if added is None else [added, *kept]))


def _nearest(event: EventMention, mentions: Sequence[Mention]) -> Mention:
    """The mention of the town nearest to the trigger, rather one by itself than one inside another name."""
    return min(mentions, key=lambda m: (m.kind != "place", abs(m.span.start - event.trigger.start), m.span))


def _as_place(reading: Reading, town: Town) -> Sequence[Mention]:
    """The town's mentions that the report speaks of as a place; all where it does nowhere."""
    kinds = Counter(
        (mention.cluster, mention.kind in _PLACES) for mention in reading.mentions if mention.form == "name"
    )
    apart = [m for m in town.mentions if kinds[m.cluster, True] > kinds[m.cluster, False]]
    return apart or town.mentions
