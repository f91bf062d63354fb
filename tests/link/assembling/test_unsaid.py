"""Statements in which nobody claims anything are not listed."""

import pytest

from secondsource.link.assembling.unsaid import says_something
from secondsource.model.reading import Statement
from secondsource.model.span import Span


def statement(text: str, speaker: str, cue: str, content: str) -> Statement:
    """A statement made of the words of a text."""
    spans = [(Span(text.index(words), text.index(words) + len(words)),) if words else () for words in (speaker, cue)]
    start = text.index(content)
    return Statement(0, spans[0], spans[1], (Span(start, start + len(content)),), None, "indirect", None)


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        ("The company declined to comment.", "The company", "declined", "to comment"),
        ("The coast guard refused to comment on Monday.", "The coast guard", "refused", "to comment on Monday"),
        ("They did not respond to requests for comment.", "They", "did not respond to", "requests for comment"),
        ("The court ordered the yard to pay.", "The court", "ordered", "the yard to pay"),
        ("A judge in Velm rejected his appeal.", "A judge in Velm", "rejected", "his appeal"),
        ("The court ruled against the yard.", "The court", "ruled against", "the yard"),
        ("He did not say who had fired them.", "He", "did not say", "who had fired them"),
        ("Police would not disclose how many were held.", "Police", "would not disclose", "how many were held"),
        ("She didn't say whether they knew.", "She", "didn't say", "whether they knew"),
        ("What they know about the raid", "they", "know about", "What"),
        ("Corvane declined to say whether it knew.", "Corvane", "declined", "to say whether it knew"),
        ("Corvane declined to say whether it knew.", "Corvane", "say", "it knew"),
        ("He would not immediately say who had paid.", "He", "say", "who had paid"),
        ("The mayor refused to say if he would go.", "The mayor", "refused to say", "if he would go"),
        ('Dana Weil, known as "La Loba", leads it.', "Dana Weil", "known as", '"La Loba"'),
    ],
)
def test_nobody_claims_anything(text: str, speaker: str, cue: str, content: str) -> None:
    assert not says_something(text, statement(text, speaker, cue, content))


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        ("The judge ruled that the yard had known.", "The judge", "ruled", "that the yard had known"),
        ("The union ordered its members to walk out.", "The union", "ordered", "its members to walk out"),
        ("He commented that all was well.", "He", "commented", "that all was well"),
        ('The judge called it "a disgrace".', "The judge", "called", 'it "a disgrace"'),
        ("She said comments had been deleted.", "She", "said", "comments had been deleted"),
        ("He did not say that he was there.", "He", "did not say", "that he was there"),
        ("He said he did not say who did it.", "He", "said", "he did not say who did it"),
        ("The yard declined to pay when it was shut.", "The yard", "declined", "to pay when it was shut"),
        ("Those who did not leave say how it fell.", "Those who did not leave", "say", "how it fell"),
        ("She asked who had fired them.", "She", "asked", "who had fired them"),
        ("The minister rejected the report.", "The minister", "rejected", "the report"),
    ],
)
def test_somebody_claims_something(text: str, speaker: str, cue: str, content: str) -> None:
    assert says_something(text, statement(text, speaker, cue, content))
