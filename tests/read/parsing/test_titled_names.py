"""A name behind a title is of the title's bearer, not of the friend or brother told of before."""

import pytest

from tests.helpers.parsed import settled
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("A court convicted a brother of the mayor Ivo Karsk of fraud.", "a brother of the mayor Ivo Karsk"),
        (
            "A court has convicted a friend of the mill bombing suspect Ivo Karsk for hiding a rifle.",
            "a friend of the mill bombing suspect Ivo Karsk",
        ),
    ],
)
def test_who_is_convicted_is_not_whose_friend_they_are(text: str, whom: str) -> None:
    reading = reading_of(text)
    convicted = {
        reading.mentions[fact.subject].span.of(text) for fact in reading.facts if fact.allegation == "convicted"
    }
    assert convicted == {whom}
    roles = [role for event in reading.events for role in event.roles if role.role == "target"]
    assert {reading.mentions[role.mention].span.of(text) for role in roles if role.mention is not None} == {whom}


def test_who_is_called_by_title_is_not_the_kin() -> None:
    text = "Police arrested a cousin of drug lord Ivo Karsk on Monday."
    reading = reading_of(text)
    words = {
        " ".join(span.of(text) for span in fact.spans) or reading.mentions[fact.mention or 0].span.of(text)
        for fact in reading.facts
        if fact.field == "role"
    }
    assert words == {"drug lord"}


def test_whose_son_was_killed_was_not() -> None:
    text = "A bomb killed the son of police chief Ivo Karsk and wounded two guards of mayor Ona Dahl."
    reading = reading_of(text)
    victims = [role for event in reading.events for role in event.roles if role.role == "victim"]
    named = {reading.mentions[role.mention].span.of(text) for role in victims if role.mention is not None}
    assert named.isdisjoint({"Ivo Karsk", "Ona Dahl"})


def test_the_name_after_the_comma_is_the_brothers_who_pleaded() -> None:
    text = "A brother of the bank's treasurer Pim Galt, Roy Galt, 47, pleaded guilty to fraud on Monday."
    reading = reading_of(text)
    convicted = {
        reading.mentions[fact.subject].span.of(text) for fact in reading.facts if fact.allegation == "convicted"
    }
    assert "Roy Galt" in " ".join(convicted)
    assert "Pim Galt" not in convicted


def test_a_name_behind_a_title_with_a_preposition_is_no_object() -> None:
    found = settled(
        "Courts|court|NOUN|2|nsubj handed|hand|VERB|0|root a|a|DET|4|det sentence|sentence|NOUN|2|obj to|to|ADP|6|case "
        "journalist|journalist|NOUN|2|obl Ivo|Ivo|PROPN|2|obj Karsk|Karsk|PROPN|7|flat"
    )
    assert found["Ivo"] == ("PROPN", "journalist", "appos")
