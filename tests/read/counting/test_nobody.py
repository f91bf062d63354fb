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
