"""Parties: what the things of one report are shown as."""

import pytest

from secondsource.link.tellings.parties import find_parties
from tests.helpers.readings import make_reading


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Ida Moss, whose brother died, left.", "whose brother", "Ida Moss’s brother"),
        ("Ida Moss left. Her sister stayed.", "Her sister", "Ida Moss’s sister"),
    ],
)
def test_a_relative_is_told_by_the_name_of_whose_it_is(text: str, words: str, shown: str) -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", text)
    ida = made.mention("Ida Moss", "person")
    if words == "Her sister":
        made.mention("Her", "person", "pronoun", same=ida)
    relative = made.mention(words, "person", "nominal")
    assert find_parties(0, made.build())[relative].shown == shown


def test_a_relative_of_nobody_named_keeps_the_words() -> None:
    made = make_reading("a", "Harbour Post", "2024-03-05", "A man left. His sister stayed.")
    man = made.mention("A man", "person", "nominal")
    made.mention("His", "person", "pronoun", same=man)
    sister = made.mention("His sister", "person", "nominal")
    assert find_parties(0, made.build())[sister].shown == "His sister"
