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
