"""Whom a place is said by that stands in a dateline, on records of readings written by hand."""

import pytest

from secondsource.link.record import link
from secondsource.model.reading import Role
from secondsource.run.codebook import load_codebook
from tests.helpers.readings import make_reading, town


def chain_of_place(told: str) -> tuple[str, ...]:
    """The chain of where a mill burnt down, told behind the dateline of Velm by the police."""
    made = make_reading("a", "Harbour Post", "2024-03-05", f"VELM (Orlen Wire) - {told}, police said.")
    place = made.place("VELM", town("Velm"))
    made.said(made.mention("police", "organisation", "nominal"), told, cue="said")
    made.event("fire", "burnt", Role("where", place, basis="resolved"))
    (event,) = link([made.build()], load_codebook()).events
    (claim,) = (claim for claim in event.claims if claim.field == "where")
    return claim.chain


@pytest.mark.parametrize("told", ["A mill burnt down in Velm", "A mill burnt down here at dawn"])
def test_who_names_the_datelines_town_says_where_it_was(told: str) -> None:
    assert chain_of_place(told) == ("Harbour Post", "police")


def test_a_town_that_only_the_dateline_names_is_told_by_the_outlet() -> None:
    assert chain_of_place("A mill burnt down at dawn") == ("Harbour Post",)
