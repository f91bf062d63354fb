"""Ages told on different days: who was 61 in one report and is 62 in a later one may have had a birthday."""

from collections.abc import Iterable

from secondsource.model.record import Claim
from secondsource.model.value import AmountValue
from secondsource.weigh.days import published_day

_YEAR = 365.25


def had_a_birthday(first: Claim, second: Claim) -> bool:
    """Whether two different ages fit one day of birth, by the days on which their reports were published."""
    if first.field != "age":
        return False
    one, other = _born(first), _born(second)
    return max(one[0], other[0]) <= min(one[1], other[1])


def all_had_a_birthday(first: Iterable[Claim], second: Iterable[Claim]) -> bool:
    """Whether this is so of each claim of the one and each of the other."""
    others = tuple(second)
    return all(had_a_birthday(claim, other) for claim in first for other in others)


def _born(claim: Claim) -> tuple[float, float]:
    """The first and the last day of birth that the age leaves, as ordinals; none where it tells no day."""
    day, value = published_day(claim.report), claim.value
    if day is None or not isinstance(value, AmountValue) or value.unit != "year" or None in (value.low, value.high):
        return (1.0, 0.0)
    last = day.toordinal() - float(value.low or 0) * _YEAR
    first = day.toordinal() - (float(value.high or 0) + 1) * _YEAR + 1
    return (first, last)
