"""The typed values that claims hold: dates, places, entities, amounts, money, truth and text.

Dates, places and amounts are intervals with a precision: an open end is ``None``, never 0 and never a guess.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

DatePrecision = Literal["day", "night", "week", "month", "quarter", "season", "year", "decade"]
PlacePrecision = Literal["address", "town", "county", "region", "country", "area"]


@dataclass(frozen=True, slots=True)
class DateValue:
    """Days from ``start`` to ``end`` (inclusive); an open side is ``None``.

    A date whose year is unknown has neither and bears ``partial`` ("--02-22", "--02" for a month).
    """

    start: date | None
    end: date | None
    precision: DatePrecision
    approximate: bool = False
    partial: str | None = None


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place as far as it is known: WGS 84 degrees, or ``None`` where no point can be given honestly.

    ``country`` is an ISO 3166-1 alpha-2 code; ``region`` and ``county`` are the gazetteer's names of the
    areas around it; ``entity`` is the record's id of the place, ``None`` within a reading.
    """

    name: str
    country: str | None
    lat: float | None
    lon: float | None
    precision: PlacePrecision
    region: str | None = None
    county: str | None = None
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class EntityValue:
    """A person, organisation or other thing of the record, by id, with the name it is shown by."""

    entity: str
    name: str


@dataclass(frozen=True, slots=True)
class AmountValue:
    """A number as an interval: ``low`` and ``high`` inclusive, ``None`` for an open end.

    ``unit`` is "person", "kg", "km", "year", "item" and the like; an ISO 4217 code makes it money.
    """

    low: float | None
    high: float | None
    unit: str
    approximate: bool = False
    money: bool = False


@dataclass(frozen=True, slots=True)
class TruthValue:
    """Whether an event took place (field ``occurred``)."""

    holds: bool


@dataclass(frozen=True, slots=True)
class TextValue:
    """Words that have no finer type, such as a role or a cause."""

    text: str


Value = DateValue | PlaceValue | EntityValue | AmountValue | TruthValue | TextValue
