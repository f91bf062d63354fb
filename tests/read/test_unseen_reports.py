"""Lawyers are not tried for their clients, nobody is accused of nothing, and a toll is read past a clause."""

import pytest

from tests.helpers.shipped import reading_of


def test_he_of_whom_a_lawyer_speaks_is_the_client() -> None:
    text = "Prosecutors charged Olav Trane with negligence. His lawyer, Ida Moss, said he would plead not guilty."
    reading = reading_of(text)
    lawyer = {m.cluster for m in reading.mentions if "Moss" in m.span.of(text)}
    roles = [role for event in reading.events for role in event.roles if role.mention is not None]
    assert not [
        role for role in roles if role.role == "target" and reading.mentions[role.mention or 0].cluster in lawyer
    ]


def test_who_is_accused_of_nothing_is_not_accused() -> None:
    text = "The captain, Olav Trane, is being questioned by police, who have not accused him of anything."
    assert not [fact for fact in reading_of(text).facts if fact.field == "accused"]


def test_a_toll_is_read_past_the_clause_that_says_of_what() -> None:
    text = "The number of people killed when a ferry hit a pier in Velm on Sunday has risen to three, a hospital said."
    reading = reading_of(text)
    killed = [role for event in reading.events for role in event.roles if role.role == "killed"]
    amounts = [role.amount or reading.mentions[role.mention or 0].amount for role in killed]
    assert [amount.low for amount in amounts if amount is not None] == [3]
    named = {role.role for event in reading.events for role in event.roles if role.mention is not None}
    assert not named & {"actor", "victim"}


def test_a_lawyer_named_behind_the_client_is_another_person() -> None:
    text = (
        "HOLM, Sept 18 (Coast Wire) - A court on Thursday convicted the head of Tern Metals of negligence.\n\n"
        "The district court sentenced Olav Trane, 52, to 18 months in prison. Judge Edda Lorne said he had known.\n\n"
        "The blast on March 4 killed five people. Trane's lawyer, Rolf Dahl, said his client would appeal."
    )
    reading = reading_of(text)
    of_trane = {m.cluster for m in reading.mentions if m.form == "name" and "Trane" in m.span.of(text)}
    of_dahl = {m.cluster for m in reading.mentions if m.form == "name" and "Dahl" in m.span.of(text)}
    assert of_trane and of_dahl and not of_trane & of_dahl


@pytest.mark.parametrize(
    "text",
    [
        "A court sentenced Olav Trane to 18 months in prison on Monday.",
        "A judge jailed Olav Trane for 18 months on Monday.",
        "Olav Trane was jailed for 18 months.",
    ],
)
def test_the_length_of_a_sentence_is_its_amount(text: str) -> None:
    reading = reading_of(text)
    roles = [role for event in reading.events for role in event.roles]
    amounts = [reading.mentions[role.mention or 0].amount for role in roles if role.role == "amount"]
    assert [(amount.low, amount.unit) for amount in amounts if amount is not None] == [(18, "month")]
    targets = [reading.mentions[role.mention or 0].span.of(text) for role in roles if role.role == "target"]
    assert targets == ["Olav Trane"]


def test_a_person_called_storm_is_no_storm() -> None:
    events = reading_of("Health Minister Ona Storm said operations had been postponed at nine hospitals.").events
    assert not [event for event in events if event.type == "storm"]


def test_a_company_is_not_the_board_that_speaks_of_it() -> None:
    text = (
        "A baby has fallen ill after drinking milk made by Tern Dairy, the Food Safety Board said, and the company "
        "closed its plant.\n\nThe company's chief executive, Nils Farrow, apologised to parents."
    )
    reading = reading_of(text)
    cluster = {mention.span.of(text): mention.cluster for mention in reading.mentions}
    assert cluster["the company"] == cluster["Tern Dairy"] != cluster["Food Safety Board"]


def test_an_outlet_is_not_the_company_that_it_writes_of() -> None:
    text = (
        "The Velm Herald\nJune 5, 2026\n\nThe hospital group Corvane Care on Friday lowered the number of patients "
        "whose data were stolen.\n\nTwo people told the Herald that the company had paid a ransom."
    )
    reading = reading_of(text)
    clusters: dict[str, set[int]] = {}
    for mention in reading.mentions:
        clusters.setdefault(mention.span.of(text), set()).add(mention.cluster)
    assert clusters["the company"] == clusters["Corvane Care"]
    assert clusters["the company"].isdisjoint(clusters["Velm Herald"] | clusters["Herald"])
