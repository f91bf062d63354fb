"""How close two dates or two places are."""

from datetime import date

import pytest

from secondsource.link.events.closeness import place_share, time_share
from secondsource.model.value import DatePrecision, DateValue, PlaceValue
from tests.helpers.readings import town

DAY = DateValue(date(2032, 5, 3), date(2032, 5, 3), "day")


@pytest.mark.parametrize(
    ("start", "end", "precision", "share"),
    [
        (date(2032, 5, 3), date(2032, 5, 3), "day", 1.0),
        (date(2032, 5, 1), date(2032, 5, 31), "month", 0.4),
        (date(2032, 5, 5), date(2032, 5, 5), "day", -1.0),
        (date(2032, 5, 1), None, "day", 0.0),
        (date(2032, 1, 1), None, "year", 0.0),
        (date(2029, 1, 1), None, "year", -1.0),
    ],
)
def test_years_are_not_of_one_day(start: date, end: date | None, precision: DatePrecision, share: float) -> None:
    other = DateValue(start, end, precision)
    assert time_share(DAY, other) == time_share(other, DAY) == share


def test_two_places_in_one_country_are_not_one_place_by_its_name() -> None:
    country = PlaceValue("Danmark", "DK", 56.0, 10.0, "country")
    assert place_share(country, country) < place_share(town("Kolby"), town("Kolby")) == 1.0
