"""Who acts where members of a body do: the body."""

import pytest

from secondsource.link.record import link
from secondsource.model.reading import Role
from secondsource.model.value import EntityValue
from tests.helpers.readings import codebook, make_reading


def actors(members: str, behind: str = "") -> set[str]:
    """Who killed two soldiers, where a report says that ``members`` (and what stands behind them) did."""
    text = f"{members}{behind} killed two soldiers on Monday."
    made = make_reading("a", "Outlet", "2024-03-05", text)
    made.mention("Velm Front", "organisation", "name")
    doer = made.mention(members, "person", "nominal")
    made.event("shooting", "killed", Role("actor", doer))
    (event,) = link([made.build()], codebook()).events
    return {c.value.name for c in event.claims if c.field == "actor" and isinstance(c.value, EntityValue)}


@pytest.mark.parametrize(
    "members", ["Fighters of the Velm Front", "Velm Front militants", "Two members of the Velm Front"]
)
def test_members_act_for_their_body(members: str) -> None:
    assert actors(members) == {"Velm Front"}


def test_a_body_can_stand_behind_the_words_for_its_members() -> None:
    assert actors("Gunmen", " from the Velm Front") == {"Velm Front"}


@pytest.mark.parametrize("others", ["Opponents of the Velm Front", "Velm Front hostages"])
def test_whoever_is_no_member_acts_for_nobody_else(others: str) -> None:
    assert "Velm Front" not in actors(others)
