"""Where and when an event is set if nobody gives it as such, and dates that only the publication settles."""

from dataclasses import replace
from datetime import date

from secondsource.link.record import link
from secondsource.link.tellings.dates import before_publication
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Claim, Event
from secondsource.model.value import DateValue, PlaceValue
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town

KOLBY = town("Kolby")


def claims(event: Event, field: str) -> list[Claim]:
    """The claims of one field."""
    return [claim for claim in event.claims if claim.field == field]


def only_event(made: ReadingMaker) -> Event:
    """The one event of one report."""
    (event,) = link([made.build()], codebook()).events
    return event


def test_an_event_without_a_place_is_set_in_the_town_of_its_sentence() -> None:
    made = make_reading(
        "a", "Harbour Post", "2024-03-05", "The market of Kolby burned down in a fire. Vestrup sent help."
    )
    made.place("Kolby", KOLBY)
    made.place("Vestrup", town("Vestrup", 57.0))
    made.event("fire", "fire", Role("target", made.mention("The market", "facility", "nominal")))
    (where,) = claims(only_event(made), "where")
    assert isinstance(where.value, PlaceValue) and where.value.name == "Kolby"
    assert where.basis == "resolved" and where.spans[0].of(where.report.text) == "Kolby"


def test_a_place_that_is_told_needs_no_other() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "In Vestrup they heard of the fire in Kolby.")
    made.place("Vestrup", town("Vestrup", 57.0))
    made.event("fire", "fire", Role("where", made.place("Kolby", KOLBY)))
    (where,) = claims(only_event(made), "where")
    assert isinstance(where.value, PlaceValue) and where.value.name == "Kolby" and where.basis == "stated"


def test_a_day_after_publication_is_not_the_day_of_what_happened() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "A fire broke out. The hall opens again on Friday.")
    made.time("Friday", day("2024-03-08"))
    made.event("fire", "fire", Role("where", made.mention("The hall", "facility", "nominal")))
    assert not claims(only_event(made), "when")


def freed(modality_words: str) -> Reading:
    """A report of a Monday that tells of a Saturday, resolved to the one to come."""
    made = make_reading("a", "Harbour Post", "2024-03-04", f"The captive {modality_words} on Saturday.")
    time = made.time("Saturday", day("2024-03-09"))
    planned = "will" in modality_words
    made.event("release", "freed", Role("when", time), modality="planned" if planned else "happened")
    return made.build()


def test_a_weekday_of_what_happened_lies_before_the_publication() -> None:
    (time,) = before_publication(freed("was freed")).mentions
    assert time.date == day("2024-03-02")


def test_a_weekday_of_what_is_planned_stays() -> None:
    reading = freed("will be freed")
    assert before_publication(reading) == reading


def test_a_date_in_full_stays_even_where_it_cannot_be() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-04", "The captive was freed on 9 March.")
    value = DateValue(date(2024, 3, 9), date(2024, 3, 9), "day")
    made.event("release", "freed", Role("when", made.time("9 March", value)))
    assert before_publication(made.build()) == made.build()


def test_the_day_of_a_sentence_is_no_day_of_another_event_told_in_it() -> None:
    made = make_reading(
        "a", "Harbour Post", "2024-03-05", "The mayor of Kolby resigned on Monday over the fire at the mill."
    )
    monday = made.time("Monday", day("2024-03-04"))
    mayor = made.mention("The mayor", "person", "nominal")
    made.event("resignation", "resigned", Role("actor", mayor), Role("when", monday))
    made.event("fire", "fire", Role("target", made.mention("the mill", "facility", "nominal")), cluster=1)
    days = {event.type: claims(event, "when") for event in link([made.build()], codebook()).events}
    assert days["resignation"] and not days["fire"]


def test_the_town_of_the_crime_is_not_where_the_court_sat() -> None:
    made = make_reading(
        "a", "Harbour Post", "2024-03-05", "A court convicted the manager over the fire at the mill in Kolby."
    )
    kolby = made.place("Kolby", KOLBY)
    made.event("arrest", "convicted", Role("target", made.mention("the manager", "person", "nominal")))
    made.event("fire", "fire", Role("where", kolby), cluster=1)
    towns = {event.type: claims(event, "where") for event in link([made.build()], codebook()).events}
    assert towns["fire"] and not towns["arrest"]


def test_what_is_only_planned_is_set_nowhere_and_on_no_day_by_its_sentence() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "Kolby heard on Monday that the baker will be charged.")
    made.place("Kolby", KOLBY)
    made.time("Monday", day("2024-03-04"))
    made.event("arrest", "charged", Role("target", made.mention("the baker", "person", "nominal")), modality="planned")
    event = only_event(made)
    assert not claims(event, "when") and not claims(event, "where")


def test_where_something_was_told_is_not_where_it_happened() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "A bridge fell. The mayor told reporters in Kolby of it.")
    made.place("Kolby", KOLBY)
    made.event("structural_collapse", "fell", Role("target", made.mention("A bridge", "thing", "nominal")))
    assert not claims(only_event(made), "where")


def test_a_town_outside_the_region_that_is_told_is_not_the_place() -> None:
    region = PlaceValue("Nordmark", "DK", 62.0, 20.0, "region")
    made = make_reading("a", "Harbour Post", "2024-03-05", "KOLBY - A bus fell into a gorge in Nordmark.")
    made.place("KOLBY", replace(KOLBY, region="Sund"))
    made.event("traffic_accident", "fell", Role("where", made.place("Nordmark", region)))
    (where,) = claims(only_event(made), "where")
    assert isinstance(where.value, PlaceValue) and where.value.name == "Nordmark"


LATER = "Two men were shot outside the hall. The captain has no lead. The two were on their way home on Friday."


def shot(text: str, code: str = "shooting") -> ReadingMaker:
    """A report of a Sunday that leads with an event, its day being that of no sentence that tells of it."""
    made = make_reading("a", "Harbour Post", "2024-03-10", text)
    made.time("Friday", day("2024-03-08"))
    made.event(code, "shot", Role("victim", made.mention("Two men", "person", "nominal")))
    return made


def test_an_incident_that_a_report_leads_with_has_the_first_day_that_it_names() -> None:
    (when,) = claims(only_event(shot(LATER)), "when")
    assert when.value == day("2024-03-08") and when.basis == "resolved"


def test_a_day_further_down_is_that_of_no_other_kind_of_event() -> None:
    assert not claims(only_event(shot(LATER, "reward_offer")), "when")


def test_a_day_in_a_sentence_of_another_event_is_left_to_it() -> None:
    made = shot("Two men were shot outside the hall. The captain has no lead. A bakery burned down on Friday.")
    made.event("fire", "burned", Role("target", made.mention("A bakery", "facility", "nominal")))
    events = {event.type: event for event in link([made.build()], codebook()).events}
    assert not claims(events["shooting"], "when") and claims(events["fire"], "when")


def overnight(hour: str, morning: str) -> ReadingMaker:
    """A report of a shooting overnight that tells further down at what hour somebody called."""
    made = make_reading("a", "Harbour Post", "2024-03-05", f"Two men were shot overnight. The call came at {hour}.")
    night = DateValue(date(2024, 3, 4), date(2024, 3, 4), "night")
    made.event("shooting", "shot", Role("when", made.time("overnight", night)))
    made.time(f"at {hour}", day(morning))
    return made


def test_an_hour_past_midnight_settles_what_was_overnight() -> None:
    event = only_event(overnight("2:30 a.m", "2024-03-05"))
    assert {claim.value for claim in claims(event, "when")} >= {day("2024-03-05")}


def test_an_hour_of_the_day_does_not() -> None:
    event = only_event(overnight("9:30 a.m", "2024-03-05"))
    assert day("2024-03-05") not in {claim.value for claim in claims(event, "when")}


def test_a_weekday_of_no_known_year_is_not_the_day_of_the_dateline() -> None:
    text = "Kolby, March 5 - A fire burned down the market of Kolby on Sunday."
    made = make_reading("a", "Harbour Post", None, text)
    made.time("March 5", DateValue(None, None, "day", partial="--03-05"))
    number = made.mention("Sunday", "time", "nominal")
    target = Role("target", made.mention("the market of Kolby", "facility", "nominal"))
    made.event("fire", "fire", Role("when", number), target)
    assert not claims(only_event(made), "when")


def test_a_dateline_is_no_place_of_what_is_told_beside_the_march() -> None:
    text = "KOLBY (Wire) - Thousands marched two days before an election."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.place("KOLBY", KOLBY)
    made.event("protest", "marched")
    made.event("election", "election", cluster=1)
    found = {event.type: claims(event, "where") for event in link([made.build()], codebook()).events}
    assert found["protest"] and not found.get("election")
