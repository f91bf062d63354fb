"""Those whom nobody could save are dead."""

import pytest

from tests.helpers.shipped import counted_in

OPENING = "A shooting happened in Velm on Monday. "


@pytest.mark.parametrize(
    "told",
    [
        "The girl was taken to the hospital, but doctors were not able to save her.",
        "Medics could not revive the driver.",
        "Attempts to revive the driver were unsuccessful.",
    ],
)
def test_who_could_not_be_saved_is_dead(told: str) -> None:
    assert counted_in(OPENING + told, "killed") == {1}
    assert counted_in(OPENING + told, "injured") == set()


@pytest.mark.parametrize(
    "told",
    ["Doctors were able to save her.", "Firefighters could not save the hall.", "Medics revived the driver."],
)
def test_who_was_saved_and_what_was_lost_are_not(told: str) -> None:
    assert counted_in(OPENING + told, "killed") == set()
