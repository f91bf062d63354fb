"""The town of a report's chief event, in invented reports of invented towns."""

import re

from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.gazetteer import Place
from secondsource.model.reading import Mention, Reading, Role
from secondsource.model.value import PlaceValue
from secondsource.read.geography.town import chief_event, town_chances, with_town
from secondsource.read.geography.town_weights import Clues
from secondsource.values.place_key import place_key
from tests.helpers.readings import ReadingMaker, codebook, make_reading
from tests.helpers.spans import assert_spans_stand

ORLEN = Place(1, "Orlen", "US", "Ohio", "Vane County", 40.0, -83.0, 90_000, "town")
VASTAD = Place(2, "Vastad", "US", "Ohio", "Hale County", 41.2, -84.6, 60_000, "town")
NORRGATE = Place(3, "Norrgate", "US", "Ohio", "Vane County", 40.02, -83.02, 3_000, "town")
EAST_SIDE = Place(4, "East Side", "US", "Oregon", None, 44.0, -120.0, 21_000, "town")
SUNDAL = Place(5, "Sundal", "GB", "England", "Weld", 53.8, -1.5, 500_000, "town")
TARNAU = Place(6, "Tarnau", "GB", "England", "Kirk", 53.6, -1.8, 150_000, "town")
PLACES = {place.name: place for place in (ORLEN, VASTAD, NORRGATE, EAST_SIDE, SUNDAL, TARNAU)}


class SmallGazetteer:
    """The places above."""

    def find(self, name: str) -> tuple[Place, ...]:
        return tuple(place for place in PLACES.values() if place_key(place.name) == place_key(name))

    def near_spelling(self, name: str) -> tuple[Place, ...]:
        return ()


def known(name: str) -> PlaceValue:
    """The gazetteer's place as a value."""
    place = PLACES[name]
    return PlaceValue(name, place.country, place.lat, place.lon, "town", place.region, place.county)


def report(text: str, *towns: str) -> ReadingMaker:
    """A report in which every use of the towns is a mention, in text order."""
    made = make_reading("a", "Lantern", "2024-03-05", text)
    uses = sorted((match.start(), name) for name in towns for match in re.finditer(name, text))
    for start, name in uses:
        made.place(name, known(name), text.count(name, 0, start))
    return made


def number(made: ReadingMaker, words: str) -> int:
    """The id of the first mention of the words."""
    return next(mention.id for mention in made.mentions if mention.span.of(made.report.text) == words)


def settled(made: ReadingMaker) -> Reading:
    """The reading with its town; every span stands."""
    reading = with_town(made.build(), codebook(), SmallGazetteer())
    assert_spans_stand(reading)
    return reading


def places_of(reading: Reading) -> list[tuple[str, str]]:
    """Words and basis of the places of all events."""
    roles = [role for event in reading.events for role in event.roles if role.role == "where"]
    mentions: dict[int | None, Mention] = {mention.id: mention for mention in reading.mentions}
    return [(mentions[role.mention].span.of(reading.report.text), role.basis) for role in roles]


def test_the_police_of_the_town_tell_where_it_was_and_the_hospital_does_not() -> None:
    made = report(
        "Two men were shot on Birch Lane late on Monday, Orlen police said. Orlen has seen no such crime for years. "
        "Both were flown to a hospital in Vastad.",
        "Orlen",
        "Vastad",
    )
    made.event("shooting", "shot", Role("where", number(made, "Vastad")))
    assert places_of(settled(made)) == [("Orlen", "resolved")]


def test_a_town_that_a_telling_has_as_its_place_is_not_said_twice() -> None:
    made = report("Two men were shot in Orlen on Monday. Orlen police said nobody was held.", "Orlen")
    made.event("shooting", "shot", Role("where", 0))
    assert places_of(settled(made)) == [("Orlen", "stated")]


def test_a_dateline_is_the_place_of_what_leads_the_report() -> None:
    made = make_reading("a", "Lantern", None, "ORLEN, Ohio (AP) - A shop burned down. A guard from Vastad ran out.")
    made.place("ORLEN", known("Orlen"))
    made.place("Vastad", known("Vastad"))
    made.event("fire", "burned")
    assert places_of(settled(made)) == [("ORLEN", "resolved")]


def test_a_dateline_is_not_the_place_where_the_lead_sets_the_event_in_another_town() -> None:
    text = "SUNDAL (Fjord Wire) - A lorry overturned in Tarnau on Monday, killing two people, the fire brigade said."
    made = make_reading("a", "Lantern", None, text)
    made.place("SUNDAL", known("Sundal"))
    made.place("Tarnau", known("Tarnau"))
    made.event("traffic_accident", "overturned", Role("where", number(made, "Tarnau")))
    assert places_of(settled(made)) == [("Tarnau", "stated")]


def test_a_dateline_is_not_the_place_of_a_crash_outside_another_town() -> None:
    text = "SUNDAL (Fjord Wire) - Crews who reached a crash outside Tarnau on Monday found two people dead, they said."
    made = make_reading("a", "Lantern", None, text)
    made.place("SUNDAL", known("Sundal"))
    made.place("Tarnau", known("Tarnau"))
    made.event("traffic_accident", "crash")
    assert places_of(settled(made)) == []


def test_a_town_that_a_train_came_from_is_not_where_it_crashed() -> None:
    text = "ORLEN (Fjord Wire) - A train crashed near the border. It was on its way from Orlen to Vastad."
    made = make_reading("a", "Lantern", None, text)
    made.place("ORLEN", known("Orlen"))
    made.place("Orlen", known("Orlen"))
    made.event("rail_accident", "crashed")
    assert places_of(settled(made)) == []


def test_a_dateline_stands_under_a_headline_too() -> None:
    head = "Shop burns to the ground in the middle of the night\nThe Lantern\nMarch 5, 2024\n\n"
    made = make_reading(
        "a", "Lantern", None, head + "ORLEN, Ohio (AP) - A shop burned down. A guard from Vastad ran out."
    )
    made.place("ORLEN", known("Orlen"))
    made.place("Vastad", known("Vastad"))
    made.event("fire", "burned")
    assert places_of(settled(made)) == [("ORLEN", "resolved")]


def test_a_part_of_the_town_becomes_an_address_in_it() -> None:
    made = report(
        "A man was shot on the East Side of Orlen. Orlen police were called to the Norrgate neighborhood.",
        "East Side",
        "Orlen",
        "Norrgate",
    )
    made.event("shooting", "shot", *(Role("where", number(made, part)) for part in ("East Side", "Norrgate")))
    found = {m.span.of(made.report.text): m.place for m in settled(made).mentions}
    side, quarter, town = found["East Side"], found["Norrgate"], found["Orlen"]
    assert side is not None and quarter is not None and town is not None
    assert (side.precision, side.county, side.region, side.lat) == ("address", "Orlen", "Ohio", None)
    assert (quarter.precision, quarter.county, quarter.lat) == ("address", "Orlen", 40.02)
    assert town == known("Orlen")


def test_a_town_that_no_gazetteer_knows_can_be_the_place() -> None:
    made = make_reading("a", "Skarnby Star", "2024-03-05", "A man was shot in Skarnby. Skarnby police found him dead.")
    made.mention("Skarnby", "place")
    made.event("shooting", "shot")
    reading = settled(made)
    assert places_of(reading) == [("Skarnby", "resolved")]
    assert reading.mentions[0].place == PlaceValue("Skarnby", None, None, None, "town")


def test_what_is_told_further_down_keeps_its_own_place() -> None:
    made = report(
        "Three people were killed in a fire in Orlen. Orlen police cleared the street. The roof fell in. It was cold. "
        "A raid in Vastad ended last year.",
        "Orlen",
        "Vastad",
    )
    made.event("fire", "fire", Role("where", 0), Role("killed", None, spans=(made.span("Three people"),)))
    made.event("raid", "raid", Role("where", number(made, "Vastad")))
    assert places_of(settled(made)) == [("Orlen", "stated"), ("Vastad", "stated")]


def test_a_report_without_an_incident_or_a_town_stays_as_it_is() -> None:
    calm = report("The council of Orlen met.", "Orlen").build()
    assert with_town(calm, codebook(), SmallGazetteer()) is calm
    nowhere = report("A man was shot.")
    nowhere.event("shooting", "shot")
    assert places_of(settled(nowhere)) == []


def test_the_chief_event_did_something_to_people() -> None:
    made = report("After the fire a guard was shot.")
    made.event("fire", "fire")
    made.event("shooting", "shot", Role("injured", None, spans=(made.span("a guard"),)))
    assert [event.type for event in chief_event(made.build(), codebook())] == ["shooting"]


def test_the_town_of_an_arrest_is_not_that_of_the_crime() -> None:
    text = "VASTAD (Lantern) - A man who shot a guard at an Orlen bank was arrested in Vastad on Sunday."
    made = make_reading("a", "Lantern", "2024-03-05", text)
    dateline = made.place("VASTAD", known("Vastad"))
    made.place("Orlen", known("Orlen"))
    there = made.place("Vastad", known("Vastad"))
    made.event("shooting", "shot")
    made.event("arrest", "arrested", Role("where", there), cluster=1)
    shooting = settled(made).events[0]
    assert not {role.mention for role in shooting.roles} & {there, dateline}


@given(st.lists(st.lists(st.floats(0, 3), min_size=len(Clues._fields), max_size=len(Clues._fields)), max_size=5))
def test_chances_leave_room_for_none_and_do_not_hang_on_the_order(rows: list[list[float]]) -> None:
    clues = [Clues(*row) for row in rows]
    chances = town_chances(clues)
    assert all(0 <= chance <= 1 for chance in chances) and sum(chances) <= 1 + 1e-9
    again = town_chances(clues[::-1])[::-1]
    assert all(abs(one - other) < 1e-9 for one, other in zip(chances, again, strict=True))
