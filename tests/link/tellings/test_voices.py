"""Sentences by which an outlet shows that its own people were there."""

import pytest

from secondsource.link.tellings.telling import Context
from secondsource.link.tellings.voices import sentence_shows
from secondsource.model.span import Span
from tests.helpers.readings import make_reading


def shows(text: str) -> bool:
    """Whether the one sentence shows it."""
    made = make_reading("a", "Harbour Post", "2024-03-05", text).build()
    context = Context(0, made, {}, {}, frozenset(), frozenset(), frozenset())
    return sentence_shows(context, Span(0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Our lawyer, Ida Moss, was at the gate of the jail when all nine were freed.",
        "Our two medics were inside the hall when the roof came down.",
        "Our correspondent counted nine coffins.",
    ],
)
def test_an_outlets_own_people_who_were_there_show_a_source_of_its_own(text: str) -> None:
    assert shows(text)


@pytest.mark.parametrize(
    "text", ["Our country was at war.", "Nine were freed, our lawyer was told.", "Nine were freed."]
)
def test_what_is_ours_otherwise_does_not(text: str) -> None:
    assert not shows(text)
