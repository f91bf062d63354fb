"""Datelines that are not where it happened."""

from dataclasses import replace

from secondsource.link.events.datelines import without_datelines
from secondsource.model.reading import Reading, Role
from secondsource.model.value import PlaceValue
from tests.helpers.readings import make_reading, town

CAPITAL, KOLBY = town("Hauptdorf", 52.0), town("Kolby", 55.0)


def crash(text: str, *, stated: bool = False, outlet: str = "Harbour Post") -> Reading:
    """A crash set in the town of the report's dateline."""
    made = make_reading("a", outlet, "2024-03-05", text)
    place = made.place("HAUPTDORF", CAPITAL)
    if "Kolby" in text:
        made.place("Kolby", KOLBY)
    made.event("traffic_accident", "crash", Role("where", place, basis="stated" if stated else "resolved"))
    return made.build()


def test_a_report_that_names_another_town_was_only_written_there() -> None:
    reading = without_datelines(crash("HAUPTDORF (Wire) - The coach near Kolby was too fast. Six died in the crash."))
    assert reading.events[0].roles == ()


def test_a_report_that_names_no_other_town_is_set_there() -> None:
    reading = crash("HAUPTDORF - The coach was too fast. Six died in the crash near Kolby.")
    assert without_datelines(reading) is reading


def test_what_the_words_state_stays() -> None:
    reading = crash("HAUPTDORF - The coach near Kolby was too fast. Six died in the crash.", stated=True)
    assert without_datelines(reading) is reading


def test_a_company_writes_from_its_seat() -> None:
    told = "HAUPTDORF, Tuesday 5 March 2024. Brask Coaches Ltd regrets that one of its drivers died in a crash."
    assert without_datelines(crash(told, outlet="Brask Coaches Ltd")).events[0].roles == ()
    reading = crash(told)
    assert without_datelines(reading) is reading


def test_a_company_that_states_a_place_says_so() -> None:
    reading = crash("HAUPTDORF, 5 March 2024: A driver died in a crash.", stated=True, outlet="Brask Coaches Ltd")
    assert without_datelines(reading) is reading


def test_a_capital_that_only_the_dateline_names_is_no_place_of_what_is_told() -> None:
    text = "OSLO (Wire) - The number of dead in the riot at Skog prison has risen to nine, the service said."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    oslo = PlaceValue("Oslo", "NO", 59.9, 10.7, "town")
    made.event("unrest", "riot", Role("where", made.place("OSLO", oslo), basis="resolved"))
    reading = made.build()
    assert without_datelines(reading).events[0].roles == ()
    told = replace(reading, report=replace(reading.report, title="Riot in Oslo prison: nine dead"))
    assert without_datelines(told) is told
