"""Wrongdoing that somebody is cleared of is no event."""

import pytest

from tests.helpers.fillers import types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "A court in Port Ellis acquitted the manager, Jon Dahl, of fraud in 2019.",
        "Mara Voss was cleared of murder on Monday.",
    ],
)
def test_an_acquittal_tells_of_no_crime(text: str) -> None:
    types = types_of(reading_of(text))
    assert "acquittal" in types
    assert types.isdisjoint({"fraud", "murder", "killing"})


@pytest.mark.parametrize("text", ["Mara Voss denied fraud and theft.", "All deny smuggling."])
def test_who_denies_wrongdoing_does_not_deny_that_anybody_did_it(text: str) -> None:
    types = types_of(reading_of(text))
    assert types <= {"denial"}


def test_a_deed_that_is_told_apart_can_be_denied() -> None:
    text = "The army denied the attack on the town."
    denied = {event.type for event in reading_of(text).events if event.stance == "denies"}
    assert denied == {"armed_attack"}
