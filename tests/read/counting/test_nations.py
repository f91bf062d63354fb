"""People of one nation are not among those that are counted of another."""

from tests.helpers.shipped import counted_in

TWO = "Two Swedish soldiers were killed in a clash with Danish troops at the border on Thursday, the ministry said. "


def test_one_of_the_other_side_is_counted_beside_a_number() -> None:
    assert counted_in(TWO + "A Danish ranger was also killed, according to the Danish army.", "killed") == {1, 2}


def test_one_of_the_same_side_or_of_none_told_is_among_those_counted() -> None:
    assert counted_in(TWO + "A Swedish sergeant was killed near a bridge, according to the army.", "killed") == {2}
    assert counted_in(TWO + "A sergeant was killed near a bridge, according to the army.", "killed") == {2}
