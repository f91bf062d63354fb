"""Whoever cites an outlet has it from those who told the outlet."""

from secondsource.link.record import link
from secondsource.model.reading import Role
from secondsource.model.record import Claim
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, town


def told(ref: str, outlet: str, text: str, speaker: str, content: str) -> ReadingMaker:
    """A report of a fire in Kolby on Monday by somebody's word."""
    made = make_reading(ref, outlet, "2024-03-05", text)
    made.said(made.mention(speaker, "organisation"), content)
    made.event(
        "fire",
        "fire",
        Role("where", made.place("Kolby", town("Kolby"))),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )
    return made


def days() -> dict[str | None, Claim]:
    """Who tells the day, by outlet."""
    own = "A fire broke out in Kolby on Monday, two aides said. The mayor would not comment on the matter."
    first = told("a", "Harbour Post", own, "two aides", "A fire broke out in Kolby on Monday")
    cited = "According to the Harbour Post, there was a fire in Kolby on Monday. Snow fell at the time."
    second = told("b", "Sund Radio", cited, "Harbour Post", "there was a fire in Kolby on Monday")
    (event,) = link([first.build(), second.build()], codebook()).events
    return {claim.report.outlet: claim for claim in event.claims if claim.field == "when"}


def test_a_cited_outlets_source_is_the_source_of_who_cites_it() -> None:
    found = days()
    assert found["Sund Radio"].origin == found["Harbour Post"].origin
    assert found["Sund Radio"].chain == ("Sund Radio", "Harbour Post", "two aides")
