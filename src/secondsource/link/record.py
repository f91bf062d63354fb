"""Readings to a record: the order in which linking works.

Copies and events first, then the dates that reports of one event give each other, then entities and origins within
the reports of one event, and the claims last: they hold the ids of all the others. The readings are sorted by their
report's id to begin with, so that the order of the inputs changes nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from secondsource.link.assembling.assembly import assemble
from secondsource.link.assembling.linked import Linked
from secondsource.link.copying.copies import find_copies
from secondsource.link.copying.swapped import without_swapped
from secondsource.link.entities.entities import find_identities
from secondsource.link.events.datelines import without_datelines
from secondsource.link.events.events import cluster_tellings
from secondsource.link.events.incidents import with_incidents_apart
from secondsource.link.growing.merging import merged
from secondsource.link.growing.neighbourhoods import find_neighbourhoods, is_near, trace_of
from secondsource.link.naming.outlet_names import without_outlet_places
from secondsource.link.naming.whole_names import with_named_descriptions, with_whole_names
from secondsource.link.origins.origins import find_origins
from secondsource.link.tellings.dates import before_publication, complete_reading, lacks_year
from secondsource.link.tellings.firsthand import resolve_first_person
from secondsource.link.tellings.own_nations import with_own_nations
from secondsource.link.tellings.own_officials import with_own_officials
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.sayings import without_sayings
from secondsource.link.tellings.sources import Source, find_sources
from secondsource.link.tellings.telling import TAKING_PART, Context, Telling, context_of, find_tellings
from secondsource.link.unions import Unions
from secondsource.model.codebook import Codebook
from secondsource.model.reading import Reading
from secondsource.model.record import Record


@dataclass(frozen=True, slots=True)
class _Grouped:
    """Tellings and the events that they make, as numbers of tellings."""

    contexts: tuple[Context, ...]
    tellings: tuple[Telling, ...]
    events: tuple[tuple[int, ...], ...]


def link(readings: Sequence[Reading], codebook: Codebook) -> Record:
    """The record of ``readings``: reports, origins, entities, events and statements.

    Neighbourhood by neighbourhood, so that what one report is linked to depends on no report that is not near it.
    """
    settled = sorted(map(settle, readings), key=lambda reading: reading.report.id)
    traces = [trace_of(reading, codebook) for reading in settled]
    keys = [trace.keys for trace in traces]
    parts = find_neighbourhoods(keys, lambda a, b: is_near(traces[a], traces[b], codebook))
    return merged(link_together([settled[number] for number in part], codebook) for part in parts)


def link_together(settled: Sequence[Reading], codebook: Codebook) -> Record:
    """The record of the settled readings of one neighbourhood."""
    return assemble(_find_links(settled, codebook))


def settle(reading: Reading) -> Reading:
    """The reading as it is linked.

    Of names inside names the outer ones, no places of outlets, sayings or datelines, "I" resolved, weekdays before
    publication, and two incidents that it took for one apart.
    """
    plain = without_sayings(without_outlet_places(with_named_descriptions(with_whole_names(reading))))
    return with_incidents_apart(without_datelines(before_publication(resolve_first_person(plain))))


def find_links(readings: Sequence[Reading], codebook: Codebook) -> Linked:
    """What linking finds in ``readings`` before the record is put together, all of them taken together."""
    return _find_links([settle(reading) for reading in readings], codebook)


def _find_links(settled: Sequence[Reading], codebook: Codebook) -> Linked:
    ordered = sorted(settled, key=lambda reading: reading.report.id)
    found = find_copies(ordered)
    copies = found.groups
    grouped = _group(ordered, copies, codebook)
    if any(lacks_year(reading.report) for reading in ordered):
        ordered = _complete(grouped)
        grouped = _group(ordered, copies, codebook)
    components = _components(grouped)
    sources = without_swapped(grouped.contexts, [_sources(context) for context in grouped.contexts], found)
    events = tuple(tuple(grouped.tellings[i] for i in event) for event in grouped.events)
    return Linked(
        contexts=grouped.contexts,
        events=events,
        components=tuple(components),
        copies=copies,
        alike=found.alike,
        sources=tuple(sources),
        identities=find_identities(grouped.contexts, components, find_slots(events), codebook.lists),
        origins=find_origins(grouped.contexts, sources, components, found, codebook.press),
        codebook=codebook,
    )


def _sources(context: Context) -> Mapping[int, Source]:
    return with_own_nations(context, with_own_officials(context, find_sources(context)))


def _group(readings: Sequence[Reading], copies: Sequence[int], codebook: Codebook) -> _Grouped:
    contexts = tuple(context_of(n, reading, find_parties(n, reading)) for n, reading in enumerate(readings))
    tellings = tuple(telling for context in contexts for telling in find_tellings(context, codebook))
    events = cluster_tellings(tellings, copies, codebook)
    return _Grouped(contexts, tellings, tuple(map(tuple, events)))


def _complete(grouped: _Grouped) -> list[Reading]:
    """The readings, those without a year completed by the other reports of their events."""
    own: dict[int, list[Telling]] = defaultdict(list)
    others: dict[int, dict[int, list[Telling]]] = defaultdict(lambda: defaultdict(list))
    for event in grouped.events:
        members = [grouped.tellings[i] for i in event]
        for telling in members:
            number = telling.context.number
            own[number].append(telling)
            others[number][telling.cluster] += [t for t in members if t.context.number != number]
    return [
        complete_reading(context.reading, sorted(own[context.number], key=lambda t: t.start), others[context.number])
        if lacks_year(context.reading.report)
        else context.reading
        for context in grouped.contexts
    ]


def _components(grouped: _Grouped) -> list[int]:
    """For each report the number of its group of reports that share events."""
    unions = Unions(len(grouped.contexts))
    for event in grouped.events:
        numbers = [grouped.tellings[i].context.number for i in event]
        for number in numbers[1:]:
            unions.join(numbers[0], number)
    return [unions.find(number) for number in range(len(grouped.contexts))]


def find_slots(events: Iterable[Sequence[Telling]]) -> Iterator[list[tuple[int, int]]]:
    """Parties that fill one role of one event, by report number and cluster."""
    for event in events:
        slots: dict[str, set[tuple[int, int]]] = defaultdict(set)
        for telling in event:
            for mention in telling.mentions:
                for role in mention.roles:
                    filler = telling.context.mentions.get(role.mention) if role.mention is not None else None
                    if filler is not None and (role.role in TAKING_PART or role.role == "where"):
                        slots[role.role].add((telling.context.number, filler.cluster))
        yield from (sorted(slots[role]) for role in sorted(slots))
