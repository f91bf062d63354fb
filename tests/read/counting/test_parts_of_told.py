"""Parts of a number that was told just before."""

import pytest

from tests.helpers.shipped import counted_in

NINE = "Nine people died in a fire at a mill in Velm. "


@pytest.mark.parametrize(
    ("told", "scope", "part"),
    [
        ("Two of them were children.", "children", 2),
        ("Of the nine, two were children.", "children", 2),
        ("Two of the nine were women.", "women", 2),
        ("Three of the victims were firefighters and four of them were women.", "women", 4),
        ("Of these, five were soldiers, and one was a civilian.", "civilians", 1),
        ("Three were children.", "children", 3),
    ],
)
def test_a_sentence_that_points_back_tells_a_part(told: str, scope: str, part: int) -> None:
    assert counted_in(NINE + told, "killed", scope) == {part}
    assert counted_in(NINE + told, "killed") == {9}


def test_a_part_that_may_be_of_the_dead_or_of_the_hurt_is_of_neither() -> None:
    both = "Nine people died and 12 were injured in a fire at a mill in Velm. "
    assert counted_in(both + "Three were children.", "killed", "children") == set()
    assert counted_in(both + "Three of the nine were children.", "killed", "children") == {3}


def test_where_they_were_is_no_group() -> None:
    assert counted_in(NINE + "Two of them were in a car.", "killed", "children") == set()
