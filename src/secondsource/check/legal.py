"""How far somebody is held to account: a draft that goes further than the reports, or accuses whom they clear."""

from collections.abc import Iterable, Mapping, Sequence

from secondsource.model.finding import Finding, WeighedEvent
from secondsource.model.record import Event
from secondsource.model.value import EntityValue
from secondsource.values.phrases import listed

_FIELDS: Mapping[str, int] = {"accused": 1, "charged": 2, "convicted": 3}
_EVENTS: Mapping[str, int] = {"arrest": 1, "detention": 1, "charge": 2, "trial": 2, "conviction": 3, "sentence": 3}
_CLEARING = frozenset({"acquittal", "charges_dropped", "conviction_overturned"})


def said_instead(field: str, findings: Iterable[Finding]) -> list[Finding]:
    """What the reports say of a person's guilt where no report says ``field``: that they are cleared, or less."""
    if field not in _FIELDS:
        return []
    told = [finding for finding in findings if finding.values[0].origins_most]
    cleared = [finding for finding in told if finding.field == "cleared"]
    if cleared or any(_FIELDS.get(finding.field, 0) >= _FIELDS[field] for finding in told):
        return cleared
    return sorted((f for f in told if f.field in _FIELDS), key=lambda finding: -_FIELDS[finding.field])


def told_instead(event: Event, events: Sequence[WeighedEvent]) -> str | None:
    """What the reports tell of whom a draft lets be charged or convicted, where they do not go so far."""
    rank = _EVENTS.get(event.type)
    targets = _targets(event)
    near = [weighed.event for weighed in events if targets & _targets(weighed.event)]
    near = [other for other in near if other.type in _EVENTS or other.type in _CLEARING]
    if rank is None or not near or any(_EVENTS.get(other.type, 0) >= rank for other in near):
        return None
    titles = listed([f"“{other.title}”" for other in near], most=2)
    return f"Your draft tells of a {event.type.replace('_', ' ')}; the reports only tell of {titles}."


def _targets(event: Event) -> set[str]:
    values = (claim.value for claim in event.claims if claim.field == "target")
    return {value.entity for value in values if isinstance(value, EntityValue)}
