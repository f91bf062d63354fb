"""Speakers told by layout: lines headed by who speaks, and signed quotations."""

import pytest

from secondsource.read.attribution.labelled import labelled_lines, signed_quotations
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of


def lines(table: str, names: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """(speaker, what is told) of every labelled line."""
    analysis = parsed(table, names)
    found = labelled_lines(analysis)
    return [(told.source[0].of(analysis.text), told.content[0].of(analysis.text)) for told in found]


def signed(table: str, names: list[tuple[str, str]]) -> list[tuple[str, str, str]]:
    """(speaker, cue, quotation) of every signed quotation."""
    analysis = parsed(table, names)
    return [
        (told.source[0].of(analysis.text), told.cue[0].of(analysis.text), told.content[0].of(analysis.text))
        for told in signed_quotations(analysis)
    ]


HEADLINE = """
Ida|Ida|PROPN|6|nsubj
Moss|Moss|PROPN|1|flat
~:|:|PUNCT|1|punct
Bridge|bridge|NOUN|6|nsubj
was|be|AUX|6|cop
unsafe|unsafe|ADJ|0|root
¶
It|it|PRON|2|nsubj
fell|fall|VERB|0|root
~.|.|PUNCT|2|punct
"""


def test_a_headline_is_told_by_whom_its_label_names() -> None:
    assert lines(HEADLINE, [("Ida Moss", "person")]) == [("Ida Moss", "Bridge was unsafe")]


TOPICS = [
    ("Corvane: how the firm grew in a decade", []),
    ("Corvane: who owns the mine?", []),
    ("Ida Moss: the nurse who saved a town", []),
    ("Ida Moss: the men who did it are free", ["the men who did it are free"]),
    ("Police: five held after raid", ["five held after raid"]),
    ("Ida Moss: 'What did they know?'", ["'What did they know?'"]),
    ("Holt: What did you see?\nMoss: I was inside.\nHolt: Who told you?", ["What did you see?", "Who told you?"]),
]


@pytest.mark.parametrize(("text", "told"), TOPICS)
def test_what_a_text_is_about_says_nothing(text: str, told: list[str]) -> None:
    contents = [s.content[0].of(text) for s in reading_of(text).statements]
    assert [words for words in contents if words in told] == told
    assert told or not contents


@pytest.mark.parametrize("kind", ["place", "other"])
def test_a_place_speaks_in_no_label(kind: str) -> None:
    assert not lines(HEADLINE, [("Ida Moss", kind)])


def test_what_tells_nothing_is_no_statement() -> None:
    table = (
        "Ida|Ida|PROPN|0|root Moss|Moss|PROPN|1|flat ~:|:|PUNCT|1|punct 34|34|NUM|6|nummod ~,|,|PUNCT|6|punct"
        " welder|welder|NOUN|1|appos"
    )
    assert not lines(table, [("Ida Moss", "person")])


def test_speakers_of_a_transcript_need_no_known_name() -> None:
    turn = "{0}|{0}|PROPN|4|dep ~:|:|PUNCT|1|punct We|we|PRON|4|nsubj waited|wait|VERB|0|root long|long|ADV|4|advmod"
    table = "\n¶\n".join(turn.format(name) for name in ("VOSS", "REPORTER", "VOSS"))
    assert [speaker for speaker, _ in lines(table, [])] == ["VOSS", "REPORTER", "VOSS"]
    assert not lines(turn.format("VOSS"), [])


SIGNED = """
“|“|PUNCT|3|punct
~Nobody|nobody|PRON|3|nsubj
warned|warn|VERB|0|root
us|us|PRON|3|obj
~.|.|PUNCT|3|punct
~”|”|PUNCT|3|punct
{}
Ida|Ida|PROPN|3|dep
Moss|Moss|PROPN|8|flat
~,|,|PUNCT|8|punct
Lunde|Lunde|PROPN|8|appos
"""


@pytest.mark.parametrize("dash", ["—", "―", "–", "-", "--"])
def test_a_quotation_is_of_whom_it_is_signed_by(dash: str) -> None:
    table = SIGNED.format(f"{dash}|{dash}|PUNCT|8|punct")
    assert signed(table, [("Ida Moss", "person")]) == [("Ida Moss, Lunde", dash, "“Nobody warned us.”")]


def test_a_signature_may_stand_below() -> None:
    table = SIGNED.format("¶\n—|—|PUNCT|2|punct").replace("|8|", "|2|").replace("Ida|Ida|PROPN|3", "Ida|Ida|PROPN|0")
    assert [who for who, *_ in signed(table, [("Ida Moss", "person")])] == ["Ida Moss, Lunde"]


def test_a_sentence_that_goes_on_behind_a_dash_signs_nothing() -> None:
    table = SIGNED.format("—|—|PUNCT|8|punct") + "fled|flee|VERB|3|parataxis\n"
    assert not signed(table, [("Ida Moss", "person")])


@pytest.mark.parametrize("town", ["VELMSUND", "Velmsund"])
def test_a_town_before_a_colon_at_the_head_of_prose_says_nothing(town: str) -> None:
    text = f"{town}: The bell of the middle school did not ring on Wednesday, and nobody was there to hear it."
    assert reading_of(text).statements == ()
