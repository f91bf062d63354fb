"""Whole names of bodies that no tagger knows, by the word for a body beside them."""

import pytest

from secondsource.read.analysis import NameSpan
from secondsource.read.naming.body_names import bodies_named


def bodies(text: str, *tagged: tuple[str, str]) -> list[str]:
    """The names of bodies in a text in which these (words, kind) were tagged."""
    spans = [NameSpan(text.index(words), text.index(words) + len(words), kind) for words, kind in tagged]
    found = list(bodies_named(text, spans))
    assert all(name.kind == "organisation" for name in found)
    return [text[name.start : name.end] for name in found]


@pytest.mark.parametrize(
    ("text", "tagged", "name"),
    [
        ("The aid group Dry Feet said it had left.", [], "Dry Feet"),
        ("Workers of the charity Bread Without Borders fled.", [("Bread", "other")], "Bread Without Borders"),
        ("The campaign group Calm Streets Now sued.", [("Calm Streets", "organisation")], "Calm Streets Now"),
        ("Clear Rivers Now, a charity, has dry wells.", [("Clear Rivers", "organisation")], "Clear Rivers Now"),
        ("Mend Our Shore, an association of anglers, sued.", [], "Mend Our Shore"),
        ("In time Bright Water, the charity that dug the wells, left.", [], "Bright Water"),
        (
            "The Front for the Joy of the Hills fled.",
            [("Front", "organisation")],
            "Front for the Joy of the Hills",
        ),
        ("The Union of Velm Weavers said no.", [("Velm", "other")], "Union of Velm Weavers"),
        ("The gang GreyMoth hacked a clinic.", [], "GreyMoth"),
        ("A ransomware group Lockpick2 did it.", [], "Lockpick2"),
        ("Two workers of Dry Feet, a small aid group based in Velm, fled.", [], "Dry Feet"),
    ],
)
def test_words_with_capitals_beside_the_word_for_a_body_are_its_name(
    text: str, tagged: list[tuple[str, str]], name: str
) -> None:
    assert bodies(text, *tagged) == [name]


@pytest.mark.parametrize(
    ("text", "tagged"),
    [
        ("The group Ida Moss founded sued the mill.", []),
        ("The group Monday denied it.", []),
        ("The gang Monday fled.", []),
        ("The crew Karsk led fled.", []),
        ("The party Leader Ida Moss quit.", []),
        ("Ida Moss, a charity worker, was hurt.", []),
        ("Ida Moss, a guest at the party, fell.", []),
        ("Port Velm, a party of six said, was shut.", [("Port Velm", "place")]),
        ("According to Velm, a group of men fled.", []),
        ("The magazine The Echo reported it.", []),
        ("The union Dry Feet left.", [("Dry Feet", "organisation")]),
    ],
)
def test_persons_days_places_and_what_is_known_stay(text: str, tagged: list[tuple[str, str]]) -> None:
    assert bodies(text, *tagged) == []
