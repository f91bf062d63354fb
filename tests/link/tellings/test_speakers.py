"""Who speaks: names in chains, "we" in a quotation, the outlet quoting itself, an agency that cites a body."""

import pytest

from secondsource.link.record import link
from secondsource.link.tellings.firsthand import resolve_first_person
from secondsource.link.tellings.speakers import is_own_voice
from secondsource.model.reading import Role
from secondsource.model.record import Claim
from secondsource.model.value import EntityValue
from tests.helpers.readings import ReadingMaker, codebook, make_reading, make_report


def toll(made: ReadingMaker) -> Claim:
    """The claim of the toll in the one report."""
    made.event("fire", "fire", Role("killed", made.count("Three", 3)))
    record = link([made.build()], codebook())
    return next(c for event in record.events for c in event.claims if c.field == "killed")


def test_a_description_of_the_speaker_gives_way_to_the_name_in_it() -> None:
    made = make_reading(
        "a", "Harbour Post", "2024-03-05", "Three died in the fire, the clinic's head, Dr Ida Moss, said."
    )
    described = made.mention("the clinic's head, Dr Ida Moss", "person", "nominal")
    made.mention("Ida Moss", "person")
    made.said(described, "Three died in the fire")
    assert toll(made).chain == ("Harbour Post", "Ida Moss")


def test_we_in_a_quotation_is_the_speaker() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", '"We set the fire," the Red Lantern said.')
    group = made.mention("the Red Lantern", "organisation")
    we = made.mention("We", "organisation", "pronoun")
    made.said(group, '"We set the fire,"')
    made.event("fire", "fire", Role("actor", we))
    (event,) = link([made.build()], codebook()).events
    actors = [c.value for c in event.claims if c.field == "actor"]
    assert [value.name for value in actors if isinstance(value, EntityValue)] == ["Red Lantern"]


def test_we_outside_of_quotations_is_nobody() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "We saw the fire.")
    made.mention("We", "organisation", "pronoun")
    assert resolve_first_person(made.build()) == made.build()


def test_an_outlet_that_quotes_itself_speaks_in_its_own_voice() -> None:
    report = make_report("a", "The Harbour Post", "2024-03-05", "")
    assert is_own_voice("the Post".removeprefix("the "), report) and is_own_voice("we", report)
    assert is_own_voice("our first report", report) and not is_own_voice("our lawyer", report)
    assert not is_own_voice("the harbour police", report) and not is_own_voice("Evening Post", report)


@pytest.mark.parametrize(
    "name", ["Our volunteers in 41 districts", "our own correspondent", "Our report of Tuesday", "our field monitors"]
)
def test_an_outlets_own_people_and_reports_are_its_own_voice(name: str) -> None:
    assert is_own_voice(name, make_report("a", "The Harbour Post", "2024-03-05", ""))


@pytest.mark.parametrize("name", ["our sources", "Our Lady of Velm hospital", "our readers", "our staff's lawyer"])
def test_others_than_its_own_people_are_not(name: str) -> None:
    assert not is_own_voice(name, make_report("a", "The Harbour Post", "2024-03-05", ""))


def test_an_agency_that_cites_a_body_passes_on_its_word() -> None:
    text = "Three died in the fire, the agency Belt Wire reported, citing the interior ministry."
    made = make_reading("a", "Morning Lamp", "2024-03-05", text)
    made.said(made.mention("Belt Wire", "organisation"), "Three died in the fire")
    claim = toll(made)
    assert claim.chain == ("Morning Lamp", "Belt Wire", "interior ministry")
    assert not claim.voice


def test_what_she_said_next_is_hers() -> None:
    text = "Snow fell all day, Ida Moss said. Three died in the fire, she added."
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    made.said(made.mention("Ida Moss", "person"), "Snow fell all day")
    made.said("she", "Three died in the fire")
    assert toll(made).chain == ("Harbour Post", "Ida Moss")


def test_whose_lawyer_speaks_is_not_in_the_chain() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "Three died in the fire, Ida Moss's lawyer said.")
    made.mention("Ida Moss", "person")
    made.said(made.mention("Ida Moss's lawyer", "person", "nominal"), "Three died in the fire")
    assert toll(made).chain == ("Harbour Post", "Ida Moss's lawyer")
