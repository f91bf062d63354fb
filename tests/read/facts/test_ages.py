"""How old people are told to be, read by the shipped reader."""

import pytest

from tests.helpers.shipped import reading_of


def ages(text: str) -> set[tuple[str, float | None, str]]:
    """(who, years, unit) of every age."""
    reading = reading_of(text)
    told = set()
    for fact in reading.facts:
        if fact.field == "age":
            amount = None if fact.mention is None else reading.mentions[fact.mention].amount
            assert amount is not None
            told.add((reading.mentions[fact.subject].span.of(text), amount.low, amount.unit))
    return told


@pytest.mark.parametrize(
    ("text", "who", "years"),
    [
        ("Nell Aarn, who was 29, was killed in the crash.", "Nell Aarn", 29),
        ("Nell Aarn, a 29-year-old nurse, was killed in the crash.", "Nell Aarn", 29),
        ("Police arrested a 29-year-old nurse, Nell Aarn, on Monday.", "Nell Aarn", 29),
        ("The captain, Oskar Lind, a man of 52, was jailed.", "Oskar Lind", 52),
        ("Oskar Lind, 60 years old, was shot dead.", "Oskar Lind", 60),
        ("Oskar Lind died at the age of 60.", "Oskar Lind", 60),
        ("The dead are Nell Aarn (29) and a guard.", "Nell Aarn", 29),
    ],
)
def test_the_age_told_of_a_name_is_that_persons(text: str, who: str, years: int) -> None:
    assert ages(text) == {(who, years, "year")}


def test_both_are_of_the_age_that_is_told_of_both() -> None:
    told = ages("Oskar Lind and his wife Nell, both 79, died in the fire.")
    assert told == {("Oskar Lind", 79, "year"), ("Nell", 79, "year")}


@pytest.mark.parametrize(
    "text",
    [
        "The father of a 12-year-old boy, Oskar Lind, was arrested.",
        "Oskar Lind, the father of a 12-year-old boy, was arrested.",
        "Oskar Lind, a leader of 300 men, was arrested.",
        "Nell Aarn, a mother of three, was shot dead.",
    ],
)
def test_the_age_of_a_child_and_the_size_of_a_following_are_nobody_elses_age(text: str) -> None:
    assert ages(text) == set()
