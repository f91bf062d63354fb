"""Tellings that cannot be of one event, on records of readings written by hand."""

from dataclasses import replace
from datetime import date

from secondsource.link.events.contradictions import excludes
from secondsource.link.record import link
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import Telling, context_of, find_tellings
from secondsource.model.reading import Modality, Role
from secondsource.model.record import Record
from secondsource.model.value import DateValue
from secondsource.run.codebook import load_codebook
from tests.helpers.readings import ReadingMaker, day, make_reading, town

CODEBOOK = load_codebook()
KOLBY = town("Kolby")
TOLD = {
    "a": "The silver of the Brask house is still not found, the judge was told.",
    "b": "Nobody in the full hall spoke when the usher came with the paper at noon.",
}


def together(*made: ReadingMaker) -> Record:
    return link([reading.build() for reading in made], CODEBOOK)


def court(ref: str, published: str, person: str, *, modality: Modality = "happened") -> ReadingMaker:
    text = f"{TOLD[ref]} {person} was sentenced in Kolby on 2024-03-04."
    made = make_reading(ref, f"Outlet {ref}", published, text)
    roles = [Role("target", made.mention(person, "person")), Role("where", made.place("Kolby", KOLBY))]
    if modality == "happened":
        roles.append(Role("when", made.time("on 2024-03-04", day("2024-03-04"))))
    made.event("sentence", "sentenced", *roles, modality=modality)
    return made


def test_two_people_have_two_judgments() -> None:
    record = together(court("a", "2024-03-05", "Mira Sand"), court("b", "2024-03-05", "Jon Vey"))
    assert len(record.events) == 2
    record = together(court("a", "2024-03-05", "Mira Sand"), court("b", "2024-03-05", "Mira Sand"))
    assert len(record.events) == 1


def test_a_conviction_and_a_sentence_of_another_day_are_two() -> None:
    first, second = (
        court("a", "2024-03-05", "Mira Sand"),
        make_reading("b", "Sund Radio", "2024-03-25", f"{TOLD['b']} Mira Sand was jailed in Kolby on 2024-03-24."),
    )
    roles = [Role("target", second.mention("Mira Sand", "person")), Role("where", second.place("Kolby", KOLBY))]
    roles.append(Role("when", second.time("on 2024-03-24", day("2024-03-24"))))
    second.event("sentence", "jailed", *roles)
    first.events[0] = replace(first.events[0], type="conviction")
    assert sorted(event.type for event in together(first, second).events) == ["conviction", "sentence"]


def test_a_judgment_still_to_come_is_none_that_was_given() -> None:
    given = court("a", "2024-03-05", "Mira Sand")
    assert len(together(given, court("b", "2024-06-05", "Mira Sand", modality="possible")).events) == 2
    assert len(together(given, court("b", "2024-03-02", "Mira Sand", modality="planned")).events) == 1


def test_what_was_denied_before_it_came_is_not_denied() -> None:
    early = make_reading("a", "Harbour Post", "2024-03-05", "No arrests were made over the raid in Kolby.")
    early.event("arrest", "arrests", Role("where", early.place("Kolby", KOLBY)), stance="denies", modality="denied")
    later = make_reading("b", "Sund Radio", "2024-03-09", "Two men were arrested in Kolby on 2024-03-08.")
    where, when = later.place("Kolby", KOLBY), later.time("on 2024-03-08", day("2024-03-08"))
    later.event("arrest", "arrested", Role("where", where), Role("when", when))
    assert len(together(early, later).events) == 2


def test_a_vigil_is_not_of_the_deaths_of_another_year() -> None:
    made = []
    for ref, when, code in (("a", "2017-03-04", "death"), ("b", "2024-03-04", "protest")):
        text = f"{TOLD[ref]} Mira Sand and Jon Vey told of what was seen in Kolby on {when}."
        reading = make_reading(ref, f"Outlet {ref}", "2024-03-05", text)
        for name in ("Mira Sand", "Jon Vey"):
            reading.mention(name, "person")
        where, told = reading.place("Kolby", KOLBY), reading.time(f"on {when}", day(when))
        reading.event(code, "seen", Role("where", where), Role("when", told))
        made.append(reading)
    assert len(together(*made).events) == 2


def fall(ref: str, words: str, year: int | None) -> Telling:
    """A wall that fell in Kolby and killed nine, told in these words: in another year, or as the report's news."""
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", f"{words} Nine died in Kolby.")
    roles = [Role("where", made.place("Kolby", KOLBY)), Role("killed", made.count("Nine", 9))]
    if year is not None:
        roles.append(Role("when", made.time(str(year), DateValue(date(year, 1, 1), date(year, 12, 31), "year"))))
    made.event("structural_collapse", "fell", *roles)
    reading = made.build()
    (telling,) = find_tellings(context_of(0, reading, find_parties(0, reading)), CODEBOOK)
    return telling


def test_the_news_of_a_report_is_nothing_that_was_years_before() -> None:
    assert excludes(fall("a", "A wall fell.", None), fall("b", "A wall fell in 2009.", 2009))
    assert not excludes(fall("a", "A wall fell.", None), fall("b", "A wall fell in 2024.", 2024))


def test_what_a_report_recalls_may_have_been_years_before() -> None:
    past = fall("b", "A wall fell in 2009.", 2009)
    assert not excludes(fall("a", "The inquiry into why the wall fell is open.", None), past)


def test_what_is_told_beside_the_news_was_before_it_where_it_was_in_another_year() -> None:
    news, past = (
        fall("a", "A wall fell.", None),
        fall("b", "Snow lay deep on Monday. Nobody went out. A wall fell in 2023.", 2023),
    )
    assert not past.leads
    assert excludes(news, past)
    assert not excludes(news, fall("b", "A wall fell in 2023.", 2023))
