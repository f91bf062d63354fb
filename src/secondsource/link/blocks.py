"""Which tellings are worth comparing: those that share a day, a town or a rare name."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from secondsource.link.telling import Telling
from secondsource.link.words import pieces

MOST_IN_A_BLOCK = 150
DAYS_BEFORE = 3
LONGEST_PERIOD = 3
Key = tuple[str, ...]


def pairs(tellings: Sequence[Telling], copies: Sequence[int]) -> list[tuple[int, int]]:
    """Numbers of tellings to compare, sorted. ``copies`` gives each report's group of copies, by its number.

    A block of more than `MOST_IN_A_BLOCK` tellings says too little and is left out: the work grows with the number
    of tellings, not with its square.
    """
    blocks: dict[Key, list[int]] = defaultdict(list)
    for index, telling in enumerate(tellings):
        for key in sorted({*_keys(telling), ("copy", str(copies[telling.context.number]))}):
            blocks[key].append(index)
    found: set[tuple[int, int]] = set()
    for members in blocks.values():
        if len(members) <= MOST_IN_A_BLOCK:
            found.update(combinations(members, 2))
    return sorted(found)


def _keys(telling: Telling) -> Iterator[Key]:
    days = list(_day_keys(telling))
    yield from (("day", day) for day in days)
    towns = {" ".join(pieces(p.name)) for p in telling.places if p.precision in ("town", "address", "county")}
    months = {day[:7] for day in days} or {"none"}
    for town in sorted(towns or telling.context.towns):
        yield from (("town", town, month) for month in sorted(months))
    yield from (("name", name) for name in sorted(telling.context.names))
    yield from (("party", pieces(name)[-1]) for name in (*telling.people, *telling.others) if pieces(name))


def _day_keys(telling: Telling) -> Iterator[str]:
    """Every day that the event may be told of by others: its own days and the next, else those before publication."""
    own = [d for d in telling.days if d.start is not None and d.end is not None]
    narrow = [d for d in own if d.start and d.end and (d.end - d.start).days <= LONGEST_PERIOD]
    for value in narrow[:2]:
        if value.start is not None and value.end is not None:
            yield from _span_of_days(value.start, value.end + timedelta(days=1))
    published = telling.context.published
    if not own and published is not None:
        yield from _span_of_days(published - timedelta(days=DAYS_BEFORE), published)
    yield from (value.partial for value in telling.days if value.partial)
    if any(value.partial for value in telling.days) is False:
        yield from (f"--{v.start:%m-%d}" for v in narrow[:1] if v.start is not None)


def _span_of_days(first: date, last: date) -> Iterator[str]:
    for offset in range((last - first).days + 1):
        yield (first + timedelta(days=offset)).isoformat()
