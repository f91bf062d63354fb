"""Who is told of by a wound: found with it, left with it, suffering from it."""

import pytest

from tests.helpers.shipped import counted_in

OPENING = "Police in Velm are looking into a shooting on Monday. "


@pytest.mark.parametrize(
    ("told", "hurt"),
    [
        ("Officers found three men and one woman suffering from gunshot wounds.", 4),
        ("Deputies found two boys suffering from gunshot wounds in a yard.", 2),
        ("Officers found four women and two men with gunshot wounds.", 6),
        ("The shooting left two men and a girl with gunshot wounds.", 3),
        ("The shooting left eight people with wounds that had to be treated.", 8),
        ("The shooting left five people with injuries.", 5),
    ],
)
def test_all_that_are_found_or_left_with_wounds_are_hurt(told: str, hurt: int) -> None:
    assert counted_in(OPENING + told, "injured") == {hurt}


def test_whom_a_fatal_wound_is_left_with_is_not_told_as_hurt() -> None:
    assert counted_in(OPENING + "The shooting left a man with fatal wounds.", "injured") == set()


@pytest.mark.parametrize(
    ("told", "dead"),
    [
        ("A shopkeeper suffered a fatal wound to the chest.", {1}),
        ("A driver suffered multiple fatal gunshot wounds.", {1}),
        ("A driver suffered non-fatal gunshot wounds.", set()),
    ],
)
def test_who_suffers_a_fatal_wound_is_dead(told: str, dead: set[int]) -> None:
    assert counted_in(OPENING + told, "killed") == dead


def test_who_suffered_of_smoke_was_hurt() -> None:
    told = "Fire damaged an inn in Velm on Monday. Two firefighters suffered smoke inhalation."
    assert counted_in(told, "injured") == {2}
