"""Headings above the body."""

import pytest

from secondsource.values.headings import body_start


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ferry sinks off Port Ellis\n\nTwo people died on Monday.\n", "Two people"),
        ("Harbour Gazette\n4 May 2024\n\nFerry sinks\n\nTwo people died.", "Two people"),
        ("Harbour Gazette\n\nFerry sinks, two dead\n\nTwo people died.", "Two people"),
        ("Two people died on Monday.\n\nThe search goes on", "Two people"),
        ("By Ona Dahl\r\n\r\nTwo people died.", "Two people"),
    ],
)
def test_the_body_begins_after_the_short_lines_that_are_no_sentences(text: str, body: str) -> None:
    assert text[body_start(text) :].startswith(body)


@pytest.mark.parametrize("text", ["", "Two people died", "Ferry sinks\n\nTwo dead"])
def test_a_text_of_headings_alone_is_all_body(text: str) -> None:
    assert body_start(text) == 0
