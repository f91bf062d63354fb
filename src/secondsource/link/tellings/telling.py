"""Tellings: one event as one report tells it, with what two tellings are compared by."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from secondsource.link.tellings.parties import Party
from secondsource.model.codebook import Codebook
from secondsource.model.reading import EventMention, Mention, Reading, Role
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, DateValue, PlaceValue
from secondsource.values.counted_days import is_of_what_followed
from secondsource.values.dates import opened_since
from secondsource.values.headings import body_start
from secondsource.values.other_days import is_in_hospital, is_stamp, other_act
from secondsource.values.words import content, pieces

AFFECTED = ("target", "victim", "winner")
TAKING_PART = (*AFFECTED, "actor", "assisted_by")
LONG_WORD = 4
OPENING_SENTENCES = 2
TOWNS = frozenset({"town", "address", "county"})
# Their states and provinces are as wide as countries.
_OF_WIDE_REGIONS = frozenset(("US", "CA", "AU", "BR", "CN", "IN", "RU"))
_HARM = frozenset(("killed", "injured", "missing"))
EFFECTS = frozenset({"death", "injury", "killing", "murder"})


@dataclass(frozen=True, slots=True)
class Context:
    """One report as its tellings stand in it: its number, parties, and what it is compared with others by.

    ``names`` are names that are rare by nature, ``towns`` the towns it names, ``words`` its longer words.
    """

    number: int
    reading: Reading
    parties: Mapping[int, Party]
    mentions: Mapping[int, Mention]
    names: frozenset[str]
    towns: frozenset[str]
    words: frozenset[str]

    @property
    def published(self) -> date | None:
        """The day of publication, where it is known."""
        value = self.reading.report.published
        return value.end if value is not None else None


@dataclass(frozen=True, slots=True)
class Telling:
    """One event as one report tells it.

    ``type`` is the code told most; ``types`` all codes told; ``days`` the dates given, the narrowest first;
    ``places`` where it happened; ``around`` the towns that the sentences name which tell of it;
    ``people`` the names of those affected, ``others`` of the others that take part; ``numbers`` by field and scope;
    ``denied`` whether it is told as something that did not happen; ``days_around`` the days that the sentences name
    which tell of it, where none is given.
    """

    context: Context
    cluster: int
    mentions: tuple[EventMention, ...]
    type: str
    types: tuple[str, ...]
    days: tuple[DateValue, ...]
    places: tuple[PlaceValue, ...]
    around: tuple[PlaceValue, ...]
    people: tuple[str, ...]
    others: tuple[str, ...]
    numbers: Mapping[tuple[str, str], AmountValue]
    start: int
    denied: bool = False
    days_around: tuple[DateValue, ...] = ()

    @property
    def leads(self) -> bool:
        """Whether the report's first two sentences tell of it."""
        sentences = opening(self.context.reading, OPENING_SENTENCES)
        return bool(sentences) and self.start < sentences[-1].end

    @property
    def trigger_words(self) -> str:
        """The words that tell of it first."""
        return self.mentions[0].trigger.of(self.context.reading.report.text).casefold()

    @property
    def bare(self) -> bool:
        """Whether it says neither when nor where nor how many: "the disappearance"."""
        return not (self.days or self.places or self.numbers)


def opening(reading: Reading, number: int) -> tuple[Span, ...]:
    """The first ``number`` sentences of the report's body: its headings are context."""
    start = body_start(reading.report.text)
    return tuple(islice((sentence for sentence in reading.sentences if sentence.end > start), number))


def context_of(number: int, reading: Reading, parties: Mapping[int, Party]) -> Context:
    """The report's parties, towns and rare names."""
    own = set(pieces(f"{reading.report.outlet or ''} {reading.report.agency or ''}"))
    names = {_key(party) for party in parties.values() if _is_rare(party, own)}
    towns = {key for party in parties.values() for key in place_keys(party)}
    mentions = {mention.id: mention for mention in reading.mentions}
    words = frozenset(word for word in content(reading.report.text) if len(word) >= LONG_WORD)
    return Context(number, reading, parties, mentions, frozenset(names), frozenset(towns), words)


def _is_rare(party: Party, own: set[str]) -> bool:
    words = pieces(party.names[0]) if party.names else ()
    return party.kind != "place" and len(words) > 1 and not set(words) <= own


def _key(party: Party) -> str:
    words = pieces(party.names[0])
    return " ".join((words[0], words[-1])) if party.kind == "person" else " ".join(words)


def place_keys(party: Party) -> tuple[str, ...]:
    """Keys of a place of one neighbourhood, by name; none for wider places and things that are no place."""
    place = party.place
    return (" ".join(pieces(place.name)),) if place is not None and is_of_one_neighbourhood(place) else ()


def is_of_one_neighbourhood(place: PlaceValue) -> bool:
    """Whether a place is so small that it tells events apart: a town, or a province that is called as its town is."""
    province = place.precision == "region" and place.country is not None and place.country not in _OF_WIDE_REGIONS
    return place.precision in TOWNS or province


def find_tellings(context: Context, codebook: Codebook) -> list[Telling]:
    """The events that a report tells of, in order of the text."""
    clusters: dict[int, list[EventMention]] = defaultdict(list)
    for event in context.reading.events:
        clusters[event.cluster].append(event)
    found = [_telling(context, cluster, events, codebook) for cluster, events in sorted(clusters.items())]
    return sorted(found, key=lambda telling: (telling.start, telling.cluster))


def _telling(context: Context, cluster: int, events: Sequence[EventMention], codebook: Codebook) -> Telling:
    events = sorted(events, key=lambda event: (event.trigger, event.id))
    roles = [role for event in events for role in event.roles]
    types = Counter(event.type for event in events)
    return Telling(
        context=context,
        cluster=cluster,
        mentions=tuple(events),
        type=main_type([event.type for event in events], codebook),
        types=tuple(sorted(types)),
        days=_days(context, roles),
        places=_places(context, roles),
        around=_around(context, events),
        people=_named(context, roles, AFFECTED),
        others=_named(context, roles, ("actor", "assisted_by")),
        numbers=_numbers(context, roles),
        start=events[0].trigger.start,
        denied=_is_denied(events),
        days_around=() if _days(context, roles) else _days_around(context, events),
    )


def _is_denied(events: Sequence[EventMention]) -> bool:
    """Whether all words for the event itself deny it: that nobody was hurt tells nothing of whether it happened."""
    own = [event for event in events if not any(role.role in _HARM for role in event.roles)] or events
    return all(event.stance == "denies" or event.modality == "denied" for event in own)


def main_type(types: Sequence[str], codebook: Codebook) -> str:
    """The code of a merged event: of an incident rather than of its effect, then the one told most, then first."""
    counts = Counter(types)

    def rank(code: str) -> tuple[bool, bool, int, int]:
        known = codebook.types.get(code)
        return (not (known is not None and known.incident), code in EFFECTS, -counts[code], types.index(code))

    return min(counts, key=rank)


def _mention(context: Context, role: Role) -> Mention | None:
    return None if role.mention is None else context.mentions.get(role.mention)


def _days(context: Context, roles: Sequence[Role]) -> tuple[DateValue, ...]:
    mentions = (_mention(context, role) for role in roles if role.role == "when")
    found = [day for m in mentions if m is not None and (day := date_said(context, m)) is not None]
    return tuple(sorted(dict.fromkeys(found), key=breadth))


def date_said(context: Context, mention: Mention) -> DateValue | None:
    """The date of a time as its sentence means it: "since 2019" has no end."""
    return opened_since(context.reading.report.text, mention.span.start, mention.date)


def breadth(value: DateValue) -> tuple[int, str]:
    """Sort key of dates, the narrowest first; open and partial ones last."""
    if value.start is None or value.end is None:
        return (10**6, value.partial or "")
    return ((value.end - value.start).days, value.start.isoformat())


def _places(context: Context, roles: Sequence[Role]) -> tuple[PlaceValue, ...]:
    found = []
    for role in roles:
        mention = _mention(context, role)
        if role.role == "where" and mention is not None:
            party = context.parties.get(mention.cluster)
            place = mention.place or (party.place if party else None)
            if place is not None:
                found.append(place)
    return tuple(dict.fromkeys(found))


def _around(context: Context, events: Sequence[EventMention]) -> tuple[PlaceValue, ...]:
    sentences = {context.reading.sentence_of(event.trigger) for event in events}
    near = (m for m in context.reading.mentions if m.place is not None and any(s.holds(m.span) for s in sentences))
    return tuple(dict.fromkeys(m.place for m in near if m.place is not None and m.place.precision in TOWNS))


def is_of_other_act(text: str, day: Span, events: Sequence[EventMention]) -> bool:
    """Whether a day goes with a death in hospital, or with a saying, an arrest, a rescue that is not the event."""
    if is_in_hospital(text, day.start, day.end):
        return True
    if is_of_what_followed(text, day.end, (event.trigger.start for event in events)):
        return True
    act = other_act(text, day.start, day.end)
    return act is not None and not any(event.trigger.start <= act < event.trigger.end for event in events)


def _days_around(context: Context, events: Sequence[EventMention]) -> tuple[DateValue, ...]:
    """Days that are neither a saying's nor given to another event of the report."""
    reading, text = context.reading, context.reading.report.text
    cluster = events[0].cluster
    taken = {r.mention for e in reading.events if e.cluster != cluster for r in e.roles if r.role == "when"}
    sentences = {reading.sentence_of(event.trigger) for event in events}
    found = [
        mention.date
        for mention in reading.mentions
        if mention.date is not None
        and mention.kind == "time"
        and mention.id not in taken
        and mention.date.start == mention.date.end
        and any(sentence.holds(mention.span) for sentence in sentences)
        and not is_stamp(text, mention.span.start)
        and not is_of_other_act(text, mention.span, events)
    ]
    return tuple(dict.fromkeys(found))


def _named(context: Context, roles: Sequence[Role], fields: Sequence[str]) -> tuple[str, ...]:
    found = []
    for role in roles:
        mention = _mention(context, role)
        party = context.parties.get(mention.cluster) if mention is not None and role.role in fields else None
        if party is not None and party.names and party.kind in ("person", "organisation", "facility"):
            found.append(party.names[0])
    return tuple(dict.fromkeys(found))


def _numbers(context: Context, roles: Sequence[Role]) -> dict[tuple[str, str], AmountValue]:
    found: dict[tuple[str, str], AmountValue] = {}
    for role in roles:
        mention = _mention(context, role)
        amount = role.amount or (mention.amount if mention is not None else None)
        if amount is not None and role.stance != "denies":
            found.setdefault((role.role, role.scope), amount)
    return found
