"""What reports only mention: "since the last election", "because of the closure", without a day, a place or a number.

Two reports that do so need not mean one event, however much else they have in common.
"""

from secondsource.link.tellings.telling import Telling
from secondsource.model.codebook import Codebook

_REASONS = frozenset(("cause", "purpose"))


def is_background(telling: Telling, codebook: Codebook) -> bool:
    """Whether an event that is no incident is only mentioned: beside what the report opens with, or as its reason."""
    kind = codebook.types.get(telling.type)
    if kind is None or kind.incident or not telling.bare:
        return False
    return not telling.leads or _is_a_reason(telling)


def _is_a_reason(telling: Telling) -> bool:
    """Whether its words stand in what another event of the report is said to have come from."""
    context = telling.context
    roles = (role for event in context.reading.events if event.cluster != telling.cluster for role in event.roles)
    mentions = (context.mentions.get(r.mention) for r in roles if r.role in _REASONS and r.mention is not None)
    spans = [mention.span for mention in mentions if mention is not None]
    return all(any(span.holds(event.trigger) for span in spans) for event in telling.mentions)
