"""Whose attack it was by the words before its noun."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Three people were killed in Danish shelling of Kolby.", {"Danish"}),
        ("A commander was killed in a U.S. drone strike.", {"U.S."}),
        ("Nine people died in a Taliban attack on a school.", {"Taliban"}),
        ("A Danish raid on Kolby killed nine people.", {"Danish"}),
    ],
)
def test_a_nation_or_force_before_the_noun_did_it(text: str, actor: set[str]) -> None:
    assert fillers(reading_of(text), "actor") == actor


@pytest.mark.parametrize("text", ["The Danish bombing killed nine.", "The Aarhus attack killed nine."])
def test_where_it_was_did_nothing(text: str) -> None:
    assert fillers(reading_of(text), "actor") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The coalition said its aircraft carried out 14 strikes on rebel positions.", {"airstrike"}),
        ("A Danish strike on Kolby was reported on Monday.", {"airstrike"}),
        ("Rebels seized the town of Kolby.", {"territory_capture"}),
        ("The military said it had intercepted two missiles.", set()),
        ("The navy intercepted a boat carrying cocaine.", {"seizure"}),
    ],
)
def test_deeds_of_war_have_their_type(text: str, told: set[str]) -> None:
    assert types_of(reading_of(text)) == told


def test_sides_between_whom_it_is_are_no_places() -> None:
    reading = reading_of("The ceasefire between Israel and Hezbollah took effect on Wednesday.")
    assert fillers(reading, "actor") == {"Israel", "Hezbollah"}
    assert fillers(reading, "where") == set()


def test_towns_between_which_it_is_did_nothing() -> None:
    assert fillers(reading_of("Fighting broke out between Aarhus and Odense on Monday."), "actor") == set()


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Prosecutors charged a nurse with killing seven babies.", {"killing": {"a nurse"}}),
        ("A grand jury indicted the man for kidnapping a girl.", {"kidnapping": {"the man"}}),
        ("A court sentenced a man to life for murdering his wife.", {"murder": {"a man"}}),
    ],
)
def test_who_charges_somebody_with_a_deed_did_not_do_it(text: str, actor: dict[str, set[str]]) -> None:
    reading = reading_of(text)
    assert {code: fillers(reading, "actor", code) for code in actor} == actor


def test_a_mine_that_falls_in_is_no_weapon() -> None:
    assert fillers(reading_of("The mine collapse trapped 17 miners."), "instrument") == set()


def test_who_was_behind_it_did_it() -> None:
    assert fillers(reading_of("The security service said it was behind the killing in Velm."), "actor") == {"it"}
