"""A count: a number that words state of one field, or one person told of without a number."""

from dataclasses import dataclass

from secondsource.model.reading import Basis, Stance
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.vocabulary.count_words import HARM


@dataclass(frozen=True, slots=True)
class Count:
    """A stated number of one field. ``anchor`` is the word that makes it so, ``head`` the head of what is counted."""

    field: str
    scope: str
    anchor: int
    head: int
    mention: int | None
    spans: tuple[Span, ...] = ()
    amount: AmountValue | None = None
    stance: Stance = "asserts"
    hedge: str | None = None
    basis: Basis = "stated"


@dataclass(frozen=True, slots=True)
class Person:
    """One person told as killed, injured and so on, without a number. ``new``: brought in by name or as "a man"."""

    field: str
    anchor: int
    head: int
    new: bool
    named: bool


@dataclass(frozen=True, slots=True)
class Counted:
    """All counts of a report: numbers stated, and people told one by one."""

    counts: tuple[Count, ...]
    people: tuple[Person, ...]


def fits(field: str, amount: AmountValue) -> bool:
    """Whether an amount can be of the field: people for tolls, masses or items for what was seized."""
    if amount.money:
        return field in ("amount", "seized")
    if field in ("seized", "damaged"):
        return amount.unit in ("kg", "item", "litre", "gram", "household", "building")
    if field == "votes":
        return amount.unit in ("vote", "item", "person")
    # Households are moved, fed or without a home; "five of one family died" tells of no number of them.
    return amount.unit in ("person", "item") or (amount.unit == "household" and field not in HARM)
