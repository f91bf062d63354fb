"""Amounts: compare two, write one as a person would."""

from secondsource.model.value import AmountValue
from secondsource.values.comparison import Relation, compare_intervals
from secondsource.values.number_words import whole
from secondsource.values.units import CONTINUOUS_UNITS

_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_NOUNS = {"person": ("person", "people"), "household": ("household", "households"), "vote": ("vote", "votes"),
          "record": ("record", "records"), "year": ("year", "years"), "month": ("month", "months"), "day": ("day",
          "days"),
          "hour": ("hour", "hours"), "minute": ("minute", "minutes"), "litre": ("litre", "litres")}  # fmt: skip


def compare_amounts(first: AmountValue, second: AmountValue) -> Relation:
    """How two amounts stand to each other; those of different units are incomparable.

    Measures that meet in one point only, such as 1.15–1.25 t and 1.25–1.35 t, exclude each other.
    """
    if first.unit != second.unit:
        return "incomparable"
    relation = compare_intervals((first.low, first.high), (second.low, second.high))
    touching = relation == "overlaps" and (first.high == second.low or second.high == first.low)
    return "excludes" if touching and (first.unit in CONTINUOUS_UNITS or first.money) else relation


def amount_text(value: AmountValue) -> str:
    """The amount as a person would write it: "3 people", "at least 20 people", "up to $20,000", "1,150–1,250 kg"."""
    return _number_text(value) if value.money else f"{_number_text(value)}{_unit_text(value)}"


def _number_text(value: AmountValue) -> str:
    sign = _SIGNS.get(value.unit, f"{value.unit} ") if value.money else ""
    about = "about " if value.approximate else ""
    if value.low is None and value.high is None:
        return "an unknown number"
    if value.low is None or value.high is None:
        bound = value.low if value.high is None else value.high
        return f"{'at least' if value.high is None else 'up to'} {sign}{_plain(bound or 0)}"
    if value.low == value.high:
        return f"{about}{sign}{_plain(value.low)}"
    return f"{about}{sign}{_plain(value.low)}–{_plain(value.high)}"


def _plain(number: float) -> str:
    if number >= 1_000_000 and number % 100_000 == 0:
        scale, name = next((scale, name) for scale, name in _SCALES if number >= scale)
        if number % (scale // 10) == 0:
            return f"{number / scale:g} {name}"
    if number == int(number):
        return f"{whole(number):,}"
    return f"{number:,.1f}".removesuffix(".0") if number >= 100 else f"{number:.4g}"


def _unit_text(value: AmountValue) -> str:
    if value.unit in ("item", ""):
        return ""
    if value.unit == "percent":
        return " %"
    one, many = _NOUNS.get(value.unit, (value.unit, value.unit))
    return f" {one}" if value.low == value.high == 1 else f" {many}"
