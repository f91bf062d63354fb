"""Nobody, and nobody else: who is told of stays counted."""

import pytest

from tests.helpers.shipped import counted_in


@pytest.mark.parametrize(
    "told",
    [
        "A girl was shot in Velm on Monday, but no one else was injured.",
        "A girl was shot in Velm on Monday. Nobody else was hurt.",
        "A girl was shot in Velm on Monday. No other injuries were reported.",
        "A girl was shot in Velm on Monday. None of the other passengers were hurt.",
    ],
)
def test_nobody_else_is_none_beside_those_told_of(told: str) -> None:
    assert counted_in(told, "injured") == {1}
    assert counted_in(told, "injured", "additional") == {0}


@pytest.mark.parametrize(
    "told",
    [
        "A car hit a fence in Velm on Monday in a crash. Nobody was hurt.",
        "A man was killed in a crash in Velm on Monday but nobody else was hurt.",
    ],
)
def test_nobody_is_none_at_all(told: str) -> None:
    assert counted_in(told, "injured") == {0}


@pytest.mark.parametrize(
    "told", ["Forty pupils fell ill at a school in Velm on Monday, but no child died.", "No workers died in the fire."]
)
def test_a_word_that_describes_all_of_nobody_narrows_nothing(told: str) -> None:
    assert counted_in(told, "killed") == {0}


def test_nobody_of_a_group_beside_others_is_of_the_group() -> None:
    told = "Two teachers were killed in a fire at a school in Velm on Monday, but no child was killed."
    assert counted_in(told, "killed") == {2}
    assert counted_in(told, "killed", "children") == {0}
