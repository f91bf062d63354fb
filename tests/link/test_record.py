"""Linking as a whole, on readings written by hand."""

from itertools import permutations

from secondsource.link.record import link
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Claim, Event, Record
from secondsource.model.value import AmountValue, EntityValue, PlaceValue, TruthValue
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town

KOLBY = town("Kolby")
SAID = "Three people died in a fire in Kolby on Monday, the Kolby fire brigade said. Its roof fell in."


def fire(
    ref: str, outlet: str, published: str, text: str = SAID, speaker: str = "the Kolby fire brigade"
) -> ReadingMaker:
    """A report of the fire in Kolby that quotes a body."""
    made = make_reading(ref, outlet, published, text)
    source = made.mention(speaker, "organisation")
    count, place = made.count("Three", 3), made.place("Kolby", KOLBY)
    time = made.time("Monday", day("2024-03-04"))
    made.said(source, "Three people died in a fire in Kolby on Monday", "said")
    made.event("fire", "fire", Role("killed", count), Role("where", place), Role("when", time))
    return made


def brigade_and_hospital() -> list[Reading]:
    """Two outlets quote the brigade, a third the hospital."""
    hospital = (
        "Three people died in a fire in Kolby on Monday, Saint Ann Hospital said. Its wards are full tonight. "
        "Families were waiting outside for hours."
    )
    reworded = "On Monday Three people died in a fire in Kolby, according to the Kolby fire brigade. Snow fell."
    second = make_reading("b", "Sund Radio", "2024-03-05", reworded)
    source = second.mention("the Kolby fire brigade", "organisation")
    second.said(source, "Three people died in a fire in Kolby", "according to")
    second.event(
        "fire",
        "fire",
        Role("killed", second.count("Three", 3)),
        Role("where", second.place("Kolby", KOLBY)),
        Role("when", second.time("Monday", day("2024-03-04"))),
    )
    third = fire("c", "Evening Lamp", "2024-03-05", hospital, "Saint Ann Hospital")
    return [fire("a", "Harbour Post", "2024-03-05").build(), second.build(), third.build()]


def claims(event: Event, field: str) -> list[Claim]:
    """The claims of one field."""
    return [claim for claim in event.claims if claim.field == field]


def origins_of(record: Record) -> dict[str | None, str]:
    """The origin of each report's own voice, by the report's ref."""
    return {row.report.ref: row.origin for row in record.reports}


def test_reports_of_one_fire_are_one_event_with_two_origins() -> None:
    record = link(brigade_and_hospital(), codebook())
    assert len(record.events) == 1
    event = record.events[0]
    assert event.type == "fire" and len(event.reports) == 3
    killed = claims(event, "killed")
    assert {claim.value for claim in killed} == {AmountValue(3, 3, "person")}
    assert len({claim.origin for claim in killed}) == 2
    assert {claim.chain[-1] for claim in killed} == {"Kolby fire brigade", "Saint Ann Hospital"}
    assert all(claim.chain[0] == claim.report.outlet for claim in killed)
    assert event.title == "Fire in Kolby, 4 March 2024: 3 killed"


def test_every_span_and_sentence_stands_in_its_report() -> None:
    record = link(brigade_and_hospital(), codebook())
    for event in record.events:
        for claim in event.claims:
            for span in claim.spans:
                assert claim.sentence.holds(span)
                assert span.of(claim.report.text).strip()


def test_the_order_of_the_inputs_changes_nothing() -> None:
    readings = brigade_and_hospital()
    first = link(readings, codebook())
    assert all(link(list(order), codebook()) == first for order in permutations(readings))


def test_outside_of_a_statement_the_outlet_speaks_itself() -> None:
    record = link(brigade_and_hospital(), codebook())
    when = {claim.report.ref: claim for claim in claims(record.events[0], "when")}
    assert when["b"].chain == ("Sund Radio",) and when["b"].voice
    assert when["a"].chain == ("Harbour Post", "Kolby fire brigade") and not when["a"].voice


def test_a_copy_in_another_outlet_is_one_origin_and_one_account() -> None:
    readings = [fire("a", "Harbour Post", "2024-03-05").build(), fire("b", "Sund Radio", "2024-03-06").build()]
    record = link(readings, codebook())
    origins = origins_of(record)
    assert origins["a"] == origins["b"]
    assert len({claim.account for claim in record.events[0].claims}) == 1
    joined = next(origin for origin in record.origins if origin.id == origins["a"])
    assert any("copy" in join.because and not join.doubtful for join in joined.joins)


def test_one_place_and_one_entity_in_all_reports() -> None:
    record = link(brigade_and_hospital(), codebook())
    places = {claim.value.entity for claim in claims(record.events[0], "where") if isinstance(claim.value, PlaceValue)}
    assert len(places) == 1
    (place,) = [entity for entity in record.entities if entity.id in places]
    assert place.name == "Kolby" and place.kind == "place" and place.public


def test_fires_in_two_towns_on_one_day_stay_apart() -> None:
    other = make_reading(
        "b", "Sund Radio", "2024-03-05", "Two people died in a fire in Vestrup on Monday, police said."
    )
    other.said("police", "Two people died in a fire in Vestrup on Monday")
    other.event(
        "fire",
        "fire",
        Role("killed", other.count("Two", 2)),
        Role("where", other.place("Vestrup", town("Vestrup", 57.0, 9.0))),
        Role("when", other.time("Monday", day("2024-03-04"))),
    )
    record = link([fire("a", "Harbour Post", "2024-03-05").build(), other.build()], codebook())
    assert sorted(len(event.reports) for event in record.events) == [1, 1]


def test_a_report_that_opens_with_a_denial_answers_the_event() -> None:
    text = "No fire took place in Kolby on Monday, the ministry states. Work goes on as usual."
    made = make_reading("d", "Ministry of Works press service", "2024-03-06", text)
    place, time = made.place("Kolby", KOLBY), made.time("Monday", day("2024-03-04"))
    made.event("fire", "fire", Role("where", place), Role("when", time), stance="denies", modality="denied")
    record = link([*brigade_and_hospital(), made.build()], codebook())
    denial, main = sorted(record.events, key=lambda event: event.type)
    assert main.type == "fire" and len(main.reports) == 4
    assert denial.type == "denial" and denial.relations[0].relation == "responds_to"
    assert denial.relations[0].event == main.id
    occurred = claims(main, "occurred")
    assert {claim.value for claim in occurred} == {TruthValue(True), TruthValue(False)}
    assert all(claim.stance == "asserts" for claim in occurred)


def test_a_year_that_nothing_gives_comes_from_the_other_report() -> None:
    text = "Fire broke out in Kolby on March 4 and Three people died. As we go to press on March 7 it smoulders."
    made = make_reading("y", "Weekly Lamp", None, text)
    partial = day("2024-03-04").__class__(None, None, "day", partial="--03-04")
    made.event(
        "fire",
        "Fire",
        Role("killed", made.count("Three", 3)),
        Role("where", made.place("Kolby", KOLBY)),
        Role("when", made.time("March 4", partial)),
    )
    record = link([fire("a", "Harbour Post", "2024-03-05").build(), made.build()], codebook())
    when = {claim.report.ref: claim for claim in claims(record.events[0], "when")}
    assert len(record.events) == 1
    assert when["y"].value == day("2024-03-04") and when["y"].basis == "resolved"


def test_a_withdrawn_report_and_its_copies_count_no_more() -> None:
    text = "The warden of Kolby, Ida Moss, resigned on Monday. She had held the post for two years. Nobody knew why."
    made = []
    for ref, outlet in (("a", "Belt Wire"), ("b", "Morning Lamp")):
        maker = make_reading(ref, outlet, "2024-03-05", text)
        person, time = maker.mention("Ida Moss", "person"), maker.time("Monday", day("2024-03-04"))
        maker.event("resignation", "resigned", Role("actor", person), Role("when", time))
        made.append(maker.build())
    back = "Belt Wire withdraws its report on the warden of Kolby. Ida Moss did not resign. We regret it."
    last = make_reading("c", "Belt Wire", "2024-03-06", back)
    last.event(
        "resignation", "resign", Role("actor", last.mention("Ida Moss", "person")), stance="denies", modality="denied"
    )
    record = link([*made, last.build()], codebook())
    corrects = {row.report.ref: row.corrects for row in record.reports}
    assert corrects == {"a": None, "b": None, "c": "report-a"}
    event = record.events[0]
    assert len(record.events) == 1
    assert {c.report.ref for c in event.claims if c.withdrawn} == {"a", "b"}
    assert [c.report.ref for c in event.claims if not c.withdrawn] == ["c"]


def test_people_of_one_name_in_two_events_stay_two() -> None:
    made = []
    for ref, name, when in (("a", "Kolby", "2024-03-04"), ("b", "Vestrup", "2019-07-01")):
        text = f"Ole Brandt was shot in {name} on Monday."
        maker = make_reading(ref, "Harbour Post", "2024-03-05" if ref == "a" else "2019-07-02", text)
        victim = maker.mention("Ole Brandt", "person")
        maker.event(
            "shooting",
            "shot",
            Role("victim", victim),
            Role("where", maker.place(name, town(name, 55.0 if ref == "a" else 57.5))),
            Role("when", maker.time("Monday", day(when))),
        )
        made.append(maker.build())
    record = link(made, codebook())
    assert len(record.events) == 2
    victims = [c.value for event in record.events for c in claims(event, "victim")]
    assert len({value.entity for value in victims if isinstance(value, EntityValue)}) == 2
    assert not any(entity.public for entity in record.entities if entity.kind == "person")


def test_who_is_only_ever_we_is_no_entity_without_a_name() -> None:
    made = fire("a", "Harbour Post", "2024-03-05", f"{SAID} They said the roof had been mended.")
    made.said(made.mention("They", "person", "pronoun"), "the roof had been mended")
    record = link([made.build()], codebook())
    assert all(entity.name for entity in record.entities)
    (said,) = (s for s in record.statements if s.speaker_text == "They")
    assert said.speaker is None
