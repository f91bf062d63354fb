"""Statements of nobody are listed only where they tell something by themselves."""

import pytest

from secondsource.link.assembling.unsaid import says_something
from secondsource.model.reading import Statement, StatementKind
from secondsource.model.span import Span


def of_nobody(text: str, cue: str, contents: tuple[str, ...], kind: StatementKind = "indirect") -> Statement:
    """A statement without a speaker, made of the words of a text."""
    cued, *told = (Span(text.index(words), text.index(words) + len(words)) for words in (cue, *contents))
    return Statement(0, (), (cued,), tuple(told), None, kind, None)


@pytest.mark.parametrize(
    ("text", "cue", "contents"),
    [
        ("The drowned have not been identified.", "have not been identified", ("The drowned",)),
        ("The fourth was named as Ivo Karsk.", "was named", ("The fourth",)),
        ("A woman suspected of arson was freed.", "suspected of", ("arson",)),
        ("Some 900 villagers were told to leave.", "were told", ("Some 900 villagers", "to leave")),
        ("The yard was ordered to pay while it is shut.", "was ordered", ("to pay while it is shut",)),
        ("The mayor seemed to agree.", "seemed", ("The mayor", "to agree")),
    ],
)
def test_a_phrase_or_an_order_of_nobody_tells_nothing(text: str, cue: str, contents: tuple[str, ...]) -> None:
    assert not says_something(text, of_nobody(text, cue, contents))


@pytest.mark.parametrize(
    ("text", "cue", "contents"),
    [
        ("The crew were believed to have fled.", "were believed", ("The crew", "to have fled")),
        ("It is feared that the dam has failed.", "is feared", ("that the dam has failed",)),
        ("The pilot was accused of hiding a crack.", "was accused of", ("The pilot", "hiding a crack")),
        ("Keeps saying she opposed the dam.", "saying", ("she opposed the dam",)),
        ("The bridge, it turned out, was shut.", "it turned out", ("The bridge", "was shut")),
    ],
)
def test_what_is_held_of_somebody_is_told(text: str, cue: str, contents: tuple[str, ...]) -> None:
    assert says_something(text, of_nobody(text, cue, contents))


def test_words_in_marks_are_told_whoever_said_them() -> None:
    text = 'They were calling for "proper help" at the gate.'
    assert says_something(text, of_nobody(text, "calling for", ('"proper help"',), "direct"))
