"""Who is told, asked or ordered something does not say it."""

import pytest

from tests.helpers.shipped import reading_of

Said = list[tuple[str, str]]


def said(text: str) -> Said:
    """(speaker, cue) of the statements of a text."""
    statements = reading_of(text).statements
    parts = ((statement.speaker, statement.cue) for statement in statements)
    return [(" ".join(s.of(text) for s in speaker), " ".join(c.of(text) for c in cue)) for speaker, cue in parts]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The skipper was jailed in Velm on Monday and his firm ordered to pay 3m crowns to the widow.", "ordered"),
        ("People living near the tannery were warned to keep their windows shut.", "were warned"),
        ("The teacher was told she would be dismissed.", "was told"),
        ("The owner, Corvane Lines, must close the yard and was ordered to repair the quay.", "was ordered"),
    ],
)
def test_who_is_told_something_does_not_say_it(text: str, cue: str) -> None:
    assert said(text) == [("", cue)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor ordered the residents to leave.", ("The mayor", "ordered")),
        ("The minister asked to be excused.", ("The minister", "asked")),
        ("Villagers were advised by the army to leave their homes.", ("the army", "were advised")),
        ("He has been telling residents to leave.", ("He", "has been telling")),
    ],
)
def test_who_tells_somebody_something_says_it(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]


def test_who_is_told_something_still_says_what_they_say() -> None:
    text = "The union, asked to comment on Friday, said the deal was dead."
    assert said(text) == [("", "asked"), ("The union", "said")]
