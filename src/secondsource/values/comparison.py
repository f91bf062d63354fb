"""How two values of one kind stand to each other."""

from typing import Literal

Relation = Literal["equal", "contains", "within", "overlaps", "excludes", "incomparable"]
"""How a first value stands to a second one.

"contains": the first is the wider; "within": the first is the narrower; "incomparable": nothing can be said, such as
metres against people or a date without a year against one of another month's name.
"""


def agrees(relation: Relation) -> bool:
    """Whether both values can be true at once."""
    return relation in ("equal", "contains", "within", "overlaps")


def compare_intervals(first: tuple[float | None, float | None], second: tuple[float | None, float | None]) -> Relation:
    """The relation of two closed intervals; ``None`` is an end without bound."""
    low_a, high_a = _bounds(first)
    low_b, high_b = _bounds(second)
    if low_a > high_b or low_b > high_a:
        return "excludes"
    if (low_a, high_a) == (low_b, high_b):
        return "equal"
    if low_a <= low_b and high_a >= high_b:
        return "contains"
    if low_b <= low_a and high_b >= high_a:
        return "within"
    return "overlaps"


def _bounds(interval: tuple[float | None, float | None]) -> tuple[float, float]:
    low, high = interval
    return (float("-inf") if low is None else low, float("inf") if high is None else high)
