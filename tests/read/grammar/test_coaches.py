"""Coaches that people ride in, and those who train a team."""

import pytest

from tests.helpers.shipped import reading_of


def _kinds(text: str) -> set[str]:
    reading = reading_of(text)
    return {m.kind for m in reading.mentions if "coach" in m.span.of(text).lower() and m.kind != "amount"}


@pytest.mark.parametrize(
    "text",
    [
        "A coach overturned near Velm.",
        "A tourist coach was hit by a train in Velm.",
        "The coach that overturned in Velm was new.",
    ],
)
def test_what_crashes_is_a_thing(text: str) -> None:
    assert _kinds(text) == {"thing"}


@pytest.mark.parametrize("text", ["The team's coach was arrested in Velm.", "The coach said that he would go."])
def test_who_trains_is_a_person(text: str) -> None:
    assert _kinds(text) == {"person"}
