"""Any two values: how they stand to each other and why, which says more, and how a person would write one."""

from secondsource.model.value import (
    AmountValue,
    DateValue,
    EntityValue,
    PlaceValue,
    TextValue,
    TruthValue,
    Value,
)
from secondsource.values.amounts import amount_text, compare_amounts, narrower_amount
from secondsource.values.comparison import Comparison
from secondsource.values.dates import compare_dates, date_text, narrower_date
from secondsource.values.place_key import fold
from secondsource.values.places import compare_places, narrower_place, place_text


def compare(first: Value, second: Value) -> Comparison:
    """How two values of one kind stand to each other; values of different kinds are incomparable."""
    match first, second:
        case DateValue(), DateValue():
            return compare_dates(first, second)
        case AmountValue(), AmountValue():
            return compare_amounts(first, second)
        case PlaceValue(), PlaceValue():
            return compare_places(first, second)
        case TruthValue(), TruthValue():
            return _truths(first, second)
        case EntityValue(), EntityValue():
            return _same(first.entity == second.entity, first.name, second.name)
        case TextValue(), TextValue():
            return _same(_plain(first.text) == _plain(second.text), first.text, second.text)
    return Comparison("incomparable", "The values are of different kinds.")


def _truths(first: TruthValue, second: TruthValue) -> Comparison:
    if first.holds == second.holds:
        return Comparison("equal", "Both say that it happened." if first.holds else "Both say that it did not happen.")
    return Comparison("excludes", "One says that it happened, the other that it did not.")


def _same(same: bool, first: str, second: str) -> Comparison:
    if same:
        return Comparison("equal", f"Both say {first}.")
    return Comparison("incomparable", f"“{first}” and “{second}” are different, but both may be true.")


def _plain(text: str) -> str:
    return " ".join(word for word in fold(text).split() if word not in ("a", "an", "the"))


def narrower(first: Value, second: Value) -> Value:
    """Of two values of one kind that agree, the one that says more; of others the first."""
    match first, second:
        case DateValue(), DateValue():
            return narrower_date(first, second)
        case AmountValue(), AmountValue():
            return narrower_amount(first, second)
        case PlaceValue(), PlaceValue():
            return narrower_place(first, second)
        case TextValue(), TextValue():
            return first if len(first.text) >= len(second.text) else second
    return first


def value_text(value: Value) -> str:
    """The value as a person would write it."""
    match value:
        case DateValue():
            return date_text(value)
        case AmountValue():
            return amount_text(value)
        case PlaceValue():
            return place_text(value)
        case TruthValue():
            return "it happened" if value.holds else "it did not happen"
        case EntityValue():
            return value.name
        case TextValue():
            return value.text
