"""Where buildings and streets lie that no gazetteer knows."""

from secondsource.link.tellings.places import building
from secondsource.model.value import PlaceValue

ORLEN = PlaceValue("Orlen", "US", 40.0, -83.0, "town", "Ohio", "Vane County")
VANE = PlaceValue("Vane County", "US", 40.1, -83.1, "county", "Ohio", "Vane County")


def test_a_street_lies_in_the_town_of_its_event() -> None:
    street = building("e", "Birch Lane", None, ORLEN)
    assert (street.precision, street.county, street.region, street.country) == ("address", "Orlen", "Ohio", "US")
    assert street.lat is None


def test_a_building_put_only_in_a_region_lies_in_the_town_if_that_is_there() -> None:
    told = PlaceValue("Birch Hall", "US", None, None, "address", "Ohio")
    assert building("e", "Birch Hall", told, ORLEN).county == "Orlen"
    abroad = PlaceValue("Birch Hall", "US", None, None, "address", "Iowa")
    assert building("e", "Birch Hall", abroad, ORLEN).county is None


def test_a_building_that_the_report_puts_in_a_town_stays_there() -> None:
    told = PlaceValue("Birch Hall", "US", None, None, "address", "Ohio", "Vastad")
    assert building("e", "Birch Hall", told, ORLEN).county == "Vastad"


def test_without_a_town_the_county_is_known() -> None:
    assert building("e", "Birch Lane", None, VANE).county == "Vane County"
    assert building("e", "Birch Lane", None, None) == PlaceValue("Birch Lane", None, None, None, "address", entity="e")
