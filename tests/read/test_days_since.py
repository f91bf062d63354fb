"""Events that days are counted from, in whole reports."""

import pytest

from secondsource.read.reader import Reader
from tests.helpers.fillers import fillers
from tests.helpers.readings import make_report


@pytest.mark.parametrize(
    "text",
    [
        "Crews brought two more diggers up alive on Friday, more than a day after a quarry wall collapsed at Orlen.",
        "A baker was pulled alive from the rubble on Friday, four days after an earthquake struck Orlen, police said.",
        "Two more people died on Friday, a week after a gas blast at a bakery in Orlen, doctors said.",
        "Two days after a bridge collapsed in Orlen, rescuers saved two more workers on Friday, police said.",
    ],
)
def test_what_came_days_after_an_event_tells_nothing_of_its_day(reader: Reader, text: str) -> None:
    assert fillers(reader.read(make_report("a", "Lantern", "2031-05-18", text)), "when") == set()


@pytest.mark.parametrize(
    "text",
    [
        "A gas blast killed nine people in Orlen on Friday, a day after the mayor had ordered an inspection.",
        "Three people died in a fire in Orlen on Friday, a week after a new alarm was put in.",
    ],
)
def test_the_day_before_a_count_of_days_is_that_of_the_event_told_there(reader: Reader, text: str) -> None:
    assert fillers(reader.read(make_report("a", "Lantern", "2031-05-18", text)), "when") == {"Friday"}


def test_a_slide_takes_up_the_landslide_told_before(reader: Reader) -> None:
    text = "A mudslide killed nine people in Peru, the army said.\n\nThe slide came down on Friday, it said."
    assert fillers(reader.read(make_report("a", "Lantern", "2031-05-18", text)), "when") == {"Friday"}


def test_those_missing_after_a_landslide_are_told_with_its_dead(reader: Reader) -> None:
    text = "Five people were killed and 14 were missing after a landslide buried houses in Velm on Friday, police said."
    reading = reader.read(make_report("a", "Lantern", "2031-05-18", text))
    assert {event.type for event in reading.events} == {"landslide"}
    assert fillers(reading, "missing") == {"14"} and fillers(reading, "when") == {"Friday"}
