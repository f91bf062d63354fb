"""Which descriptions of unnamed people may be of one person."""

from hypothesis import given
from hypothesis import strategies as st

from secondsource.read.counting.described import Description, different_people


def told(noun: str, age: str = "", anchor: int = 0, *, other: bool = False) -> Description:
    return Description(noun, age, anchor, other)


def test_a_child_told_by_several_words_is_one() -> None:
    assert different_people([told("toddler", anchor=1), told("boy", "21", 2), told("child", anchor=3)]) == 1


def test_a_man_and_a_woman_are_two() -> None:
    assert different_people([told("man", anchor=1), told("woman", anchor=2)]) == 2


def test_people_of_different_ages_are_two() -> None:
    assert different_people([told("man", "23", 1), told("man", "31", 2)]) == 2


def test_people_told_under_one_verb_are_different() -> None:
    assert different_people([told("man", anchor=1), told("driver", anchor=1)]) == 2


def test_another_is_somebody_else() -> None:
    assert different_people([told("man", anchor=1), told("man", anchor=2, other=True)]) == 2


NOUNS = st.sampled_from(["man", "woman", "boy", "girl", "child", "driver", "victim"])
PEOPLE = st.lists(st.builds(told, NOUNS, st.sampled_from(["", "7", "30"]), st.integers(0, 4)), max_size=8)


@given(PEOPLE)
def test_there_are_no_more_people_than_descriptions_and_one_where_there_is_any(people: list[Description]) -> None:
    assert min(1, len(people)) <= different_people(people) <= len(people)


@given(PEOPLE)
def test_a_description_told_again_elsewhere_adds_nobody(people: list[Description]) -> None:
    if people:
        first = people[0]
        again = Description(first.noun, first.age, 99, False)
        assert different_people([*people, again]) == different_people(people)
