"""Reports as their own outlet corrects them: the place or day that a correction names as wrong keeps nothing apart.

"In our report on Tuesday we placed the fire in Holm. It was in Velden": both tell of one fire, with the fires in Velden
that others tell of.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from secondsource.link.events.closeness import place_share, time_share
from secondsource.link.tellings.corrections import corrects
from secondsource.link.tellings.telling import Telling
from secondsource.model.value import PlaceValue
from secondsource.values.words import fold, pieces

# An outlet corrects what it has printed of late.
_LATEST = timedelta(days=60)


def as_corrected(tellings: Sequence[Telling]) -> Sequence[Telling]:
    """The tellings, those that a later report of their outlet corrects with the place and day that it gives instead."""
    correcting = [telling for telling in tellings if corrects(telling.context.reading.report)]
    return [_corrected(telling, correcting) for telling in tellings] if correcting else tellings


def _corrected(telling: Telling, correcting: Sequence[Telling]) -> Telling:
    for other in correcting:
        if _may_correct(other, telling):
            if _replaces_places(other, telling):
                telling = replace(telling, places=other.places, around=())
            if _replaces_days(other, telling):
                telling = replace(telling, days=other.days)
    return telling


def _may_correct(other: Telling, telling: Telling) -> bool:
    """Whether a correction is of the telling's outlet, tells of such an event, and came soon after it."""
    correction, report = other.context.reading.report, telling.context.reading.report
    first, second = telling.context.published, other.context.published
    if correction.id == report.id or corrects(report) or not report.outlet or first is None or second is None:
        return False
    same = fold(correction.outlet or "") == fold(report.outlet) and bool({*other.types} & {*telling.types})
    return same and timedelta() <= second - first <= _LATEST


def _replaces_places(other: Telling, telling: Telling) -> bool:
    """Whether it gives other places than the telling, and names those as well."""
    if not other.places or not telling.places:
        return False
    differ = max(place_share(a, b) for a in other.places for b in telling.places) < 1
    return differ and all(_names_place(other, place) for place in telling.places)


def _names_place(other: Telling, place: PlaceValue) -> bool:
    said = (m.place for m in other.context.mentions.values() if m.place is not None)
    return any(pieces(told.name) == pieces(place.name) for told in said)


def _replaces_days(other: Telling, telling: Telling) -> bool:
    """Whether it gives another day than the telling, and names that one as well."""
    if not other.days or not telling.days or max(time_share(a, b) for a in other.days for b in telling.days) >= 1:
        return False
    named = {m.date for m in other.context.mentions.values() if m.date is not None}
    return all(day in named for day in telling.days)
