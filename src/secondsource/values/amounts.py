"""Amounts: parse them as people write them, compare two and say why, write one as a person would."""

import re

from secondsource.model.value import AmountValue
from secondsource.values.comparison import Comparison, Relation, compare_intervals
from secondsource.values.number_words import whole
from secondsource.values.units import CONTINUOUS_UNITS, unit_of_noun
from secondsource.values.written_amounts import written_amounts

_NO = re.compile(r"(?:no|zero)\s+(?P<noun>[a-z-]+)", re.IGNORECASE)
_SIGNS = {"USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹"}
_NOUNS = {"person": ("person", "people"), "household": ("household", "households"), "vote": ("vote", "votes"),
          "record": ("record", "records"), "year": ("year", "years"), "month": ("month", "months"), "day": ("day",
          "days"),
          "hour": ("hour", "hours"), "minute": ("minute", "minutes"), "litre": ("litre", "litres")}  # fmt: skip


def parse_amount(text: str, country: str | None = None) -> AmountValue | None:
    """The amount that ``text`` is, with its unit or the noun it counts; ``None`` where it is none.

    ``country`` (ISO 3166-1 alpha-2) says what a bare "$", "pesos" or "rupees" mean.
    """
    text = text.strip()
    if match := _NO.fullmatch(text):
        return AmountValue(0, 0, unit_of_noun(match["noun"]))
    found = next(written_amounts(text, country), None)
    if found is None or found.start > 0:
        return None
    nouns = re.findall(r"[A-Za-z-]+", text[found.end :])
    units = [unit_of_noun(noun) for noun in nouns]
    return found.value(next((unit for unit in units if unit != "item"), "item"))


def compare_amounts(first: AmountValue, second: AmountValue) -> Comparison:
    """How two amounts stand to each other; different units are never compared.

    Measures that meet in one point only, such as 1.15–1.25 t and 1.25–1.35 t, exclude each other.
    """
    if first.unit != second.unit:
        return Comparison("incomparable", f"{amount_text(first)} and {amount_text(second)} are of different units.")
    relation = compare_intervals((first.low, first.high), (second.low, second.high))
    touching = relation == "overlaps" and (first.high == second.low or second.high == first.low)
    if touching and (first.unit in CONTINUOUS_UNITS or first.money):
        relation = "excludes"
    return Comparison(relation, _why(relation, amount_text(first), amount_text(second)))


def _why(relation: Relation, first: str, second: str) -> str:
    return {
        "equal": f"Both say {first}.",
        "contains": f"“{first}” contains {second}.",
        "within": f"“{second}” contains {first}.",
        "overlaps": f"“{first}” and “{second}” overlap.",
        "excludes": f"{first} and {second} exclude each other.",
        "incomparable": f"{first} and {second} cannot be compared.",
    }[relation]


def narrower_amount(first: AmountValue, second: AmountValue) -> AmountValue:
    """The amount with the smaller interval; of equal ones the exact one."""
    return min(first, second, key=lambda value: (_width(value), value.approximate))


def _width(value: AmountValue) -> float:
    return float("inf") if value.low is None or value.high is None else value.high - value.low


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
        scale, name = next((scale, name) for scale, name in ((10**9, "billion"), (10**6, "million")) if number >= scale)
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
