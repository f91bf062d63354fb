"""Participles that describe the noun before them, with their doer behind "by"."""

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


def test_who_is_killed_by_somebody_is_no_doer_where_he_is_named() -> None:
    told = "The woman killed by soldiers in Velm last Tuesday was Ida Moss, the district prosecutor said Friday."
    assert fillers(reading_of(told), "actor", "killing") == {"soldiers"}
    assert fillers(reading_of(told), "victim", "killing") == {"Ida Moss"}


def test_who_was_done_to_and_let_go_is_described() -> None:
    told = "The three men arrested by soldiers were released."
    assert fillers(reading_of(told), "actor", "arrest") == {"soldiers"}
