"""Whose bodies are told of: the nation in their own words, beside them, or the report's own."""

import pytest

from secondsource.link.tellings.parties import Party, find_parties
from secondsource.values.nations import stem
from tests.helpers.readings import make_reading


def party_of(text: str, words: str, *, outlet: str = "Harbour Post") -> Party:
    """The party that a report's words name."""
    made = make_reading("a", outlet, "2024-03-05", text)
    cluster = made.mention(words, "organisation")
    if "Arvenian" in text:
        made.mention("Arvenian", "nationality")
    if "Velm" in text:
        made.mention("Velm", "place")
    return find_parties(0, made.build())[cluster]


@pytest.mark.parametrize(
    ("text", "words", "nation", "shown"),
    [
        ("The Danish Defence Ministry denied it.", "Danish Defence Ministry", "DK", "Danish Defence Ministry"),
        ("Arvenia's Defence Ministry denied it.", "Defence Ministry", stem("Arvenia"), "Arvenia's Defence Ministry"),
        ("The Arvenian army denied it.", "army", stem("Arvenia"), "Arvenian army"),
        ("The Scottish government denied it.", "Scottish government", stem("Scottish"), "Scottish government"),
        ("The army in Velm denied it.", "army in Velm", "", "army in Velm"),
        ("The Defence Ministry denied it.", "Defence Ministry", "", "Defence Ministry"),
        ("Velm's Fire Service denied it.", "Fire Service", "", "Fire Service"),
    ],
)
def test_a_body_is_told_with_its_nation(text: str, words: str, nation: str, shown: str) -> None:
    party = party_of(text, words)
    assert (party.nation, party.shown) == (nation, shown)


def test_a_ministry_without_a_nation_is_that_of_the_outlet() -> None:
    text = "The Defence Ministry said Arvenian troops had fired first."
    assert party_of(text, "Defence Ministry", outlet="Arvenia State News").nation == stem("Arvenia")
    assert party_of(text, "Defence Ministry").nation == ""
