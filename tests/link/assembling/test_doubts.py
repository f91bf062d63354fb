"""Doubtful joins: arms of one state that speak of what they did, and sources of no stated body."""

import pytest

from secondsource.link.record import link
from secondsource.model.reading import Role
from tests.helpers.readings import ReadingMaker, codebook, day, make_reading, people, town


def told(ref: str, text: str, actor: str, speaker: str) -> ReadingMaker:
    """A report of six people arrested on a boat off Kolby, by one body's word."""
    made = make_reading(ref, f"Outlet {ref}", "2024-03-05", text)
    made.said(made.mention(speaker, "organisation"), text[: text.index(f", {speaker}")])
    doer = Role("actor", made.mention(actor, "person", "nominal"))
    count = Role("arrested", None, spans=(made.span("Six"),), amount=people(6, 6))
    place, time = made.place("Kolby", town("Kolby")), made.time("Monday", day("2024-03-04"))
    made.event("arrest", "arrested", doer, count, Role("where", place), Role("when", time))
    return made


def doubts(second: str) -> list[str]:
    """Why the word of the navy may be that of a second body."""
    first = told("a", "Six men were arrested by sailors off Kolby on Monday, the navy said.", "sailors", "the navy")
    text = f"Six smugglers were arrested off Kolby on Monday by sailors, {second} said. Their boat lies in the harbour."
    other = told("b", text, "sailors", second)
    record = link([first.build(), other.build()], codebook())
    return [join.because for origin in record.origins for join in origin.joins if join.doubtful]


@pytest.mark.parametrize(
    "second",
    [
        "the coast guard",
        "the customs service",
        "the border guard",
        "the Border Affairs Authority",
        "the Drug Control Agency",
    ],
)
def test_two_arms_of_a_state_may_be_one_about_an_arrest_of_theirs(second: str) -> None:
    assert any("arms of one government" in because for because in doubts(second))


def test_what_media_say_may_be_anybodys_word() -> None:
    assert any("no stated body" in because for because in doubts("local media"))


def test_a_hospital_is_no_arm_of_the_navy() -> None:
    assert not any("arms of one government" in because for because in doubts("Saint Ann Hospital"))
