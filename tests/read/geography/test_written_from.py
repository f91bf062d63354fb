"""Towns that reports were only written from, read from whole reports."""

import pytest

from secondsource.read.reader import Reader
from tests.helpers.fillers import fillers
from tests.helpers.readings import make_report

OPENS = "LIMA, Nov 5 (Lantern) - Divers found four more bodies after a ferry sank in central Peru, the army said.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        OPENS + "The lake lies 300 km northeast of Lima among old mines.",
        OPENS + "The lake is 190 miles (300 km) from the capital, Lima.",
        OPENS + '"The ferry was old," a general told a news conference in Lima.',
        "LIMA, Nov 5 (Lantern) - Nine people died in a mudslide in central Peru, the army said.",
    ],
)
def test_the_town_that_a_way_is_measured_from_is_none_of_the_event(reader: Reader, text: str) -> None:
    assert not {"LIMA", "Lima"} & fillers(reader.read(make_report("a", "Lantern", "2031-11-05", text)), "where")


def test_a_part_of_the_town_leaves_the_event_in_it(reader: Reader) -> None:
    text = "LIMA, Nov 5 (Lantern) - Nine people died in a fire in central Lima, the army said."
    assert {"LIMA", "Lima"} & fillers(reader.read(make_report("a", "Lantern", "2031-11-05", text)), "where")
