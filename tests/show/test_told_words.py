"""A statement as a line: its words, led by what was done with them where that is more than saying."""

import pytest

from secondsource.model.reading import StatementKind
from secondsource.model.record import Said
from secondsource.model.span import Span
from secondsource.show.told_words import told_words


def line(text: str, speaker: str, cue: str, contents: tuple[str, ...], kind: StatementKind = "indirect") -> str:
    """The line of a statement made of the words of a text."""
    at = [Span(text.index(words), text.index(words) + len(words)) for words in (cue, *contents)]
    said = Said("s", None, speaker, at[0], tuple(at[1:]), kind, "r", ("Post",), None)
    return told_words(said, text, 200)


@pytest.mark.parametrize(
    ("text", "cue", "content", "expected"),
    [
        ("Corvane denied that a valve was worn.", "denied", "that a valve was worn", "denied: that a valve was worn"),
        ("Corvane blamed the Dawn Front.", "blamed", "the Dawn Front", "blamed: the Dawn Front"),
        ("Corvane did not say it was shut.", "did not say", "it was shut", "did not say: it was shut"),
        ("Corvane said on Monday it was shut.", "said on Monday", "it was shut", "it was shut"),
        ("It was shut, according to Corvane.", "according to", "It was shut", "It was shut"),
        ("Corvane: it was shut.", ":", "it was shut", "it was shut"),
    ],
)
def test_what_is_more_than_saying_leads_the_words(text: str, cue: str, content: str, expected: str) -> None:
    assert line(text, "Corvane", cue, (content,)) == expected


def test_quoted_words_stand_in_marks_behind_it() -> None:
    assert line('Corvane denied "all of it".', "Corvane", "denied", ('"all of it"',), "direct") == "denied: “all of it”"


def test_what_nobody_says_is_told_as_it_stands() -> None:
    text = "The crew were believed to have fled."
    assert line(text, "", "were believed", ("The crew", "to have fled")) == "The crew were believed to have fled"
