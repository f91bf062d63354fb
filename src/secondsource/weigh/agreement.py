"""How two values of one field stand to each other, and which of two agreeing values is the narrower.

Dates, places and amounts are compared by ``values/``; entities, truths and texts here.
"""

import re
import unicodedata
from datetime import date

from secondsource.model.value import (
    AmountValue,
    DateValue,
    EntityValue,
    PlaceValue,
    TextValue,
    TruthValue,
    Value,
)
from secondsource.values.comparison import Relation, compare_intervals

# Fields that one party fills: two names for it exclude each other. Victims, targets and the like are lists.
ONE_PARTY_FIELDS = frozenset({"actor", "winner"})
_PARTICLES = "a an and at by de del der di du el for from in la le of on or the to und van von was were with y"
_EMPTY_WORDS = frozenset(_PARTICLES.split())
_NARROWEST_PLACE = ("address", "town", "county", "region", "country", "area")


def agree(field: str, first: Value, second: Value) -> bool:
    """Whether both can be true at once: equal, containing or overlapping."""
    return relation(field, first, second) in ("equal", "contains", "within", "overlaps")


def exclude(field: str, first: Value, second: Value) -> bool:
    """Whether they cannot both be true. Two values may neither agree nor exclude each other: two victims."""
    return relation(field, first, second) == "excludes"


def relation(field: str, first: Value, second: Value) -> Relation:
    """How ``first`` stands to ``second`` as values of ``field``; values of different kinds are incomparable."""
    match first, second:
        case AmountValue(), AmountValue():
            return _amounts(first, second)
        case DateValue(), DateValue():
            return _dates(first, second)
        case PlaceValue(), PlaceValue():
            return _places(first, second)
        case TruthValue(), TruthValue():
            return "equal" if first.holds == second.holds else "excludes"
        case EntityValue(), EntityValue():
            return _entities(field, first, second)
        case ((EntityValue() | PlaceValue() | TextValue()), (EntityValue() | PlaceValue() | TextValue())):
            return _texts(_words_of(first), _words_of(second))
        case _:
            return "incomparable"


def width(value: Value) -> tuple[float, float]:
    """Sort key of values, the narrowest first.

    Days for dates (a night counts half a day more than its day, so that the early hours of the next day are shown
    before it), the count of numbers for amounts, the size of the area for places, fewer words for texts.
    """
    match value:
        case AmountValue():
            return _span(value.low, value.high), float(value.approximate)
        case DateValue():
            start = None if value.start is None else float(value.start.toordinal())
            end = None if value.end is None else float(value.end.toordinal())
            return _span(start, end) + (value.precision == "night") / 2, float(value.approximate)
        case PlaceValue():
            return float(_NARROWEST_PLACE.index(value.precision)), float(value.lat is None)
        case TextValue():
            return -float(len(_words_of(value))), 0.0
        case EntityValue() | TruthValue():
            return 0.0, 0.0


def _span(low: float | None, high: float | None) -> float:
    return float("inf") if low is None or high is None else high - low


def _amounts(first: AmountValue, second: AmountValue) -> Relation:
    if _says_nothing(first) or _says_nothing(second):
        return "overlaps" if first.money == second.money else "incomparable"
    if (first.unit, first.money) != (second.unit, second.money):
        return "incomparable"
    return compare_intervals((first.low, first.high), (second.low, second.high))


def _says_nothing(amount: AmountValue) -> bool:
    """An amount without bounds, as a denial has that names no figure: "no ransom was paid"."""
    return amount.low is None and amount.high is None


def _dates(first: DateValue, second: DateValue) -> Relation:
    if first.partial or second.partial:
        return _partial_dates(first, second)
    return compare_intervals(_days(first), _days(second))


def _days(value: DateValue) -> tuple[float | None, float | None]:
    """First and last day as ordinals; a night reaches into the early hours of the next day."""
    start = None if value.start is None else float(value.start.toordinal())
    end = None if value.end is None else float(value.end.toordinal())
    return start, end + 1 if end is not None and value.precision == "night" else end


def _partial_dates(first: DateValue, second: DateValue) -> Relation:
    one, other = first.partial or _month_day(first.start), second.partial or _month_day(second.start)
    if one is None or other is None:
        return "incomparable"
    if one == other:
        return "equal"
    if one.startswith(other):
        return "within"
    return "contains" if other.startswith(one) else "excludes"


def _month_day(day: date | None) -> str | None:
    return None if day is None else f"--{day.month:02}-{day.day:02}"


def _places(first: PlaceValue, second: PlaceValue) -> Relation:
    if first.entity is not None and first.entity == second.entity:
        return "equal"
    if fold(first.name) == fold(second.name) and _may_be_one(first.country, second.country):
        return "equal"
    if _lies_in(first, second):
        return "within"
    if _lies_in(second, first):
        return "contains"
    known = first.country is not None and second.country is not None
    return "excludes" if known and _same_size_or_far(first, second) else "incomparable"


def _may_be_one(first: str | None, second: str | None) -> bool:
    return first is None or second is None or first == second


def _lies_in(inner: PlaceValue, outer: PlaceValue) -> bool:
    if outer.precision == "country":
        return inner.country == outer.country and inner.precision != "country"
    areas = {fold(name) for name in (inner.region, inner.county) if name}
    return fold(outer.name) in areas and _may_be_one(inner.country, outer.country)


def _same_size_or_far(first: PlaceValue, second: PlaceValue) -> bool:
    return first.precision == second.precision != "address" or first.country != second.country


def _entities(field: str, first: EntityValue, second: EntityValue) -> Relation:
    if first.entity == second.entity:
        return "equal"
    rivals = field in ONE_PARTY_FIELDS and is_proper_name(first.name) and is_proper_name(second.name)
    return "excludes" if rivals and not _words_of(first) & _words_of(second) else "incomparable"


def is_proper_name(name: str) -> bool:
    """Whether words name one party ("Frente del Alba", "ORF") and do not only describe it ("four gunmen")."""
    words = [word for word in re.findall(r"\w+", name) if fold(word) not in _EMPTY_WORDS]
    return bool(words) and all(word[0].isupper() for word in words)


def _texts(first: frozenset[str], second: frozenset[str]) -> Relation:
    """Words agree where one side's are all among the other's; two different texts never exclude each other."""
    if not first or not second:
        return "incomparable"
    if first == second:
        return "equal"
    if first < second:
        return "contains"
    return "within" if second < first else "incomparable"


def _words_of(value: EntityValue | PlaceValue | TextValue) -> frozenset[str]:
    text = value.text if isinstance(value, TextValue) else value.name
    return frozenset(word for word in fold(text).split() if word not in _EMPTY_WORDS)


def fold(text: str) -> str:
    """``text`` without case, accents and punctuation, words parted by one space."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"\w+", plain))
