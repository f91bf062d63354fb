"""Chains: who told what, and who only named it."""

import pytest

from secondsource.link.record import link
from secondsource.model.reading import Role
from secondsource.model.record import Claim
from tests.helpers.readings import codebook, day, make_reading, town


def claims_of(speaker: str, cue: str, content: str) -> dict[str, Claim]:
    """The claims of one report in which somebody speaks of an attack in Kolby, by field."""
    made = make_reading("a", "Harbour Post", "2024-03-05", f"{speaker} {cue} {content}.")
    who = made.mention(speaker, "organisation")
    made.said(who, content, cue)
    roles = [Role("actor", who), Role("where", made.place("Kolby", town("Kolby")))]
    made.event("armed_attack", "attack", *roles, Role("when", made.time("Monday", day("2024-03-04"))))
    (event,) = link([made.build()], codebook()).events
    return {claim.field: claim for claim in event.claims}


@pytest.mark.parametrize("cue", ["condemned", "deplored", "has claimed"])
def test_who_names_an_attack_has_not_told_where_and_when_it_was(cue: str) -> None:
    found = claims_of("The Northern Column", cue, "Monday's attack in Kolby")
    assert found["where"].chain == found["when"].chain == ("Harbour Post",)
    assert found["where"].voice


def test_who_claims_an_attack_says_who_did_it() -> None:
    found = claims_of("The Northern Column", "claimed", "responsibility for Monday's attack in Kolby")
    assert found["actor"].chain == ("Harbour Post", "Northern Column")
    assert found["where"].chain == ("Harbour Post",)


def test_a_claim_that_is_a_clause_tells_of_it() -> None:
    found = claims_of("The Northern Column", "claimed", "the attack on Monday was in Kolby")
    assert found["where"].chain == ("Harbour Post", "Northern Column")
