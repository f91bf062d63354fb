"""Who won an election, where, and with how many votes."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "winner"),
    [
        ("Ida Moss won Thursday's by-election for governor, the commission said.", "Ida Moss"),
        ("Ida Moss won the mayor's race by more than 900 votes, her party said.", "Ida Moss"),
        ("Ida Moss was declared the winner of the vote on Friday.", "Ida Moss"),
        ("The election was won by Ida Moss, the board said.", "Ida Moss"),
        ("The Free Union won the general election on Sunday.", "Free Union"),
        ("Ida Moss won the presidency on Sunday.", "Ida Moss"),
        ("Turnout was low. Ida Moss won Thursday's vote.", "Ida Moss"),
        ("Polling stations closed early. The board said that Ida Moss won the vote.", "Ida Moss"),
    ],
)
def test_who_wins_an_election_is_its_winner(text: str, winner: str) -> None:
    reading = reading_of(text)
    assert types_of(reading) == {"election"}
    assert fillers(reading, "winner") == {winner}


@pytest.mark.parametrize(
    "text",
    [
        "Ida Moss won the race by two seconds.",
        "He won the lottery.",
        "The mayor won time.",
        "Ida Moss won Thursday's poll of readers.",
    ],
)
def test_other_races_are_none(text: str) -> None:
    assert types_of(reading_of(text)) == set()


def test_an_office_is_of_the_place_of_its_election() -> None:
    assert fillers(reading_of("Ida Moss won the race for mayor of Toledo."), "where") == {"Toledo"}
    assert fillers(reading_of("Ida Moss won the Toledo mayor's race."), "where") == {"Toledo"}


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Ida Moss won the election. She received 4,210 votes.", {"4,210"}),
        ("Ida Moss won the election by 1,200 votes.", set()),
        ("Ida Moss was elected mayor. A bag of 21 ballots had been found in the hall.", set()),
        ("Ida Moss was elected mayor with 4,210 ballots in her favour.", {"4,210"}),
        ("Ida Moss won the election with 4,210 votes. Her rival, Ivo Karsk, took 3,100 votes.", {"4,210"}),
        ("Ida Moss won the election with 4,210 votes to 3,100 votes for Ivo Karsk.", {"4,210"}),
    ],
)
def test_votes_are_those_of_who_won(text: str, votes: set[str]) -> None:
    assert fillers(reading_of(text), "votes") == votes


def test_one_person_who_walks_out_is_on_no_strike() -> None:
    assert types_of(reading_of("Moss walked out before the count was over.")) == set()
    assert types_of(reading_of("Ivo Karsk walked out of Velm prison on Wednesday.")) == {"release"}
    assert types_of(reading_of("Nurses walked out on Monday.")) == {"strike"}
