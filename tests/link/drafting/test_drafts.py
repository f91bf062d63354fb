"""A draft among reports, on readings written by hand: what it means of their record, and that it changes nothing."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from secondsource.link.drafting.draft_parties import OWN_VOICE
from secondsource.link.drafting.drafts import link_with_draft
from secondsource.link.record import link
from secondsource.model.check import Draft, DraftEvent
from secondsource.model.reading import Reading, Role
from secondsource.model.record import Record
from secondsource.model.value import DateValue, EntityValue, PlaceValue
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town

KOLBY, ESBY = town("Kolby", 55.0, 10.0), town("Esby", 57.5, 9.0)
SAID = "Three people died in a fire in Kolby on Monday, the Kolby fire brigade said. Its roof fell in."


def fire(
    ref: str,
    text: str = SAID,
    when: str | None = "2024-03-04",
    where: PlaceValue = KOLBY,
    published: str | None = "2024-03-05",
) -> ReadingMaker:
    """A report, or a draft, of a fire that killed three on a Monday."""
    made = make_reading(ref, f"Paper {ref}", published, text)
    roles = [Role("killed", made.count("Three", 3)), Role("where", made.place(where.name, where))]
    if when is not None:
        roles.append(Role("when", made.time("Monday", day(when))))
    made.event("fire", "fire", *roles)
    return made


def esby_fire(ref: str) -> ReadingMaker:
    text = "Three workers were killed by a fire at a timber yard of Esby on Monday. The mayor spoke of a black week."
    return fire(ref, text, "2024-03-11", ESBY, "2024-03-12")


def linked(readings: Sequence[Reading], draft: Reading) -> tuple[Record, Draft]:
    return link_with_draft(readings, draft, codebook())


def met(record: Record, draft: Draft) -> list[tuple[str, str | None]]:
    """For each event of the draft its type, and the title of the event that it means."""
    titles: dict[str | None, str] = {event.id: event.title for event in record.events}
    return [(told.event.type, titles.get(told.meant)) for told in draft.events]


def test_a_draft_means_the_event_of_its_place_and_day_and_joins_no_two() -> None:
    readings = [fire("a").build(), esby_fire("b").build()]
    for draft, place in ((fire("draft"), "Kolby"), (esby_fire("draft"), "Esby")):
        record, found = linked(readings, draft.build())
        ((_, title),) = met(record, found)
        assert title is not None and place in title
        assert len(record.events) == 2


def test_the_record_is_that_of_the_reports_alone() -> None:
    readings = [fire("a").build(), esby_fire("b").build()]
    record, draft = linked(readings, fire("draft").build())
    assert record == link(readings, codebook())
    assert all(draft.report.id not in event.reports for event in record.events)


@pytest.mark.parametrize("when", ["2024-03-03", "2024-03-06", "2023-03-04"])
def test_a_wrong_day_of_the_draft_still_means_the_event(when: str) -> None:
    record, draft = linked([fire("a").build()], fire("draft", when=when).build())
    assert met(record, draft) == [("fire", record.events[0].title)]


def test_a_fire_of_another_year_and_place_is_another_one() -> None:
    record, draft = linked([fire("a").build()], fire("draft", when="2021-08-09").build())
    assert met(record, draft) == [("fire", None)]
    record, draft = linked([fire("a").build()], esby_fire("draft").build())
    assert met(record, draft) == [("fire", None)]


def test_a_number_alone_belongs_to_the_event_that_has_it() -> None:
    text = f"{SAID} Two of the neighbours are missing."
    made = fire("a", text)
    made.event("death", "missing", Role("missing", made.count("Two", 2)), cluster=0)
    draft = fire("draft", text)
    draft.event("kidnapping", "missing", Role("missing", draft.count("Two", 2)))
    record, found = linked([made.build()], draft.build())
    assert [title for _, title in met(record, found)] == [record.events[0].title] * 2


def test_people_and_sources_of_the_draft_are_those_of_the_record() -> None:
    text = "Ida Krag died in a fire in Kolby on Monday, Bo Lund said. Three others were hurt."

    def told(ref: str) -> ReadingMaker:
        made = make_reading(ref, f"Paper {ref}", "2024-03-05", text)
        victim, speaker = made.mention("Ida Krag", "person"), made.mention("Bo Lund", "person")
        made.said(speaker, "Ida Krag died in a fire in Kolby on Monday", "said")
        roles = [Role("victim", victim), Role("where", made.place("Kolby", KOLBY))]
        made.event("fire", "fire", *roles, Role("when", made.time("Monday", day("2024-03-04"))))
        made.fact(victim, "role", "others")
        return made

    record, draft = linked([told("a").build()], told("draft").build())
    known = {entity.id: entity.name for entity in record.entities}
    claims = [claim for event in draft.events for claim in event.event.claims]
    victims = [claim.value for claim in claims if claim.field == "victim"]
    assert [known[value.entity] for value in victims if isinstance(value, EntityValue)] == ["Ida Krag"]
    assert {claim.origin for claim in claims} <= {origin.id for origin in record.origins}
    assert [(told.entity.name, told.meant in known) for told in draft.entities] == [("Ida Krag", True)]
    assert [known[said.speaker or ""] for said in draft.statements] == ["Bo Lund"]


def test_what_the_draft_says_itself_has_no_origin_of_the_record() -> None:
    record, draft = linked([fire("a").build()], fire("draft").build())
    origins = {claim.origin for event in draft.events for claim in event.event.claims}
    assert origins == {OWN_VOICE}
    assert OWN_VOICE not in {origin.id for origin in record.origins}


def test_an_undated_draft_takes_the_year_of_the_reports() -> None:
    made = fire("draft", SAID.replace("on Monday", "on March 4"), when=None, published=None)
    made.event("fire", "died", Role("when", made.time("March 4", DateValue(None, None, "day", partial="--03-04"))))
    _, draft = linked([fire("a").build()], made.build())
    (told,) = draft.events
    assert [claim.value for claim in told.event.claims if claim.field == "when"] == [day("2024-03-04")]


def test_a_draft_against_nothing_means_nothing() -> None:
    record, draft = linked([], fire("draft").build())
    assert record.events == ()
    assert met(record, draft) == [("fire", None)]


def test_every_claim_of_the_draft_is_a_span_of_it() -> None:
    _, draft = linked([fire("a").build()], fire("draft").build())
    told: list[DraftEvent] = list(draft.events)
    assert told
    for claim in (claim for one in told for claim in one.event.claims):
        assert claim.report == draft.report
        assert all(span.of(draft.report.text).strip() for span in claim.spans)
        assert claim.sentence.holds(claim.spans[0])


def archive() -> list[Reading]:
    """Four fires of four months in four towns, each of which killed three."""
    told = [
        ("Three sailors were killed by a fire aboard a moored trawler in Arby on Monday.", "Arby", "2024-01-08"),
        (
            "A fire swept the old mill of Birkum on Monday. Three of its millers did not come out.",
            "Birkum",
            "2024-02-05",
        ),
        ("Crews fought a fire at Corup hospital on Monday. Three patients lost their lives.", "Corup", "2024-03-11"),
        (
            "On Monday a fire took a farm outside Dalsted. Three members of one family are dead.",
            "Dalsted",
            "2024-04-08",
        ),
    ]
    return [
        fire(name, text, when, town(name, 50.0 + number * 3, 10.0), when).build()
        for number, (text, name, when) in enumerate(told)
    ]


def test_in_an_archive_the_event_meant_must_stand_out() -> None:
    made = make_reading("draft", "Paper draft", "2024-06-05", "Three people died in a fire, the brigade said.")
    made.event("fire", "fire", Role("killed", made.count("Three", 3)))
    record, draft = linked(archive(), made.build())
    assert len(record.events) == 4
    assert met(record, draft) == [("fire", None)]
    record, draft = linked(archive()[:1], made.build())
    assert met(record, draft) == [("fire", record.events[0].title)]


def test_a_report_that_tells_of_two_places_does_not_lend_one_to_the_other() -> None:
    """Of two fires of one evening the draft means the one whose reports place it where the draft does."""
    esby = esby_fire("b")
    esby.events.clear()
    number = next(m.id for m in esby.mentions if m.date is not None)
    esby.mentions[number] = replace(esby.mentions[number], date=day("2024-03-04"))
    roles = [Role("killed", 0), Role("where", 1), Role("when", number)]
    esby.event("fire", "fire", *roles)
    record, draft = linked([fire("a").build(), esby.build()], fire("draft").build())
    ((_, title),) = met(record, draft)
    assert title is not None and "Kolby" in title
