"""How close two dates or two places are, as a share from -1 (they exclude each other) to 1 (they are one)."""

from collections.abc import Iterable
from datetime import timedelta

from secondsource.link.tellings.telling import TOWNS
from secondsource.model.value import DateValue, PlaceValue
from secondsource.values.places import kilometres
from secondsource.values.words import one_slip, pieces

NEAR_KM = 25.0
APART_KM = 60.0
REGION_KM = 120.0
BUILDING = 1.3
IN_ONE_COUNTRY = 0.4
SLACK = timedelta(days=1)
_LONG_NAME = 5


def time_share(first: DateValue, second: DateValue) -> float:
    """1 for one day, less for longer times that share days, -1 for times more than a day apart."""
    if first.partial or second.partial:
        return _partial_pair(first, second)
    if first.start is None or second.start is None or first.end is None or second.end is None:
        return -1.0 if _is_of_years(first, second) or _is_of_years(second, first) else 0.0
    if first.start > second.end + SLACK or second.start > first.end + SLACK:
        return -1.0
    if first.start > second.end or second.start > first.end:
        return -0.2
    narrow = max((first.end - first.start).days, (second.end - second.start).days)
    return 1.0 if narrow <= 1 else 0.4 if narrow <= 31 else 0.2


def _is_of_years(first: DateValue, second: DateValue) -> bool:
    """Whether one tells of all the years since another ("600 since 2029"), and the other of a day of a later year."""
    if first.start is None or second.start is None or second.end is None:
        return False
    return first.end is None and first.precision in ("year", "decade") and first.start.year < second.start.year


def _partial_pair(first: DateValue, second: DateValue) -> float:
    tails = [
        value.partial or (f"--{value.start:%m-%d}" if value.start is not None else None) for value in (first, second)
    ]
    if tails[0] is None or tails[1] is None:
        return 0.0
    short = min(len(tails[0]), len(tails[1]))
    same = tails[0][:short] == tails[1][:short]
    return (1.0 if short > 4 else 0.4) if same else -1.0


def located(places: Iterable[PlaceValue]) -> list[PlaceValue]:
    """The towns and smaller places among some whose point is known."""
    return [place for place in places if place.lat is not None and place.precision in TOWNS]


def place_share(first: PlaceValue, second: PlaceValue) -> float:
    """1 for one place, less for a wider one that may hold the other, -1 for places far apart."""
    a, b = " ".join(pieces(first.name)), " ".join(pieces(second.name))
    if a == b or (min(len(a), len(b)) >= _LONG_NAME and one_slip(a, b)):
        if not _same_country(first, second):
            return 0.5
        if first.precision == second.precision == "country":
            return IN_ONE_COUNTRY
        return BUILDING if first.precision == second.precision == "address" and " " in a else 1.0
    if not _same_country(first, second):
        return -1.0
    wide = {"region", "country", "area"}
    if first.precision in wide or second.precision in wide:
        return _containment(first, second)
    distance = kilometres(first, second)
    if distance is None:
        return 0.0
    return 0.8 if distance <= NEAR_KM else 0.0 if distance <= APART_KM else -1.0


def _same_country(first: PlaceValue, second: PlaceValue) -> bool:
    return first.country is None or second.country is None or first.country == second.country


def _containment(first: PlaceValue, second: PlaceValue) -> float:
    for wide, narrow in ((first, second), (second, first)):
        if wide.precision == "region" and narrow.region is not None:
            if pieces(wide.name) == pieces(narrow.region) or pieces(wide.name) == pieces(narrow.county or ""):
                return 0.3
            return -1.0 if (kilometres(wide, narrow) or 0.0) > REGION_KM else -0.5
    return 0.2
