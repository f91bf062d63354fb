"""Sentences between which a page lost the space."""

import pytest

from secondsource.read.text.sentences import sentences_of, spaced_sentences_of
from secondsource.read.text.shapes import shapes_of
from secondsource.read.text.words import words_of


def split(text: str) -> list[str]:
    words = words_of(text)
    shapes = shapes_of([text[word.start : word.end] for word in words])
    return [text[words[run.start].start : words[run.stop - 1].end] for run in sentences_of(text, words, shapes)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Gunmen fled.", "Police say two died."),
        ("It struck the city of Velm.", "Nobody was hurt."),
        ('"It was loud."', "The mayor came at noon."),
        ("The mayor came at noon.", '"It was loud," he said.'),
        ("“It was loud.”", "The mayor came at noon."),
        ("The mill burned in 2016.", "It was rebuilt."),
        ("It struck on May 16.", "Nobody was hurt."),
        ("Who did it?", "Nobody knows."),
    ],
)
def test_a_lost_space_does_not_join_two_sentences(first: str, second: str) -> None:
    assert split(first + second) == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "He flew to St.Louis on Monday.",
        "She wrote to Velm.Com on Monday.",
        "Mr.Horn and Gen.Karsk met J.Holm.",
        "1.The list of the dead",
        "The U.S.Navy came.",
    ],
)
def test_what_is_one_name_stays_whole(text: str) -> None:
    assert split(text) == [text]


def test_windows_of_training_are_cut_where_there_is_a_space_alone() -> None:
    text = "Gunmen fled.Police say two died. Nobody was held."
    words = words_of(text)
    shapes = shapes_of([text[word.start : word.end] for word in words])
    assert len(spaced_sentences_of(text, words, shapes)) == 2
    assert len(sentences_of(text, words, shapes)) == 3
