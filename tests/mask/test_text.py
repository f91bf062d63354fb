"""Spans stay on their words when names before, after and within them get another length."""

from hypothesis import given
from hypothesis import strategies as st

from secondsource.mask.names import Cover
from secondsource.mask.text import cover_text
from secondsource.model.span import Span

PIECES = st.lists(st.tuples(st.text(max_size=6), st.text(min_size=1, max_size=6), st.text(min_size=1, max_size=9)))


@given(PIECES, st.text(max_size=6), st.data())
def test_a_span_that_cuts_no_name_keeps_its_words(
    pieces: list[tuple[str, str, str]], tail: str, data: st.DataObject
) -> None:
    text, covers, expected = "", [], ""
    borders = {0: 0}
    for before, name, label in pieces:
        for number in range(len(before) + 1):
            borders[len(text) + number] = len(expected) + number
        start = len(text) + len(before)
        covers.append(Cover(Span(start, start + len(name)), label))
        text, expected = text + before + name, expected + before + label
        borders[len(text)] = len(expected)
    for number in range(len(tail) + 1):
        borders[len(text) + number] = len(expected) + number
    covered = cover_text(text + tail, covers)
    assert covered.text == expected + tail
    start, end = sorted(data.draw(st.tuples(st.sampled_from(sorted(borders)), st.sampled_from(sorted(borders)))))
    assert covered.span(Span(start, end)) == Span(borders[start], borders[end])


def test_a_span_that_cuts_a_name_is_widened_to_its_label() -> None:
    covered = cover_text("Ona Prell spoke", [Cover(Span(0, 9), "[person 1]")])
    assert covered.span(Span(4, 15)).of(covered.text) == "[person 1] spoke"
    assert covered.span(Span(0, 3)).of(covered.text) == "[person 1]"
