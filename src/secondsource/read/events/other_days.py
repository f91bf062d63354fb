"""Times that are of no event told around them, each looked at once: several events ask for the same ones."""

from dataclasses import dataclass
from functools import lru_cache

from secondsource.model.span import Span
from secondsource.values.other_days import is_in_hospital, is_stamp, other_act


@dataclass(frozen=True, slots=True)
class OtherDay:
    """What a time is of beside events.

    ``apart``: it is the page's own or that of a death in hospital. ``act``: where the verb of saying, arresting or
    judging stands that has it.
    """

    apart: bool
    act: int | None


def other_day(text: str, span: Span) -> OtherDay:
    """What the time at this span of a report's text is of."""
    known = _known(text)
    if span not in known:
        apart = is_stamp(text, span.start) or is_in_hospital(text, span.start, span.end)
        known[span] = OtherDay(apart, None if apart else other_act(text, span.start, span.end))
    return known[span]


@lru_cache(maxsize=1)
def _known(_text: str) -> dict[Span, OtherDay]:
    return {}
