"""Values as a person would write them, with the report's own words where those say more than the interval."""

import re
from dataclasses import replace

from secondsource.model.fields import PEOPLE_FIELDS
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue, DateValue, EntityValue, PlaceValue, TextValue, TruthValue
from secondsource.values.amounts import amount_text
from secondsource.values.dates import date_text
from secondsource.values.places import place_text

# Words for a number that no figure says as well; the figures follow in brackets.
_VAGUE = re.compile(
    r"\b(?:tens of (?:thousands|millions|billions)|hundreds of (?:thousands|millions)|dozens|scores|tens|hundreds"
    r"|thousands|millions|billions|several|a few|a couple|a handful)\b",
    re.IGNORECASE,
)
_MORE_THAN = re.compile(r"\b(?:more than|over|above|exceed\w*)\b", re.IGNORECASE)
_FEWER_THAN = re.compile(r"\b(?:fewer than|less than|under|below)\b", re.IGNORECASE)
_FIGURES = re.compile(r"\d[\d,.]*")
_AS_WRITTEN = 1.15  # what one written figure stands for is no wider than this
_ROUGHLY = 1.5  # an approximate interval no wider than this is "about" its middle


def value_text(claim: Claim) -> str:
    """The claim's value in words: "at least 20", "$500,000", "the night of 2 October 2023", "Lyon, France"."""
    match claim.value:
        case AmountValue() as amount:
            return _amount(amount, claim)
        case DateValue() as day:
            return date_text(day)
        case PlaceValue() as place:
            return place_text(place)
        case EntityValue() as entity:
            return entity.name
        case TruthValue() as truth:
            return "it happened" if truth.holds else "it did not happen"
        case TextValue() as text:
            return " ".join(text.text.split())


def _amount(amount: AmountValue, claim: Claim) -> str:
    if (amount.low, amount.high, amount.money) == (0, 0, False):
        return "nobody" if amount.unit == "person" else "none"
    if amount.unit == "person" and claim.field in PEOPLE_FIELDS:
        amount = replace(amount, unit="item")
    if amount.unit == "magnitude" and amount.low is not None and amount.high is not None:
        return f"magnitude {round((amount.low + amount.high) / 2, 1):g}"
    words = " ".join(" ".join(span.of(claim.report.text) for span in claim.spans).split())
    if amount.low is None and amount.high is None:
        return words
    text = _vague(amount, words) or _strict(amount, words) or amount_text(_rounded(amount, words))
    return f"{text} more" if claim.scope == "additional" else text


def _vague(amount: AmountValue, words: str) -> str:
    """ "dozens (24–99)"; empty where the report gives figures."""
    found = _VAGUE.search(words)
    if found is None or not amount.approximate:
        return ""
    return f"{found.group().lower()} ({amount_text(replace(amount, approximate=False))})"


def _strict(amount: AmountValue, words: str) -> str:
    """ "more than 12,000" for things counted from 12,001 on; empty where the report has no such words."""
    if amount.money or (amount.low is None) == (amount.high is None):
        return ""
    if amount.low is not None and _MORE_THAN.search(words):
        return "more than " + amount_text(_exactly(amount, _named(amount.low, -1, words)))
    if amount.high is not None and _FEWER_THAN.search(words):
        return "fewer than " + amount_text(_exactly(amount, _named(amount.high, 1, words)))
    return ""


def _named(end: float, step: int, words: str) -> float:
    """The figure that the report names: the end of the interval itself, or the one beyond it."""
    named = re.search(rf"(?<![\d.,]){re.escape(f'{end:,.0f}')}(?!\d|[.,]\d)", words)
    return end if named else end + step


def _exactly(amount: AmountValue, number: float) -> AmountValue:
    return replace(amount, low=number, high=number, approximate=False)


def _rounded(amount: AmountValue, words: str) -> AmountValue:
    """An approximate interval that is not wide, as its middle: "about 1,200 kg".

    So is what one figure stands for: "2.4 tonnes" are 2,400 kg, to the last figure written.
    """
    low, high = amount.low, amount.high
    if not amount.approximate and low and high and 1 < high / low <= _AS_WRITTEN and len(_FIGURES.findall(words)) == 1:
        return replace(amount, low=round((low + high) / 2, 6), high=round((low + high) / 2, 6))
    if not amount.approximate or low is None or high is None or low <= 0 or high / low > _ROUGHLY:
        return amount
    return replace(amount, low=round((low + high) / 2, 6), high=round((low + high) / 2, 6))
