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
        ("Ferry sinks\nBy Ona Dahl, Fjord Wire\nPORT ELLIS, May 4 (FW) - Two people died.", "PORT ELLIS"),
        ("Ferry sinks\nHarbour Gazette\nBy Ona Dahl\nSaturday 4 May 2024, 16:20\n\nTwo people died.", "Two people"),
        ("Ferry sinks\nFjord News Agency\nPORT ELLIS, May 4 - Two people died on Monday.", "PORT ELLIS"),
        ("Ferry sinks\nFjord News Agency\nTwo people died on Monday.", "Ferry"),
        ("Ferry sinks\nPort Ellis, May 4 - Two people died on Monday.", "Port Ellis"),
        (f"Ferry sinks\nTwo people died {'far off the coast ' * 8}on Monday.\nNobody was hurt.", "Two people"),
        ("Two people died. The search\ngoes on.\nBy Ona Dahl\n4 May 2024", "Two people"),
        ("The search for the ferry\nBy Monday they gave up.", "The search"),
    ],
)
def test_the_body_begins_after_the_short_lines_that_are_no_sentences(text: str, body: str) -> None:
    assert text[body_start(text) :].startswith(body)


@pytest.mark.parametrize("text", ["", "Two people died", "Ferry sinks\n\nTwo dead"])
def test_a_text_of_headings_alone_is_all_body(text: str) -> None:
    assert body_start(text) == 0
