"""Lawyers are not tried for their clients, nobody is accused of nothing, and a toll is read past a clause."""

import pytest

from secondsource.model.reading import Reading
from secondsource.model.report import Report
from secondsource.read.reader import Reader
from secondsource.run.codebook import load_codebook
from secondsource.run.standard import make_reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    """The reader as it is shipped."""
    return make_reader(load_codebook())


def read(reader: Reader, text: str) -> Reading:
    """The reading of a report that has nothing but its text."""
    return reader.read(Report("r", None, None, text, ""))


def test_he_of_whom_a_lawyer_speaks_is_the_client(reader: Reader) -> None:
    text = "Prosecutors charged Olav Trane with negligence. His lawyer, Ida Moss, said he would plead not guilty."
    reading = read(reader, text)
    lawyer = {m.cluster for m in reading.mentions if "Moss" in m.span.of(text)}
    roles = [role for event in reading.events for role in event.roles if role.mention is not None]
    assert not [
        role for role in roles if role.role == "target" and reading.mentions[role.mention or 0].cluster in lawyer
    ]


def test_who_is_accused_of_nothing_is_not_accused(reader: Reader) -> None:
    text = "The captain, Olav Trane, is being questioned by police, who have not accused him of anything."
    assert not [fact for fact in read(reader, text).facts if fact.field == "accused"]


def test_a_toll_is_read_past_the_clause_that_says_of_what(reader: Reader) -> None:
    text = "The number of people killed when a ferry hit a pier in Velm on Sunday has risen to three, a hospital said."
    reading = read(reader, text)
    killed = [role for event in reading.events for role in event.roles if role.role == "killed"]
    amounts = [role.amount or reading.mentions[role.mention or 0].amount for role in killed]
    assert [amount.low for amount in amounts if amount is not None] == [3]
    named = {role.role for event in reading.events for role in event.roles if role.mention is not None}
    assert not named & {"actor", "victim"}
