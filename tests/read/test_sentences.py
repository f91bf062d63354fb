"""Sentences told by a noun, through the reader: who was given them, and how long they are."""

import pytest

from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Ivo Karsk was given a six-year sentence on Monday.", "six-year"),
        ("Ivo Karsk was handed a 12-year prison term on Monday.", "12-year"),
        ("Ivo Karsk received a suspended sentence of eight months.", "eight months"),
        ("The judge handed Ivo Karsk a life sentence.", None),
    ],
)
def test_who_is_given_a_sentence_and_for_how_long(text: str, length: str | None) -> None:
    reading = reading_of(text)
    (sentence,) = (event for event in reading.events if event.type == "sentence")
    filled = {r.role: reading.mentions[r.mention].span.of(text) for r in sentence.roles if r.mention is not None}
    assert (filled["target"], filled.get("amount")) == ("Ivo Karsk", length)


def test_no_sentence_is_as_long_as_a_term_of_office() -> None:
    text = "Ivo Karsk was sentenced on Monday. His six-year term as mayor ended in May."
    reading = reading_of(text)
    assert not [role for event in reading.events for role in event.roles if role.role == "amount"]


def test_who_is_fined_and_how_much_are_two_objects() -> None:
    text = "The court fined Tern Metals 2 million euros."
    reading = reading_of(text)
    (fine,) = reading.events
    filled = {r.role: reading.mentions[r.mention].span.of(text) for r in fine.roles if r.mention is not None}
    assert filled == {"actor": "The court", "target": "Tern Metals", "amount": "2 million euros"}


@pytest.mark.parametrize(
    ("text", "whom", "length"),
    [
        ("The captain, Jonas Reith, got eight months in jail.", "Jonas Reith", "eight months"),
        ("Ona Dahl was given ten years in prison on Monday.", "Ona Dahl", "ten years"),
    ],
)
def test_years_in_prison_are_a_sentence(text: str, whom: str, length: str) -> None:
    reading = reading_of(text)
    (sentence,) = (event for event in reading.events if event.type == "sentence")
    filled = {(r.role, reading.mentions[r.mention].span.of(text)) for r in sentence.roles if r.mention is not None}
    assert {("target", whom), ("amount", length)} <= filled
    assert "actor" not in {role for role, _ in filled}


def test_years_in_office_are_no_sentence() -> None:
    reading = reading_of("Ona Dahl got 20 years in office.")
    assert not reading.events


def test_no_sentence_in_the_world_denies_none() -> None:
    text = 'The captain was sentenced on Friday. "No sentence will bring my mother back," said Ida Holm.'
    reading = reading_of(text)
    assert {event.stance for event in reading.events} == {"asserts"}
