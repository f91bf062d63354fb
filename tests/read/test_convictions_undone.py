"""Judgments undone and prisoners set free through the reader: on whom the judgment was, and who walked out of what."""

import pytest

from tests.helpers.fillers import fillers_by_type
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("The Court of Appeal on Tuesday quashed the fraud conviction of former mayor Hanna Brolin.", "Hanna Brolin"),
        ("Hanna Brolin is free, a day after judges threw out her conviction for fraud.", "her"),
    ],
)
def test_a_judgment_is_undone_for_whom_it_was_on(text: str, target: str) -> None:
    found = fillers_by_type(reading_of(text), "target")
    assert found["conviction_overturned"] == {target}


def test_who_walks_out_of_a_prison_is_released_and_not_on_strike() -> None:
    text = "A former mayor of Ostheim walked out of Brenn prison on Wednesday."
    assert fillers_by_type(reading_of(text), "target") == {"release": {"A former mayor of Ostheim"}}


def test_those_who_walk_out_of_a_plant_are_on_strike() -> None:
    assert set(fillers_by_type(reading_of("Workers walked out of the plant on Monday."), "target")) == {"strike"}


def test_what_we_know_is_no_statement() -> None:
    text = "Terwick explosion: what we know\n\nNine people died when a building in Terwick collapsed on Thursday."
    assert not reading_of(text).statements
