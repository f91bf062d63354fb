"""Who is blamed for a deed without its being named again: a claim of the doer, by those who blame."""

import pytest

from secondsource.link.record import link
from secondsource.model.reading import Role
from secondsource.model.record import Claim
from secondsource.run.codebook import load_codebook
from tests.helpers.readings import day, make_reading, town


def doers(kind: str, text: str, content: str, cue: str) -> list[Claim]:
    """What a report that begins with an event of the kind, in Kolby, says of who did it."""
    made = make_reading("a", "Harbour Post", "2024-03-05", f"Six people died in Kolby on Monday. {text}")
    made.event(
        kind, "died",
        Role("killed", made.count("Six", 6)), Role("where", made.place("Kolby", town("Kolby"))),
        Role("when", made.time("Monday", day("2024-03-04"))),
    )  # fmt: skip
    made.mention("Grey Army", "organisation")
    made.said(made.mention("The governor", "person", "nominal"), content, cue)
    return [
        claim
        for event in link([made.build()], load_codebook()).events
        for claim in event.claims
        if claim.field == "actor"
    ]


@pytest.mark.parametrize(
    ("text", "content", "cue", "stance"),
    [
        ("The governor blamed the Grey Army.", "the Grey Army", "blamed", "asserts"),
        ("The governor suspects the Grey Army.", "the Grey Army", "suspects", "hedges"),
    ],
)
def test_who_is_blamed_did_it_by_the_word_of_those_who_blame(text: str, content: str, cue: str, stance: str) -> None:
    (claim,) = doers("armed_attack", text, content, cue)
    assert (claim.stance, claim.chain) == (stance, ("Harbour Post", "governor"))
    assert claim.spans[0].of(claim.report.text) == "Grey Army"


@pytest.mark.parametrize(
    ("kind", "text", "content", "cue"),
    [
        ("flood", "The governor blamed the Grey Army.", "the Grey Army", "blamed"),
        ("armed_attack", "The governor praised the Grey Army.", "the Grey Army", "praised"),
        ("armed_attack", "The governor blamed a lack of pay in the Grey Army.", "a lack of pay", "blamed"),
    ],
)
def test_of_a_flood_or_by_praise_nobody_did_it(kind: str, text: str, content: str, cue: str) -> None:
    assert not doers(kind, text, content, cue)
