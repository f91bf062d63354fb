"""How two values of one field stand to each other, and which of two agreeing values is the narrower.

Dates, places and amounts are compared by ``values/``; entities, truths and texts here.
"""

import re
from datetime import timedelta

from secondsource.model.value import (
    AmountValue,
    DateValue,
    EntityValue,
    PlaceValue,
    TextValue,
    TruthValue,
    Value,
)
from secondsource.values.amounts import compare_amounts
from secondsource.values.comparison import Relation, agrees
from secondsource.values.dates import compare_dates
from secondsource.values.places import NARROWEST_FIRST, compare_places
from secondsource.values.words import fold

# Fields that one party fills: two names for it exclude each other. Victims, targets and the like are lists.
ONE_PARTY_FIELDS = frozenset({"actor", "winner"})
_PARTICLES = (
    "a al an and at bin by de del den der di dos du el for from ibn in la le of on or the to und van von was were"
    " with y"
)
_EMPTY_WORDS = frozenset(_PARTICLES.split())
# What a capital letter at the head of a sentence, or a nation's adjective, does not make a name.
_COLLECTIVE_NOUNS = (
    "army assailants attackers authorities demonstrators fighters forces government gunmen insurgents marines militants"
    " military ministry navy officers parliament police protesters rebels residents robbers soldiers state suspects"
    " terrorists thieves troops"
)
_COLLECTIVES = frozenset(_COLLECTIVE_NOUNS.split())


def agree(field: str, first: Value, second: Value) -> bool:
    """Whether both can be true at once: equal, containing or overlapping."""
    return agrees(relation(field, first, second))


def exclude(field: str, first: Value, second: Value) -> bool:
    """Whether they cannot both be true. Two values may neither agree nor exclude each other: two victims."""
    return relation(field, first, second) == "excludes"


def relation(field: str, first: Value, second: Value) -> Relation:
    """How ``first`` stands to ``second`` as values of ``field``; values of different kinds are incomparable."""
    if first == second:
        return "equal"
    match first, second:
        case AmountValue(), AmountValue():
            return _amounts(first, second)
        case DateValue(), DateValue():
            return compare_dates(first, second)
        case PlaceValue(), PlaceValue():
            return compare_places(first, second)
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

    Days for dates (a night is narrower than its day), the count of numbers for amounts, the size of the area for
    places, fewer words for texts.
    """
    match value:
        case AmountValue():
            return _span(value.low, value.high), float(value.approximate)
        case DateValue():
            start = None if value.start is None else float(value.start.toordinal())
            end = None if value.end is None else float(value.end.toordinal())
            return _span(start, end) - (value.precision == "night") / 2, float(value.approximate)
        case PlaceValue():
            # An address says less to a reader than its town: it stands in the text beside it.
            is_address = value.precision == "address"
            rank = NARROWEST_FIRST.index("town") + 0.5 if is_address else float(NARROWEST_FIRST.index(value.precision))
            return rank, float(value.lat is None)
        case TextValue():
            return -float(len(_words_of(value))), 0.0
        case EntityValue() | TruthValue():
            return 0.0, 0.0


def is_morning_after(day: Value, night: Value) -> bool:
    """Whether ``day`` is the day into which ``night`` lasts: of the two the later day is shown."""
    if not isinstance(day, DateValue) or not isinstance(night, DateValue):
        return False
    if night.precision != "night" or night.end is None or day.start != day.end:
        return False
    return day.start == night.end + timedelta(days=1)


def _span(low: float | None, high: float | None) -> float:
    return float("inf") if low is None or high is None else high - low


def _amounts(first: AmountValue, second: AmountValue) -> Relation:
    """As ``compare_amounts``; one without bounds, as a denial has ("no ransom was paid"), meets any of its kind."""
    unbound = any(amount.low is None and amount.high is None for amount in (first, second))
    if unbound:
        return "overlaps" if first.money == second.money else "incomparable"
    return "incomparable" if first.money != second.money else compare_amounts(first, second)


def _entities(field: str, first: EntityValue, second: EntityValue) -> Relation:
    if first.entity == second.entity:
        return "equal"
    rivals = field in ONE_PARTY_FIELDS and is_proper_name(first.name) and is_proper_name(second.name)
    return "excludes" if rivals and not _words_of(first) & _words_of(second) else "incomparable"


def is_proper_name(name: str) -> bool:
    """Whether words name one party ("Frente del Alba", "ORF") and do not only describe it ("gunmen", "Navy")."""
    words = [word for word in re.findall(r"\w+", name) if bare_words(word) not in _EMPTY_WORDS]
    if not words or (len(words) <= 2 and bare_words(words[-1]) in _COLLECTIVES):
        return False
    return all(word[0].isupper() for word in words)


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
    return frozenset(word for word in bare_words(text).split() if word not in _EMPTY_WORDS)


def bare_words(text: str) -> str:
    """``text`` without case, accents and punctuation, words parted by one space."""
    return " ".join(re.findall(r"\w+", fold(text)))
