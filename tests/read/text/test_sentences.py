"""Sentences: what ends one, what does not, and what stands alone."""

from collections.abc import Callable

import pytest

from secondsource.read.text.sentences import sentences_of
from secondsource.read.text.shapes import shapes_of
from secondsource.read.text.words import words_of


def sentences_in(text: str) -> tuple[range, ...]:
    words = words_of(text)
    return sentences_of(text, words, shapes_of([span.of(text) for span in words]))


def cut(text: str) -> list[str]:
    words = words_of(text)
    return [text[words[part.start].start : words[part.stop - 1].end] for part in sentences_in(text)]


def test_abbreviations_decimals_and_initials_end_nothing() -> None:
    assert cut("Dr. Ilse R. Varga left on Feb. 5 with 3.5 tons. Col. Brandt stayed at No. 9.") == [
        "Dr. Ilse R. Varga left on Feb. 5 with 3.5 tons.",
        "Col. Brandt stayed at No. 9.",
    ]


def test_an_abbreviation_can_end_a_sentence() -> None:
    assert cut("They came at 7 p.m. The hall was full. He works for Quell Inc. She does not.") == [
        "They came at 7 p.m.",
        "The hall was full.",
        "He works for Quell Inc.",
        "She does not.",
    ]


def test_closing_quotes_belong_to_their_sentence() -> None:
    assert cut('"We lost a pump." The mayor agreed. (It was old.) Nobody cared.') == [
        '"We lost a pump."',
        "The mayor agreed.",
        "(It was old.)",
        "Nobody cared.",
    ]


def test_a_question_in_quotes_goes_on_to_who_asked_it() -> None:
    assert cut('"Who opened it?" Varga asked. "Why?" he said.') == ['"Who opened it?" Varga asked.', '"Why?" he said.']


def test_blank_lines_headings_and_list_items_stand_alone() -> None:
    text = "Two die in Ostrava flood\nBy Nell Arden\n\nThe river rose\r\n\r\n- two bridges\n- one road\n"
    assert cut(text) == ["Two die in Ostrava flood", "By Nell Arden", "The river rose", "- two bridges", "- one road"]


def test_wrapped_lines_go_on() -> None:
    text = (
        "   THE FERRY SANK NEAR THE ISLAND ON TUESDAY, THE PORT SAID IN A SHORT\n"
        "STATEMENT, AND NINE PEOPLE WERE TAKEN TO THE TOWN'S HOSPITAL.  TWO OF\n"
        "THEM DIED.\n\n   NO ONE KNOWS WHY."
    )
    assert [" ".join(found.split()) for found in cut(text)] == [
        "THE FERRY SANK NEAR THE ISLAND ON TUESDAY, THE PORT SAID IN A SHORT STATEMENT, AND NINE PEOPLE WERE TAKEN TO "
        "THE TOWN'S HOSPITAL.",
        "TWO OF THEM DIED.",
        "NO ONE KNOWS WHY.",
    ]


@pytest.mark.parametrize(
    "dateline",
    [
        "OSTRAVA, Czechia, Nov 14 (Amber Coast Press) -",
        "OSTRAVA (ACP) —",
        "PORT ELLIS, 3 MAY 91 -- [REPORT] [TEXT]",
        "PORT ELLIS —",
        "Port Ellis, March 10 -",
        "Ostrava (ACP) –",
    ],
)
@pytest.mark.parametrize("lines", ["\n", "\n\n"])
def test_datelines_stand_alone(dateline: str, lines: str) -> None:
    assert cut(f"Headline here{lines}{dateline} The ferry sank near the island.") == [
        "Headline here",
        dateline,
        "The ferry sank near the island.",
    ]


def test_a_name_before_a_dash_is_no_dateline_without_a_day_or_an_agency() -> None:
    assert len(cut("Headline here\nIvo Karsk - a baker from Ostrava - came back today.")) == 2


def test_capitals_before_a_dash_are_no_dateline_by_themselves() -> None:
    assert len(cut("THE MAYOR OF PORT ELLIS -- WHO LEFT IN MAY -- CAME BACK TODAY.")) == 1


@pytest.mark.parametrize("case", [str.lower, str.upper])
def test_texts_of_one_case_are_cut_like_others(case: Callable[[str], str]) -> None:
    told = [
        "Dr. Ilse R. Varga of Sharon, Pa. left on Feb. 5 with 3.5 tons.",
        'She told U.S. officials that "it was old."',
        "They came at 7 p.m.",
        "The hall was full.",
        '"Who opened it?" Varga asked.',
    ]
    assert cut(case(" ".join(told))) == [case(sentence) for sentence in told]


def test_an_agency_shows_a_dateline_in_small_letters() -> None:
    assert cut("headline here\n\nport ellis, czechia (acp) - the ferry sank near the island.") == [
        "headline here",
        "port ellis, czechia (acp) -",
        "the ferry sank near the island.",
    ]


@pytest.mark.parametrize("unit", ["a ", ". ", "\n", "A.\n", "A - ", "\n\nA - B", "\n\nABC, ", "'\" ", '"', '. "', "( "])
def test_every_word_is_covered_once(unit: str) -> None:
    text = "Start. " + unit * (60_000 // len(unit))
    assert [index for part in sentences_in(text) for index in part] == list(range(len(words_of(text))))
