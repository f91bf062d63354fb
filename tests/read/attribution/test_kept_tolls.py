"""Whoever keeps to a number says it again."""

import pytest

from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The health ministry kept to its toll of 14 killed.", "The health ministry", "its toll of 14 killed"),
        ("Police are sticking to their toll of three dead.", "Police", "their toll of three dead"),
    ],
)
def test_a_number_kept_is_told_again(text: str, speaker: str, content: str) -> None:
    told = reading_of(text).statements[-1]
    assert [part.of(text) for part in (*told.speaker, *told.content)] == [speaker, content]


def test_people_keep_to_other_things() -> None:
    assert reading_of("The mayor stood by the bridge of two arches.").statements == ()
