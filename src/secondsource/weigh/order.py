"""The order in which findings and events are listed."""

from datetime import date

from secondsource.model.finding import WeighedEvent
from secondsource.model.value import DateValue

_FIELDS = (
    "occurred when where actor target victim assisted_by instrument cause purpose"
    " killed injured missing abducted rescued aboard arrested detained released charged convicted extradited displaced"
    " participants affected seized damaged amount magnitude winner votes"
    " role leader_of member_of founded size active_in age nationality accused cleared died"
)
_SCOPES = "all additional attackers children women civilians officers soldiers passengers crew workers foreigners"
_FIELD_RANK = {name: rank for rank, name in enumerate(_FIELDS.split())}
_SCOPE_RANK = {name: rank for rank, name in enumerate(_SCOPES.split())}


def finding_order(field: str, scope: str) -> tuple[int, str, int, str]:
    """Sort key of findings: fields as the contract lists them, then others by name; of a field ``all`` first."""
    return _FIELD_RANK.get(field, len(_FIELD_RANK)), field, _SCOPE_RANK.get(scope, len(_SCOPE_RANK)), scope


def event_order(weighed: WeighedEvent) -> tuple[int, int, date, str]:
    """Sort key of events: those with most reports, then claims, then the earliest day, then the id."""
    event = weighed.event
    return -len(event.reports), -len(event.claims), _day(weighed), event.id


def _day(weighed: WeighedEvent) -> date:
    days = [
        found.value.start
        for finding in weighed.findings
        if finding.field == "when"
        for found in finding.values[:1]
        if isinstance(found.value, DateValue) and found.value.start is not None
    ]
    return min(days, default=date.max)
