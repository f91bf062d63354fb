"""Capitals as a feature, and none in texts that are all capitals."""

from secondsource.read.shapes import LOWER, MIXED, TITLE, UNKNOWN, UPPER, shapes_of


def test_words_have_the_shape_of_their_capitals() -> None:
    words = ["Nell", "saw", "NATO", "'s", "McBride", ",", "7", "A"]
    assert shapes_of(words, [range(8)]) == [TITLE, LOWER, UPPER, LOWER, MIXED, UNKNOWN, UNKNOWN, TITLE]


def test_a_sentence_in_capitals_has_no_shapes() -> None:
    words = ["THE", "FERRY", "SANK", ".", "Nell", "swam", "."]
    assert shapes_of(words, [range(4), range(4, 7)]) == [UNKNOWN] * 4 + [TITLE, LOWER, UNKNOWN]
