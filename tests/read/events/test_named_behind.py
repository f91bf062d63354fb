"""Victims named behind a colon."""

import pytest

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "One person was killed, she said: Ivo Karsk, a 22-year-old driver from Velm.",
        "A man died in the blast, police said: Ivo Karsk, 41.",
    ],
)
def test_who_died_is_named_behind_the_colon(text: str) -> None:
    assert "Ivo Karsk" in fillers(reading_of(text), "victim")


def test_of_several_dead_no_one_name_is_the_victim() -> None:
    assert "Ivo Karsk" not in fillers(reading_of("Four people died, said the mayor: Ivo Karsk was one."), "victim")
