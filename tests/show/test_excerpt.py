"""Sentences shortened around the value that stands in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from secondsource.model.span import Span
from secondsource.show.excerpt import Piece, excerpt, shorten

TEXT = "Earlier. On Monday a crane fell on the tram depot of Ulmen and injured 14 people, the fire service said. Later."
SENTENCE = Span(TEXT.index("On Monday"), TEXT.index(" Later."))


def span(words: str) -> Span:
    """Where ``words`` stand in the text."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def written(pieces: tuple[Piece, ...]) -> str:
    """The pieces as the brief writes them."""
    return "".join(f"[{piece.text}]" if piece.marked else piece.text for piece in pieces)


def test_a_short_sentence_is_whole() -> None:
    shown = written(excerpt(TEXT, SENTENCE, [span("14 people")], 200))
    assert shown == "On Monday a crane fell on the tram depot of Ulmen and injured [14 people], the fire service said."


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("On Monday", "[On Monday] a crane fell on the tram depot of…"),
        ("14 people", "… and injured [14 people], the fire…"),
        ("the fire service", "… injured 14 people, [the fire service] said."),
    ],
)
def test_a_long_one_is_cut_between_words_around_the_value(words: str, shown: str) -> None:
    assert written(excerpt(TEXT, SENTENCE, [span(words)], 45)) == shown


def test_every_part_of_a_counted_value_is_marked() -> None:
    shown = written(excerpt(TEXT, SENTENCE, [span("crane"), span("tram")], 200))
    assert shown.startswith("On Monday a [crane] fell on the [tram] depot")


def test_parts_too_far_apart_show_the_first() -> None:
    shown = written(excerpt(TEXT, SENTENCE, [span("Monday"), span("service")], 30))
    assert "[Monday]" in shown and "service" not in shown


def test_a_value_outside_the_sentence_marks_nothing() -> None:
    assert "[" not in written(excerpt(TEXT, SENTENCE, [Span(0, 6)], 200))


def test_line_breaks_and_escapes_are_no_part_of_it() -> None:
    text = "Two\n\nboats \x1b[2Jsank."
    assert written(excerpt(text, Span(0, len(text)), [Span(0, 3)], 80)) == "[Two] boats sank."


@given(st.text(alphabet="ab é漢😀 .", min_size=1, max_size=120), st.data())
def test_no_excerpt_is_longer_than_its_limit(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    limit = data.draw(st.integers(12, 90))
    pieces = excerpt(text, Span(0, len(text)), [Span(start, end)], limit)
    assert sum(cell_len(piece.text) for piece in pieces) <= limit + 2


@given(st.text(alphabet="ab é漢😀 ", max_size=60), st.integers(2, 40))
def test_shortened_words_fit(text: str, limit: int) -> None:
    assert cell_len(shorten(text, limit)) <= limit + 1
