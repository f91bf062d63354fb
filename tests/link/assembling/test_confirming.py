"""Days and towns that a report names beside an event, where others state them; and one place a name."""

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Claim, Event
from secondsource.model.value import PlaceValue
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town

KOLBY, MONDAY = town("Kolby"), day("2024-03-04")


def claims(event: Event, field: str) -> dict[str | None, Claim]:
    """The claims of one field, by report."""
    return {claim.report.ref: claim for claim in event.claims if claim.field == field}


def stated() -> Reading:
    """A report that states day and place."""
    made = make_reading("a", "Harbour Post", "2024-03-05", "Three people died in a fire in Kolby on Monday.")
    made.event(
        "fire", "fire",
        Role("killed", made.count("Three", 3)), Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("Monday", MONDAY)),
    )  # fmt: skip
    return made.build()


def other(text: str, place: PlaceValue = KOLBY) -> ReadingMaker:
    """A report that names a place and a day in the sentence of a fire, and gives it neither."""
    made = make_reading("b", "Sund Radio", "2024-03-05", text)
    made.place("Kolby", place)
    made.time("Monday" if "Monday" in text else "Sunday", MONDAY if "Monday" in text else day("2024-03-03"))
    made.event("fire", "fire", Role("killed", made.count("three", 3)))
    return made


def only(readings: list[Reading]) -> Event:
    """The one event."""
    (event,) = link(readings, codebook()).events
    return event


def test_a_report_that_names_the_day_and_the_town_tells_the_same() -> None:
    event = only([stated(), other("Kolby mourns the three who died on Monday in the fire.").build()])
    when, where = claims(event, "when"), claims(event, "where")
    assert set(when) == set(where) == {"a", "b"}
    assert when["b"].value == MONDAY and when["b"].basis == "resolved"
    assert where["b"].spans[0].of(where["b"].report.text) == "Kolby"


def test_a_day_that_others_do_not_give_is_not_taken_up() -> None:
    event = only([stated(), other("Kolby mourns the three who came on Sunday and died in the fire.").build()])
    assert set(claims(event, "when")) == {"a"}


def test_a_town_lent_by_another_event_is_not_where_this_was_if_others_know() -> None:
    first = make_reading("a", "Harbour Post", "2024-03-05", "Gunmen took Ida Moss near Kolby on Monday.")
    target = first.mention("Ida Moss", "person")
    first.event(
        "kidnapping", "took",
        Role("target", target), Role("where", first.place("Kolby", KOLBY)), Role("when", first.time("Monday", MONDAY)),
    )  # fmt: skip
    text = "Ida Moss was freed near Kolby on Friday. She had been kidnapped on Monday."
    second = make_reading("b", "Sund Radio", "2024-03-09", text)
    her, place = second.mention("Ida Moss", "person"), second.place("Kolby", KOLBY)
    friday, monday = second.time("Friday", day("2024-03-08")), second.time("Monday", MONDAY)
    second.event("release", "freed", Role("target", her), Role("where", place), Role("when", friday))
    second.event(
        "kidnapping", "kidnapped", Role("target", her), Role("where", place, basis="resolved"), Role("when", monday)
    )
    events = link([first.build(), second.build()], codebook()).events
    taken = next(event for event in events if event.type == "kidnapping")
    assert set(claims(taken, "when")) == {"a", "b"} and set(claims(taken, "where")) == {"a"}


def test_one_name_of_one_event_is_one_town() -> None:
    abroad = town("Kolby", 10.0, 10.0, "NG")
    made = make_reading("b", "Sund Radio", "2024-03-05", "A fire in Kolby killed three on Monday.")
    made.event(
        "fire", "fire",
        Role("killed", made.count("three", 3)), Role("where", made.place("Kolby", abroad)),
        Role("when", made.time("Monday", MONDAY)),
    )  # fmt: skip
    third = make_reading("c", "Evening Lamp", "2024-03-05", "A fire killed three people on Monday in Kolby.")
    third.event(
        "fire", "fire",
        Role("killed", third.count("three", 3)), Role("where", third.place("Kolby", KOLBY)),
        Role("when", third.time("Monday", MONDAY)),
    )  # fmt: skip
    wheres = claims(only([stated(), made.build(), third.build()]), "where")
    assert {c.value.country for c in wheres.values() if isinstance(c.value, PlaceValue)} == {"DK"}
    assert len(wheres) == 3
