"""What holds a telling apart from an event: its marks, its days and its places; deaths and searches may come later."""

from collections.abc import Sequence

from secondsource.model.codebook import MISHAP_FAMILIES
from secondsource.model.value import DateValue, PlaceValue
from secondsource.read.tellings.compatible import GENERIC
from secondsource.read.tellings.numbered_items import are_of_other_items
from secondsource.read.tellings.telling import TOLD_APART, Incident, Telling
from secondsource.read.vocabulary.wordlists import word_set
from secondsource.values.places import kilometres

NEW_MARKS = word_set(
    "another second third similar previous earlier separate unrelated prior past other new different recent"
)
# "The last outbreak, in 2014": with a year of its own, one before.
_BEFORE_IT = word_set("last previous earlier prior")
_LANDS = frozenset(("country", "region", "area", "county"))
_MISSING, _ESCAPE, _ARREST = "disappearance", "escape", "arrest"
_ATTACKS = word_set("armed_attack bombing shooting_attack assassination massacre")
_BY_POLICE = word_set("raid detention arrest seizure search")
_NEAR_KM = 60.0
_DAYS_OF_WOUNDS = 31


def are_apart(incident: Incident, telling: Telling) -> bool:
    """Whether marks, days or places show that a telling is of another event."""
    if telling.marks & NEW_MARKS and not telling.definite:
        return True
    if telling.marks & _BEFORE_IT and is_old(telling) and all(day.end for day in telling.dates):
        return True
    if _on_record(incident) != _on_record((telling,)) or are_of_other_items(incident, telling):
        return True
    if TOLD_APART in telling.marks and not any(
        TOLD_APART in t.marks and t.sentence == telling.sentence for t in incident
    ):
        return True
    dates = [d for t in incident for d in t.dates]
    if telling.kind.code in GENERIC and soon_after(telling.dates, dates):
        return False
    if still_missing(telling, incident):
        return False
    if is_recapture(telling, incident):
        return False
    if telling.dates and not dates and _is_of_those_hunted(incident, telling):
        return True
    if telling.dates and not dates and is_old(telling) and not telling.definite:
        return True
    if telling.dates and dates and not any(_dates_meet(a, b) for a in telling.dates for b in dates):
        return True
    if telling.dates and dates and all(_wide(d) for d in telling.dates) and not all(_wide(d) for d in dates):
        return not telling.definite
    places = [p for t in incident for p in t.places]
    return bool(telling.places and places) and not any(_places_meet(a, b) for a in telling.places for b in places)


def _is_of_those_hunted(incident: Incident, telling: Telling) -> bool:
    """ "34 were detained in raids; some had helped in Wednesday's attack": what the raids were for has its own day."""
    return telling.kind.code in _ATTACKS and all(t.kind.code in _BY_POLICE for t in incident)


def _on_record(incident: Incident) -> bool:
    """ "Has a conviction for burglary from 2026": an old deed of somebody's, not the one that the report is about."""
    return all(telling.told.allegation == "convicted" and is_old(telling) for telling in incident)


def soon_after(later: Sequence[DateValue], dates: Sequence[DateValue]) -> bool:
    """Whether a death may be of the wounds received some days before."""
    starts, ends = [d.start for d in later if d.start], [d.end for d in dates if d.end]
    return bool(starts and ends) and 0 <= (min(starts) - max(ends)).days <= _DAYS_OF_WOUNDS


def is_old(telling: Telling) -> bool:
    """Whether it is told with long stretches of time alone: "in 2019", "last autumn"."""
    return bool(telling.dates) and all(_wide(d) for d in telling.dates)


def _wide(date: DateValue) -> bool:
    if date.start is None or date.end is None:
        return date.precision not in ("day", "night") or date.partial is None
    return (date.end - date.start).days > 20


def _dates_meet(one: DateValue, other: DateValue) -> bool:
    if one.partial or other.partial:
        ends = [d.partial or (d.start.strftime("--%m-%d") if d.start else "") for d in (one, other)]
        return ends[0].startswith(ends[1]) or ends[1].startswith(ends[0])
    starts = [d.start for d in (one, other) if d.start]
    ends_known = [d.end for d in (one, other) if d.end]
    if not starts or not ends_known:
        return True
    slack = 1 if "night" in (one.precision, other.precision) else 0
    return (max(starts) - min(ends_known)).days <= slack


def _places_meet(one: PlaceValue, other: PlaceValue) -> bool:
    if one.name.lower() == other.name.lower() or not _LANDS.isdisjoint((one.precision, other.precision)):
        return not (one.country and other.country and one.country != other.country)
    distance = kilometres(one, other)
    return distance is None or distance < _NEAR_KM


def of_same_day(telling: Telling, incident: Incident) -> bool:
    """Whether they can be of one day; a month in which the one was tells nothing of the other's day."""
    dates = [date for t in incident for date in t.dates]
    vague = bool(dates) and all(map(_wide, dates)) and not is_old(telling)
    return not vague and any(_dates_meet(a, b) for a in telling.dates for b in dates)


def still_missing(telling: Telling, incident: Incident) -> bool:
    """ "Two were still missing on Sunday" of Saturday's collapse: the day is of the state, not of a deed."""
    mishap = any(t.kind.family in MISHAP_FAMILIES for t in incident)
    return (
        telling.kind.code == _MISSING and mishap and soon_after(telling.dates, [d for t in incident for d in t.dates])
    )


def is_recapture(telling: Telling, incident: Incident) -> bool:
    """ "By Tuesday nine had been caught" of Sunday's jailbreak: those who fled are taken on later days."""
    days = [d for t in incident if t.kind.code == _ESCAPE for d in t.dates]
    escape = any(t.kind.code == _ESCAPE for t in incident)
    return escape and telling.kind.code == _ARREST and (not days or soon_after(telling.dates, days))


def is_aftermath(telling: Telling, incident: Incident) -> bool:
    """A death on a later day than its incident, or who is still missing then: its day is not the incident's."""
    if is_recapture(telling, incident):
        return True
    own = GENERIC | {_MISSING} if any(t.kind.family in MISHAP_FAMILIES for t in incident) else GENERIC
    dates = [d for t in incident if t.kind.code not in own for d in t.dates]
    return (
        telling.kind.code in own
        and bool(dates)
        and soon_after(telling.dates, dates)
        and not any(_dates_meet(a, b) for a in telling.dates for b in dates)
    )
