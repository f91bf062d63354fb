"""The dead and hurt who are told by a list, whole or in part."""

import pytest

from tests.helpers.numbers import numbers_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The dead were a mother and her two sons.", ("killed", "all", 3, 3)),
        ("Those killed were a mother and her two sons.", ("killed", "all", 3, 3)),
        ("The injured were two women and a boy.", ("injured", "all", 3, 3)),
        ("Two plumbers were among the dead.", ("killed", "all", 2, None)),
        ("Among the dead were two plumbers.", ("killed", "all", 2, None)),
        ("The dead included two plumbers.", ("killed", "all", 2, None)),
        ("Among those killed were three children.", ("killed", "children", 3, 3)),
    ],
)
def test_a_list_counts_whom_it_names_and_a_part_at_least(
    text: str, number: tuple[str, str, float, float | None]
) -> None:
    assert numbers_of(reading_of(text)) == {number}


@pytest.mark.parametrize("text", ["The injured man was a guard.", "The dead were all children."])
def test_what_lists_nobody_counts_nobody(text: str) -> None:
    assert not numbers_of(reading_of(text))


def test_who_is_feared_dead_is_dead_with_reserve() -> None:
    text = "Thirty people are feared dead after a boat capsized off Orlen."
    reading = reading_of(text)
    (role,) = (role for event in reading.events for role in event.roles if role.role == "killed")
    assert role.stance == "hedges"
