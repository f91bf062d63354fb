"""The JSON shapes of values, dates and spans, shared by the brief and the reading.

Dates are ISO 8601, whole amounts are written as integers, and an unknown is null, never a missing key.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeAlias

from secondsource.model.span import Span
from secondsource.model.value import (
    AmountValue,
    DateValue,
    EntityValue,
    PlaceValue,
    TextValue,
    TruthValue,
    Value,
)

JsonValue: TypeAlias = "str | int | float | bool | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
JsonObject: TypeAlias = dict[str, JsonValue]


def value_json(value: Value) -> JsonObject:
    """A value in the shape of its kind."""
    match value:
        case DateValue():
            return date_json(value)
        case PlaceValue():
            return place_json(value)
        case AmountValue():
            return amount_json(value)
        case EntityValue():
            return {"kind": "entity", "entity": value.entity, "name": value.name}
        case TruthValue():
            return {"kind": "truth", "holds": value.holds}
        case TextValue():
            return {"kind": "text", "text": value.text}


def date_json(value: DateValue) -> JsonObject:
    """A date: ``start`` and ``end`` inclusive, null for an open side; ``partial`` where the year is unknown."""
    return {
        "kind": "date",
        "start": _iso(value.start),
        "end": _iso(value.end),
        "precision": value.precision,
        "approximate": value.approximate,
        "partial": value.partial,
    }


def place_json(value: PlaceValue) -> JsonObject:
    """A place: WGS 84 degrees, null where no point is known; ``entity`` is null within a reading."""
    return {
        "kind": "place",
        "entity": value.entity,
        "name": value.name,
        "country": value.country,
        "lat": value.lat,
        "lon": value.lon,
        "precision": value.precision,
    }


def amount_json(value: AmountValue) -> JsonObject:
    """An amount, or money where its unit is a currency: ``low`` and ``high`` inclusive, null for an open end."""
    return {
        "kind": "money" if value.money else "amount",
        "low": _number(value.low),
        "high": _number(value.high),
        "unit": value.unit,
        "approximate": value.approximate,
    }


def offsets_json(span: Span) -> JsonObject:
    """A span as its offsets alone: Unicode code points, ``end`` exclusive."""
    return {"start": span.start, "end": span.end}


def span_json(text: str, span: Span) -> JsonObject:
    """A span of ``text`` with the words that it covers."""
    return {"start": span.start, "end": span.end, "quote": span.of(text)}


def dump(row: JsonValue, indent: int | None = None) -> str:
    """``row`` as JSON in UTF-8's own letters; a lone surrogate, which UTF-8 cannot carry, is escaped."""
    text = json.dumps(row, ensure_ascii=False, indent=indent, allow_nan=False)
    if text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text):
        return text
    return "".join(f"\\u{ord(c):04x}" if "\ud800" <= c <= "\udfff" else c for c in text)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _number(value: float | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == int(value) else value
