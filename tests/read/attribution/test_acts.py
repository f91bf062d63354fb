"""What a court, the police or a firm does is told as an event; nobody said anything by it."""

import pytest

from tests.helpers.shipped import reading_of


def contents(text: str) -> list[str]:
    """What the statements of a text say."""
    statements = reading_of(text).statements
    return [" ".join(part.of(text) for part in statement.content) for statement in statements]


@pytest.mark.parametrize(
    "text",
    [
        "A court on Thursday convicted the safety manager of Tern Metals of negligence over the blast in Velm.",
        "A man was sentenced to nine years in prison on Tuesday for stabbing a taxi driver in Velm.",
        "A court in Velm on Monday found Ivo Karsk guilty of murdering his wife at their home in Orlen in 2024.",
        "Police in Velm arrested a man on Friday over the killing of a baker in Orlen last month.",
        "Ona Dahl was charged on Tuesday in Velm with running a new scheme.",
        "The dairy company Corvane recalled 40,000 tins of baby milk on Friday after two infants fell ill.",
        "A spokesman for the owner apologised to the families of the dead.",
    ],
)
def test_an_act_is_no_statement(text: str) -> None:
    assert contents(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Judge Ona Dahl ruled that the yard had known of the crack.", "the yard had known of the crack"),
        ("The court found that the yard had known of the crack.", "the yard had known of the crack"),
        ("Her brother recalled that the tins had been dented.", "the tins had been dented"),
    ],
)
def test_what_a_court_finds_or_somebody_recalls_is_said(text: str, said: str) -> None:
    assert [said in content for content in contents(text)] == [True]
