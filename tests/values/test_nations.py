"""Nations by the words for them."""

import pytest

from secondsource.values.nations import adjectives_in, nation_in, nation_named, stem


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("the Danish navy", "DK"),
        ("Denmark's navy", "DK"),
        ("the U.S. military", "US"),
        ("Sri Lanka Navy", "LK"),
        ("the South Korean army", "KR"),
        ("Georgia police", ""),
        ("non-Danish troops", ""),
        ("the Kolby police", ""),
    ],
)
def test_a_country_is_known_by_its_name_and_its_adjective(words: str, code: str) -> None:
    assert nation_in(words)[0] == code


@pytest.mark.parametrize(
    ("name", "adjective"), [("Arvenia", "Arvenian"), ("Dastan", "Dastani"), ("Norvik", "Norvikese")]
)
def test_a_nation_nobody_knows_and_its_adjective_have_one_stem(name: str, adjective: str) -> None:
    assert stem(name) == stem(adjective)


def test_a_ministry_is_named_after_its_owner_or_its_adjective() -> None:
    assert (
        nation_named("Arvenia's Defence Ministry") == nation_named("the Arvenian Defence Ministry") == stem("Arvenia")
    )
    assert nation_named("the Foreign Ministry") == nation_named("Civilian Defence Ministry") == ""


def test_adjectives_are_found_by_their_endings() -> None:
    assert adjectives_in("Dastani troops met a Kolvian envoy in Velm.") == {stem("Dastan"), stem("Kolvia")}
