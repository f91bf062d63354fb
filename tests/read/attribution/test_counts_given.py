"""Whose count a number is."""

import pytest

from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The Highway Patrol counted four dead and 12 injured.", "The Highway Patrol", "four dead and 12 injured"),
        ("Its volunteers had counted six bodies in Velm.", "Its volunteers", "six bodies"),
        ("By the fire brigade's count, nine people died.", "the fire brigade", "nine people died"),
        ("By the city hall's count 70 people fled their homes.", "the city hall", "70 people fled their homes"),
        ("Nine people died, by the count of the fire brigade.", "the fire brigade",
         "Nine people died"),
        ("In the union's account, six died and four were hurt.", "the union", "six died and four were hurt"),
    ],
)  # fmt: skip
def test_who_counts_tells_how_many(text: str, speaker: str, content: str) -> None:
    told = reading_of(text).statements[-1]
    assert [part.of(text) for part in (*told.speaker, *told.content)] == [speaker, content]


@pytest.mark.parametrize(
    "text",
    [
        "By the end of the week's count, Moss had won.",
        "The clerk counted 40 chairs.",
        "Our staff have counted six bodies in Velm.",
    ],
)
def test_other_counts_tell_nothing_of_people(text: str) -> None:
    assert reading_of(text).statements == ()


@pytest.mark.parametrize("giving", ["The statement gives", "It gives", "The statement lists"])
def test_what_a_piece_of_writing_gives_is_told_by_it(giving: str) -> None:
    text = f"A ferry sank off Velm on Sunday. Norling Lines put out a statement on Monday. {giving} 90 passengers."
    told = reading_of(text).statements[-1]
    assert [part.of(text) for part in told.content] == ["90 passengers"]


def test_it_gives_nothing_where_no_writing_is_told_of() -> None:
    text = "A ferry sank off Velm on Sunday. Norling Lines ran it for ten years. It gives 90 passengers a seat."
    assert reading_of(text).statements == ()
