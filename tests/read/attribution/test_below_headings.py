"""What is said begins with the body, and with the clause that is the speaker's own."""

import pytest

from tests.helpers.shipped import reading_of


def said(text: str) -> dict[str, str]:
    """What each speaker says."""
    statements = reading_of(text).statements
    return {
        " ".join(part.of(text) for part in s.speaker): " ".join(part.of(text) for part in s.content) for s in statements
    }


@pytest.mark.parametrize(
    "head", ["The Velm Echo\nJanuary 15, 2026\n\n", "Velm Echo January 15, 2026 ", "THE MARN MAIL | 15 January 2026 | "]
)
def test_nobody_says_the_heading(head: str) -> None:
    told = said(f"{head}About 4,000 people marched through Velm on Saturday, police said.")
    assert told == {"police": "About 4,000 people marched through Velm on Saturday"}


def test_the_clause_before_a_semicolon_is_of_others() -> None:
    told = said("Police put the crowd at 1,200; the union said 5,000 people had turned out.")
    assert told == {"Police": "the crowd at 1,200", "the union": "5,000 people had turned out"}


def test_a_nickname_in_small_letters_is_a_part_of_the_name() -> None:
    text = 'Ivo "the butcher of Orlen" Karsk, 51, was arrested in Velm on Friday.'
    names = [m.span.of(text) for m in reading_of(text).mentions if m.kind == "person"]
    assert 'Ivo "the butcher of Orlen" Karsk' in names and said(text) == {}
