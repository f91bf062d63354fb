"""Groups whose words tell how many they are."""

import pytest

from tests.helpers.shipped import counted_in


@pytest.mark.parametrize(
    ("told", "dead"),
    [
        ("A man shot and killed his sons, ages 3 and 4, in Velm on Monday.", {2}),
        ("A man killed his daughters, ages 5, 7 and 11, in Velm on Monday.", {3}),
        ("A man killed his three sons, ages 3, 4 and 9, in Velm on Monday.", {3}),
        ("A gunman killed children aged 3 to 4 in Velm on Monday.", set()),
    ],
)
def test_ages_tell_how_many_there_are(told: str, dead: set[int]) -> None:
    assert counted_in(told, "killed") == dead
