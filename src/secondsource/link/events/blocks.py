"""Which tellings are worth comparing: those of reports that share a day, a town or something rare."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

import numpy as np
from numpy.typing import NDArray

from secondsource.link.events.profiles import Profile
from secondsource.link.tellings.telling import Telling, is_of_one_neighbourhood
from secondsource.model.neighbours import Key
from secondsource.values.words import pieces

MOST_IN_A_BLOCK = 60
MOST_OF_A_DAY = 8
DAYS_BEFORE = 3
LONGEST_PERIOD = 3
_AT_ONCE = 65536
_DAY = "day"
_Told = tuple[str, ...]
_Numbers = NDArray[np.int64]


def report_pairs(keys: Sequence[Sequence[Key]]) -> Iterator[tuple[int, int]]:
    """Numbers of reports that share a key, sorted; ``keys`` are those of each report, each once.

    A block of more than `MOST_IN_A_BLOCK` reports, or `MOST_OF_A_DAY` that share nothing but a day, says too little and
    is left out: the work grows with the number of reports, not with its square.
    """
    pairs = _sharing(keys)
    for start in range(0, len(pairs), _AT_ONCE):
        yield from (divmod(pair, len(keys)) for pair in pairs[start : start + _AT_ONCE].tolist())


def _sharing(keys: Sequence[Sequence[Key]]) -> _Numbers:
    """The pairs, each as one number, sorted."""
    codes = np.fromiter((key for own in keys for key in own), np.uint64)
    holders = np.repeat(np.arange(len(keys)), [len(own) for own in keys])
    order = np.argsort(codes, kind="stable")
    codes, holders = codes[order], holders[order]
    starts = np.flatnonzero(np.concatenate(([True], codes[1:] != codes[:-1]))) if len(codes) else codes[:0]
    sizes = np.diff(np.append(starts, len(codes)))
    found = [
        _pairs(holders[start : start + size], len(keys))
        for start, size in zip(starts[sizes > 1].tolist(), sizes[sizes > 1].tolist(), strict=True)
        if size <= largest(int(codes[start]))
    ]
    return np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)


def _pairs(members: _Numbers, total: int) -> _Numbers:
    """Each two members, in the order of the reports, as one number."""
    first, second = _corners(len(members))
    return members[first] * total + members[second]


@cache
def _corners(size: int) -> tuple[_Numbers, _Numbers]:
    first, second = np.triu_indices(size, 1)
    return first, second


def largest(key: Key) -> int:
    """Of how many reports a block of this key may be."""
    return MOST_OF_A_DAY if key & 1 else MOST_IN_A_BLOCK


def report_keys(profile: Profile, tellings: Sequence[Telling]) -> tuple[Key, ...]:
    """What a report has in common with those that may tell of the same, each once and sorted."""
    return tuple(sorted({key_of(told) for told in _keys(profile, tellings)}))


def key_of(told: _Told) -> Key:
    """A key of 64 bits; odd where it is of a day alone."""
    state = hashlib.blake2b("\t".join(told).encode("utf-8", "surrogatepass"), digest_size=8)
    alone = told[0] == _DAY and len(told) == 2
    return int.from_bytes(state.digest()) & ~1 | alone


def _keys(profile: Profile, tellings: Sequence[Telling]) -> Iterator[_Told]:
    days = {day for telling in tellings for day in _day_keys(telling)}
    regions = {(place.country or "", place.region or "") for place in profile.places} or {("", "")}
    yield from ((_DAY, day) for day in days)
    yield from ((_DAY, day, *region) for day in days for region in regions)
    months = {day[:7] for day in days} | {month for telling in tellings for month in _months(telling)} or {"none"}
    towns = {" ".join(pieces(p.name)) for t in tellings for p in t.places if is_of_one_neighbourhood(p)}
    yield from (("town", town, month) for town in towns | profile.context.towns for month in months)
    yield from (("name", name) for name in profile.context.names | profile.people)
    yield from (("street", street) for street in profile.streets)
    yield from (("word", word) for word in profile.rare)
    named = {pieces(name)[-1] for t in tellings for name in (*t.people, *t.others) if pieces(name)}
    yield from (("party", name, month) for name in named for month in months)


def _months(telling: Telling) -> Iterator[str]:
    """The months that are all the report says of when it was: "the blast in March 2031"."""
    yield from (f"{day.start:%Y-%m}" for day in telling.days[:2] if day.precision == "month" and day.start is not None)


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
