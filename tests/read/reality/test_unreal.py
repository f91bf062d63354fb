"""Events that are played, practised, invented, or that all but came about."""

import pytest

from secondsource.read.reality.unreal import is_unreal
from tests.helpers.parsed import parsed


def unreal(text: str, word: str) -> bool:
    tokens = " ".join(f"{form}|{form.lower()}|NOUN|0|dep" for form in text.split())
    analysis = parsed(tokens)
    return is_unreal(analysis, next(i for i, found in enumerate(analysis.words) if found.text == word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Soldiers simulated an explosion at the harbour", "explosion"),
        ("The brigade held a drill in which a plane crashed into a hotel", "crashed"),
        ("During a drill , 20 soldiers stormed a ship", "stormed"),
        ("The fire was part of an exercise", "fire"),
        ("Officials staged a mock attack on the airport", "attack"),
        ("The film tells of a murder in a mountain village", "murder"),
        ("Her second novel recounts the kidnapping of a banker", "kidnapping"),
        ("In the series a bomb explodes", "explodes"),
        ("The lorry came close to striking a bus", "striking"),
        ("The region was on the brink of war", "war"),
    ],
)
def test_what_is_played_or_all_but_came_about_did_not_happen(text: str, word: str) -> None:
    assert unreal(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The drama is based on the murder of a priest", "murder"),
        ("The film director was stabbed in Holm", "stabbed"),
        ("A documentary tells of the murder of a priest", "murder"),
        ("The exercise was broken off when a bomb exploded", "exploded"),
        ("Nearly 40 people were killed", "killed"),
        ("The school is close to the burnt factory and the explosion damaged it", "explosion"),
    ],
)
def test_what_happened_beside_a_film_or_an_exercise_happened(text: str, word: str) -> None:
    assert not unreal(text, word)


@pytest.mark.parametrize(
    "text",
    [
        'In our report " Nine drown as ferry sinks " we named the wrong river',
        "Our article headlined “ Nine drown in lake ” named the wrong river",
        'The story " Nine drown " gave the wrong river',
    ],
)
def test_a_title_tells_of_nothing(text: str) -> None:
    assert unreal(text, "drown")


def test_what_stands_behind_a_title_is_told() -> None:
    assert not unreal('The story " Grey water " tells how nine drown', "drown")
