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


@pytest.mark.parametrize(
    ("told", "dead"),
    [
        ("Police lost two officers in the gun battle.", 2),
        ("The rebels said they had lost six fighters in the battle.", 6),
        ("The militia lost 14 men in Sunday's fighting.", 14),
        ("Two hikers fell to their deaths on the mountain.", 2),
        ("A bull gored a spectator to death at the festival.", 1),
        ("The ferry sank, drowning four.", 4),
    ],
)
def test_a_loss_tells_of_deaths(told: str, dead: int) -> None:
    assert counted_in(told, "killed") == {dead}


@pytest.mark.parametrize("told", ["The party lost 14 members in the clash.", "The team lost two men in the game."])
def test_who_is_lost_to_others_is_not_dead(told: str) -> None:
    assert counted_in(told, "killed") == set()
