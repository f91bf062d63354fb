"""Whom grammar and the law keep apart: an accuser and the accused, a suspect and a witness, an owner and the owned."""

import pytest

from tests.helpers.shipped import reading_of


def together(text: str, one: str, other: str) -> bool:
    """Whether the first mentions of these words, that are two, are taken for one thing."""
    mentions = reading_of(text).mentions
    first, *_ = (m.cluster for m in mentions if m.span.of(text) == one)
    *_, second = (m.cluster for m in mentions if m.span.of(text) == other)
    return first == second


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (
            "The Army of the Reeds denied the raid and accused the army of planting the mine.",
            "the army",
            "Army of the Reeds",
        ),
        ("The baker Ivo Karsk, 71, died. Mr Karsk's daughter, Maura Karsk, wept.", "Ivo Karsk", "Maura Karsk"),
        ("Barthel Holm's wife, Mirela, spoke on Monday.", "Barthel Holm", "Mirela"),
        (
            "His friend Matti Roos ran away. The suspect, a man from Velm, was remanded in custody.",
            "Matti Roos",
            "The suspect",
        ),
        ("Ines Solberg landed on Monday. She was glad. Troops freed Solberg. He spoke later.", "Solberg", "He"),
        ("Police in Velm arrested two men on Monday. They are accused of fraud.", "Police in Velm", "They"),
        ("The prosecutor has appealed against her acquittal.", "The prosecutor", "her"),
    ],
)
def test_these_are_two(text: str, one: str, other: str) -> None:
    assert not together(text, one, other)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("Police arrested Matti Roos on Monday. The suspect was taken to Velm.", "Matti Roos", "The suspect"),
        ("Ines Solberg landed on Monday. She was glad.", "Ines Solberg", "She"),
        ("Ines Solberg blamed herself for it.", "Ines Solberg", "herself"),
        ("Police in Velm arrested two men on Monday. They are accused of fraud.", "two men", "They"),
    ],
)
def test_these_are_one(text: str, one: str, other: str) -> None:
    assert together(text, one, other)
