"""How events stand to one another: what followed what, and what answers what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from secondsource.model.codebook import Codebook
from secondsource.model.record import Claim, Event, EventRelation
from secondsource.model.value import DateValue, EntityValue

INCIDENT = "incident"
HOLDING = "holding"
# What an event of a type may follow, the likeliest first; "incident" stands for every type that the codebook calls one,
# "holding" for every event of which somebody is told to have been taken: a raid, a protest.
FOLLOWS: Mapping[str, tuple[str, ...]] = {
    "arrest": (INCIDENT, "theft", "fraud", "smuggling"),
    "detention": ("arrest", INCIDENT),
    "charge": ("arrest", "detention", INCIDENT, "fraud", "theft"),
    "trial": ("charge", "arrest", INCIDENT),
    "conviction": ("trial", "charge", "arrest", INCIDENT, "fraud", "theft"),
    "sentence": ("conviction", "trial"),
    "acquittal": ("conviction", "trial", "charge", "arrest"),
    "charges_dropped": ("charge", "arrest"),
    "release": ("kidnapping", "detention", "arrest", "hijacking", HOLDING),
    "hostage_release": ("kidnapping", "hijacking", INCIDENT),
    "pardon": ("conviction", "sentence"),
    "conviction_overturned": ("conviction", "sentence", "appeal"),
    "appeal": ("conviction", "sentence"),
    "extradition": ("arrest", "detention", "charge"),
    "deportation": ("arrest", "detention"),
    "unrest": (INCIDENT, "arrest", "killing", "election"),
    "riot": (INCIDENT, "arrest"),
    "protest": (INCIDENT, "arrest", "conviction"),
    "reward_offer": ("disappearance", INCIDENT),
    "investigation": (INCIDENT,),
    "aid": (INCIDENT,),
    "lawsuit": (INCIDENT,),
}
_TAKEN = frozenset(("detained", "arrested", "abducted"))
PARTIES = ("target", "victim", "actor")


def find_relations(events: Sequence[Event], codebook: Codebook) -> dict[str, tuple[EventRelation, ...]]:
    """For each event the earlier ones that it follows, by its type, its parties and reports."""
    by_report: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for report in event.reports:
            by_report[report].append(event)
    found: dict[str, tuple[EventRelation, ...]] = {}
    for event in events:
        near = {other.id: other for report in event.reports for other in by_report[report] if other.id != event.id}
        earlier = _followed(event, sorted(near.values(), key=lambda e: e.id), codebook)
        if earlier is not None:
            found[event.id] = (EventRelation("follows", earlier.id),)
    return found


def _followed(event: Event, near: Sequence[Event], codebook: Codebook) -> Event | None:
    for wanted in FOLLOWS.get(event.type, ()):
        fitting = [other for other in near if _is_kind(other, wanted, codebook) and _may_follow(event, other)]
        if fitting:
            return min(fitting, key=lambda other: _nearness(event, other))
    return None


def _is_kind(event: Event, wanted: str, codebook: Codebook) -> bool:
    known = codebook.types.get(event.type)
    if wanted == HOLDING:
        return any(claim.field in _TAKEN for claim in event.claims)
    return event.type == wanted or (wanted == INCIDENT and known is not None and known.incident)


def _may_follow(event: Event, other: Event) -> bool:
    """The other is told to be earlier, or is open in time and befell the same people or bodies."""
    if event.modality in ("denied", "cancelled") or other.modality in ("denied", "cancelled"):
        return False
    first, second = first_day(other.claims), first_day(event.claims)
    if first is None:
        return bool(set(_parties(event)) & set(_parties(other)))
    return second is None or first <= second


def _nearness(event: Event, other: Event) -> tuple[bool, int, str]:
    shared = bool(set(_parties(event)) & set(_parties(other)))
    return (not shared, -len(set(event.reports) & set(other.reports)), other.id)


def _parties(event: Event) -> Iterator[str]:
    for claim in event.claims:
        if claim.field in PARTIES and isinstance(claim.value, EntityValue):
            yield claim.value.entity


def first_day(claims: Iterable[Claim]) -> date | None:
    """The first day that the claims give of the event; of the narrowest dates where several are told."""
    told = [c.value for c in claims if c.field == "when" and isinstance(c.value, DateValue) and c.value.start]
    if not told:
        return None
    best = min(told, key=lambda value: (_width(value), value.start or date.max))
    return best.start


def _width(value: DateValue) -> int:
    return (value.end - value.start).days if value.start and value.end else 10**6
