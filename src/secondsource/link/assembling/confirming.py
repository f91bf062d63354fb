"""Days and towns that a report names beside an event and that others give as the event's: it tells the same.

Only what agrees with the place or day that another report states is taken up, so that nothing new is said of the
event; and a place that a report lends it from another of its events is left out where others know the place.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from secondsource.link.assembling.claims import Ledger
from secondsource.link.assembling.setting import is_day, is_town, named_beside
from secondsource.link.events.closeness import place_share, time_share
from secondsource.link.tellings.telling import Telling
from secondsource.model.record import Claim
from secondsource.model.value import DateValue, PlaceValue, Value

_ONE_PLACE = 1.0


def confirmations(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """The days and towns of reports that give none for the event, where they are those that others state."""
    return [*_of_field(ledger, tellings, claims, "when"), *_of_field(ledger, tellings, claims, "where")]


def _of_field(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim], field: str) -> Iterator[Claim]:
    own = [c for c in claims if c.field == field and c.stance == "asserts" and (is_day(c.value) or _has_point(c.value))]
    giving = {claim.report.id for claim in claims if claim.field == field}
    stated = [claim.value for claim in own if claim.basis == "stated"]
    for telling in tellings if stated else ():
        if telling.context.reading.report.id not in giving:
            found = named_beside(ledger, telling, field)
            yield from islice((claim for claim in found if any(_is_one(claim.value, value) for value in stated)), 1)


def _has_point(value: Value) -> bool:
    return isinstance(value, PlaceValue) and value.lat is not None and value.precision not in ("country", "area")


def _is_one(value: Value, stated: Value) -> bool:
    match value, stated:
        case DateValue(), DateValue():
            return time_share(value, stated) >= 1
        case PlaceValue(), PlaceValue():
            return place_share(value, stated) >= _ONE_PLACE
        case _:
            return False


def without_lent_places(tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """The claims without places that reports state of another of their events, where others state the event's own."""
    stated = {c.report.id for c in claims if c.field == "where" and c.basis == "stated" and is_town(c.value)}
    lent = {
        (telling.context.reading.report.id, telling.context.mentions[number].span)
        for telling in tellings
        for number in _places_of_others(telling)
        if number in telling.context.mentions
    }
    return [
        claim
        for claim in claims
        if claim.field != "where"
        or claim.basis != "resolved"
        or not stated - {claim.report.id}
        or (claim.report.id, claim.spans[0]) not in lent
    ]


def _places_of_others(telling: Telling) -> Iterator[int]:
    """Numbers of the mentions that the report states as the place of another of its events."""
    others = (event for event in telling.context.reading.events if event.cluster != telling.cluster)
    for role in (role for event in others for role in event.roles):
        if role.role == "where" and role.basis == "stated" and role.mention is not None:
            yield role.mention
