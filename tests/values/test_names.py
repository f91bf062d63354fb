"""Names of people and bodies: which can be one's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.values.names import person_name, same_body, same_person
from secondsource.values.words import one_slip


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Dr Aron Felix Tamm", "A. Tamm"),
        ("Aron Felix Tamm", 'Aron "the Tailor" Tamm'),
        ('Aron "the Tailor" Tamm', "The Tailor"),
        ("Mira Sandoval", "Sandoval"),
        ("Greta Holm", "Greta"),
        ("Jarnvik Olesen", "Jarnvik Olessen"),
        ("President Mira Sandoval", "Mira Sandoval"),
    ],
)
def test_one_person(first: str, second: str) -> None:
    assert same_person(first, second) and same_person(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Mira Sandoval", "Pia Sandoval"), ("Greta Holm", "Petra Holm"), ("Ole Brandt", "Ole Lund"), ("Ann", "Jan Bo")],
)
def test_two_people(first: str, second: str) -> None:
    assert not same_person(first, second)


def test_titles_and_nicknames_are_no_parts() -> None:
    name = person_name("Captain Ole 'the Fox' Brandt")
    assert name.parts == ("ole", "brandt")
    assert name.nicknames == (("the", "fox"),)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Northern Trade Alliance", "NTA", True),
        ("the Northern Trade Alliance", "Northern Trade Alliance", True),
        ("Northern Trade Alliance", "Southern Trade Alliance", False),
        ("Kolby Fire Brigade", "Kolby Fire Brigad", True),
        ("Brenner Metals Co.", "Brenner Metals Company", True),
        ("Brenner Metals Co.", "Brenner Mills Company", False),
    ],
)
def test_bodies(first: str, second: str, same: bool) -> None:
    assert same_body(first, second) is same


@given(st.text(alphabet="abcdef", min_size=3, max_size=9), st.integers(0, 8), st.sampled_from("xyz"))
def test_one_typing_error_is_seen_from_both_sides(word: str, place: int, letter: str) -> None:
    cut = min(place, len(word))
    for other in (
        word[:cut] + letter + word[cut:],
        word[:cut] + word[cut + 1 :],
        word[:cut] + letter + word[cut + 1 :],
    ):
        assert one_slip(word, other) and one_slip(other, word)
    assert not one_slip(word, word + letter + letter)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Zhana Karsk", "Jana Karsk"),
        ("Sergey Lund", "Sergei Lund"),
        ("Muhammad Dahl", "Mohamed Dahl"),
        ("Yusuf Moss", "Youssef Moss"),
        ("Tariq Lund", "Tarik Lund"),
    ],
)
def test_a_name_carried_over_from_another_script_is_written_in_several_ways(first: str, second: str) -> None:
    assert same_person(first, second)


def test_names_that_sound_apart_are_two() -> None:
    assert not same_person("Paul Marten", "Paul Morton")
