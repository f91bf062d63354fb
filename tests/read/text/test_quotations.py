"""Quotations in marks of every style, unclosed ones, and marks that are none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.read.text.quotations import find_quotations, inside_marks, is_speech


def quoted(text: str) -> list[str]:
    """The words of all quotations."""
    return [inside_marks(text, span).of(text) for span in find_quotations(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The warden called it “a quiet night” and left.",
        'The warden called it "a quiet night" and left.',
        "The warden called it «a quiet night» and left.",
        "The warden called it « a quiet night » and left.",
        "The warden called it „a quiet night“ and left.",
        "The warden called it ``a quiet night'' and left.",
        "The warden called it ‘a quiet night’ and left.",
        "The warden called it 'a quiet night' and left.",
    ],
)
def test_every_style_of_marks(text: str) -> None:
    assert quoted(text) == ["a quiet night"]


def test_apostrophes_are_no_quotation() -> None:
    assert quoted("The miners' union and the bakers' guild don't agree; it's Ola's turn.") == []


def test_a_quotation_inside_a_quotation_belongs_to_it() -> None:
    assert quoted("“He said ‘never’ and slept,” the clerk said.") == ["He said ‘never’ and slept,"]


def test_a_paragraph_that_never_closes_is_quoted_to_its_end() -> None:
    text = "“The first pump failed at noon.\n\n“The second failed at one,” the engineer said."
    assert quoted(text) == ["The first pump failed at noon.", "The second failed at one,"]


def test_feet_and_inches_open_nothing() -> None:
    assert quoted("The plank is 6\" wide and 4' long.") == []


@given(st.text(alphabet="ab \n\"'“”‘’«»`„“.,\u00ad\u0301\U0001f600\u05d0", max_size=60))
def test_quotations_lie_in_the_text_in_order(text: str) -> None:
    found = find_quotations(text)
    assert all(0 <= span.start < span.end <= len(text) for span in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    for span in found:
        inner = inside_marks(text, span)
        assert span.start <= inner.start <= inner.end <= span.end


def test_one_word_in_marks_is_no_speech() -> None:
    text = "A “routine” visit, but “we saw nothing of the kind there”."
    assert [is_speech(text, inside_marks(text, span)) for span in find_quotations(text)] == [False, True]
