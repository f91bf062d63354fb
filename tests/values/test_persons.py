"""Whether two phrases may be of one person."""

import pytest

from secondsource.values.persons import may_be_one


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("she", "a 4-year-old girl"),
        ("the victim", "a 30-year-old man"),
        ("a two-year-old", "A 2-year-old child"),
        ("the teenager with a wound to the head", "her son"),
        ("the girl's father", "a man"),
        ("Ona Dahl, 17", "a 17-year-old girl"),
        ("a guard", "the guard"),
        ("his sister", "the victim"),
    ],
)
def test_nothing_holds_them_apart(first: str, second: str) -> None:
    assert may_be_one(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("he", "a 4-year-old girl"),
        ("a 30-year-old man", "a 31-year-old man"),
        ("a boy", "an officer"),
        ("an 18-month-old", "an 18-year-old"),
        ("his mother", "a man"),
        ("his sister", "a doctor from Velm"),
        ("a guard", "the owner of the shop"),
    ],
)
def test_sex_age_or_generation_hold_them_apart(first: str, second: str) -> None:
    assert not may_be_one(first, second)
