"""People told beside a state: the second of two participles shares the auxiliary of the first."""

import pytest

from tests.helpers.shipped import counted_in


@pytest.mark.parametrize(
    ("told", "hurt"),
    [
        ("Two men were killed and a woman and a teenage girl injured in a shooting in Velm on Monday.", 2),
        ("Four guards were killed and a driver wounded in an ambush near Velm on Monday.", 1),
        ("Two guards were shot to death and a cook and a young nurse injured in Velm on Monday.", 2),
        ("A shooting hit a market in Velm. Guards found two cooks dead and a nurse and young clerk wounded.", 2),
        ("Two guards were killed and a third wounded in an ambush near Velm on Monday.", 1),
    ],
)
def test_who_was_hurt_beside_those_killed(told: str, hurt: int) -> None:
    assert counted_in(told, "injured") == {hurt}


def test_who_hurts_somebody_is_not_hurt() -> None:
    assert counted_in("Two men were killed and a woman injured her hand in a shooting in Velm.", "killed") == {2}
