"""The pieces of English that sentences are put together from."""

import pytest

from secondsource.values.phrases import capitalised, listed, number_word, plural, with_article


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        ([], ""),
        (["police"], "police"),
        (["police", "the clinic"], "police and the clinic"),
        (["a", "b", "c"], "a, b and c"),
        (["police, quoted by two outlets,", "the clinic"], "police, quoted by two outlets, and the clinic"),
        (["the clinic", "police, quoted by two outlets,"], "the clinic and police, quoted by two outlets"),
        (["a", "b", "c", "d", "e", "f", "g"], "a, b, c, d, e and 2 more"),
    ],
)
def test_listed(names: list[str], sentence: str) -> None:
    assert listed(names) == sentence


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("harbour fire brigade", "the harbour fire brigade"),
        ("police", "police"),
        ("police of the county", "police of the county"),
        ("ministry of fisheries", "the ministry of fisheries"),
        ("residents", "residents"),
        ("two officials", "two officials"),
        ("the union", "the union"),
        ("her press officer", "her press officer"),
        ("Odile Marsh", "Odile Marsh"),
        ("we", "we"),
        ("", ""),
    ],
)
def test_with_article(name: str, phrase: str) -> None:
    assert with_article(name) == phrase


def test_numbers() -> None:
    assert [number_word(n) for n in (0, 3, 10, 11, 1200)] == ["no", "three", "ten", "11", "1,200"]
    assert [plural(n, "report") for n in (0, 1, 1200)] == ["0 reports", "1 report", "1,200 reports"]


def test_capitalised_leaves_names_alone() -> None:
    assert capitalised("the US embassy in Oslo") == "The US embassy in Oslo"
