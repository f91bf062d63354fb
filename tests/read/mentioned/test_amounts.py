"""Numbers of invented sentences: what counts, what measures, what only labels."""

import pytest

from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Word
from secondsource.read.mentioned.amounts import FoundAmount, find_amounts
from secondsource.read.mentioned.times import find_times


def amounts_of(text: str, words: tuple[Word, ...] = ()) -> dict[str, FoundAmount]:
    analysis = Analysis(text, words, (Span(0, len(text)),), (), (), ())
    times = find_times(analysis, Report("r", None, None, text, ""))
    return {found.span.of(text): found for found in find_amounts(analysis, times)}


@pytest.mark.parametrize(
    "text",
    [
        "The crew of Unit 14 drove down Route 37 and the E60.",
        "A Boeing 737 landed at Gate 4.",
        "He lives at 1935 Larch St. in Brenov.",
        "It was the 38th fire of its kind.",
        "They met on May 2, 2019 at 10:35 a.m.",
        "For questions call extension number 118.",
        "Brenov won the match 3-2.",
        "The post stands at kilometre 9 of the ridge road.",
        "A 52-seat coach overturned.",
        "A mother of three fled with a father-of-two.",
    ],
)
def test_what_counts_nothing_is_no_amount(text: str) -> None:
    assert amounts_of(text) == {}


@pytest.mark.parametrize("text", ["The clinic has that number. Seven died.", "They searched the flight. Nine fled."])
def test_a_number_that_begins_a_sentence_is_no_label_of_the_word_before(text: str) -> None:
    assert [found.amount.low for found in amounts_of(text).values()] in ([7], [9])
    assert amounts_of("It stood in bay no. 9.") == {}


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "unit"),
    [
        ("At least 20 miners were trapped.", "At least 20", 20, None, "person"),
        ("The flood drove out some 1,200 families.", "some 1,200", 1080, 1320, "household"),
        ("They seized 1.2 tonnes of sugar.", "1.2 tonnes", 1150, 1250, "kg"),
        ("The toll rose to between 10 and 12 dead.", "between 10 and 12", 10, 12, "person"),
        ("No casualties were reported.", "No", 0, 0, "person"),
        ("Nobody was hurt.", "Nobody", 0, 0, "person"),
    ],
)
def test_a_number_has_its_hedge_and_unit(text: str, words: str, low: float, high: float | None, unit: str) -> None:
    amount = amounts_of(text)[words].amount
    assert (amount.low, amount.high, amount.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Lena Vormund, 61, fled.", ["61"]),
        ("The 26-year-old stitcher fled.", ["26"]),
        ("A man aged 61 fled.", ["61"]),
        ("Its driver, 49, fled.", ["49"]),
        ("A man of 41 on a bicycle fled.", ["41"]),
        ("A boy of six and a girl of nine fled.", ["six", "nine"]),
        ("The boys, aged six and nine, fled.", ["nine"]),
        ("Kit and Rufus Olsen, both 79, fled.", ["79"]),
        ("Kit Olsen, who was 29, fled. He is 30.", ["29", "30"]),
        ("The boys, 13, 17 and 19 years old, fled.", ["13", "17", "19"]),
        ("His 12- and 10-year-old sons fled.", ["12", "10"]),
        ("His sons — Kit Olsen, 9, and Rufus Olsen, 8 — fled.", ["9", "8"]),
    ],
)
def test_ages_are_years_without_a_head(text: str, ages: list[str]) -> None:
    found = amounts_of(text)
    assert list(found) == ages
    assert {amount.amount.unit for amount in found.values()} == {"year"}


def test_money_and_lengths_have_their_kinds() -> None:
    found = amounts_of("He paid $500 and got 12 years; a tenth is 10 percent.")
    assert [(amount.kind, amount.amount.unit) for amount in found.values()] == [
        ("money", "USD"),
        ("duration", "year"),
        ("percent", "percent"),
    ]


def test_the_head_is_the_counted_word() -> None:
    text = "Three young miners died"
    words = (
        Word(0, 5, "Three", "three", "NUM", 2, "nummod", 0),
        Word(6, 11, "young", "young", "ADJ", 2, "amod", 0),
        Word(12, 18, "miners", "miner", "NOUN", 3, "nsubj", 0),
        Word(19, 23, "died", "die", "VERB", ROOT, "root", 0),
    )
    assert amounts_of(text, words)["Three"].head == 2
