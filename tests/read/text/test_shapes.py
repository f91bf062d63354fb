"""Capitals as a feature, and none where they tell nothing."""

from secondsource.read.text.shapes import LOWER, MIXED, TITLE, UNKNOWN, UPPER, shapes_of, without_shouted


def test_words_have_the_shape_of_their_capitals() -> None:
    words = ["Nell", "saw", "NATO", "'s", "McBride", ",", "7", "A"]
    assert shapes_of(words) == [TITLE, LOWER, UPPER, LOWER, MIXED, UNKNOWN, UNKNOWN, TITLE]


def test_a_sentence_in_capitals_has_no_shapes() -> None:
    words = ["THE", "FERRY", "SANK", ".", "Nell", "swam", "."]
    assert without_shouted(shapes_of(words), words, [range(4), range(4, 7)]) == [UNKNOWN] * 4 + [TITLE, LOWER, UNKNOWN]


def test_a_text_of_one_case_has_no_shapes() -> None:
    words = ["the", "ferry", "sank", ",", "nell", "arden", "said", "."]
    assert shapes_of(words) == [UNKNOWN] * 8
    assert shapes_of([word.upper() for word in words]) == [UNKNOWN] * 8
    assert without_shouted([UNKNOWN] * 8, words, [range(8)]) == [UNKNOWN] * 8
