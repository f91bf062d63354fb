"""Days of what came days after an event: "two were rescued on Friday, more than a day after the wall collapsed"."""

import re
from collections.abc import Iterable

_LONG = 90
_COUNTED = re.compile(
    r",?\s+(?:[\w-]+\s){0,4}(?:days?|nights?|weeks?|fortnight|months?|years?)\s(?:after|following)\s", re.IGNORECASE
)
_ENDS = re.compile(r"[.!?;]\s|\n")


def is_of_what_followed(text: str, end: int, events: Iterable[int]) -> bool:
    """Whether right behind the day that ends at ``end`` days are counted from an event that begins at one of these."""
    counted = _COUNTED.match(text, end, end + _LONG)
    if counted is None:
        return False
    stop = _ENDS.search(text, counted.end())
    last = stop.start() if stop is not None else len(text)
    return any(counted.end() <= start < last for start in events)
