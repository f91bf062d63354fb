"""Reported texts that "and" takes up again behind who reports them, and quotations behind an opening mark."""

import pytest

from secondsource.read.attribution.resumed import resumed
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of


def contents(text: str) -> list[tuple[str, ...]]:
    """The parts of each statement's content."""
    return [tuple(part.of(text) for part in statement.content) for statement in reading_of(text).statements]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Three people died in Monday's fire, the surgeon, Dr Ida Moss, told Velm FM that night, and nine were hurt.",
         "nine were hurt"),
        ("Guards seized 90 kilos of it on Monday, Karsk told the paper, and four sailors were arrested.",
         "four sailors were arrested"),
    ],
)  # fmt: skip
def test_a_clause_behind_the_words_of_reporting_is_told_as_well(text: str, again: str) -> None:
    assert contents(text)[0][-1] == again


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell on Monday, police said, and declined to say more.",
        "The bridge fell on Monday, police said, and the mayor said it was old.",
    ],
)
def test_what_the_speaker_does_next_is_not_told(text: str) -> None:
    assert contents(text)[0] == ("The bridge fell on Monday",)


def test_a_quotation_goes_on_behind_who_speaks() -> None:
    text = (
        '"Ona Dahl waved to me from the car on Monday, as she always did," Rahel Lund told me, folding her hands. '
        '"Then a man walked up and shot her."'
    )
    assert contents(text)[0][-1] == '"Then a man walked up and shot her."'


def test_what_follows_a_colon_behind_the_speaker_is_told_as_well() -> None:
    text = "One person was killed, she said: Ivo Karsk, a 22-year-old tailor who was hit by a bullet near the mill."
    assert contents(text)[0][-1] == "Ivo Karsk, a 22-year-old tailor who was hit by a bullet near the mill"


def test_a_second_clause_behind_a_semicolon_is_told_as_well() -> None:
    text = "The ferry line said 118 people were rescued; one man is missing."
    assert contents(text)[0][-1] == "118 people were rescued; one man is missing"


def test_a_clause_behind_a_semicolon_that_another_tells_is_not() -> None:
    text = "The ferry line said 118 people were rescued; the coastguard said 110."
    assert contents(text)[0][-1] == "118 people were rescued"


_CUT = """Of|of|ADP|2|case
these|these|PRON|10|obl
~,|,|PUNCT|2|punct
Orlen|Orlen|PROPN|5|compound
Lines|Lines|PROPN|6|nsubj
said|say|VERB|10|parataxis
~,|,|PUNCT|6|punct
12|12|NUM|10|nsubj:pass
were|be|AUX|10|aux:pass
rescued|rescue|VERB|0|root
~.|.|PUNCT|10|punct"""
_WHOLE = """Twelve|twelve|NUM|3|nsubj:pass
were|be|AUX|3|aux:pass
rescued|rescue|VERB|0|root
~,|,|PUNCT|3|punct
Orlen|Orlen|PROPN|6|compound
Lines|Lines|PROPN|7|nsubj
said|say|VERB|3|parataxis
~,|,|PUNCT|7|punct
as|as|SCONJ|11|mark
fishermen|fisherman|NOUN|11|nsubj
came|come|VERB|3|advcl
~.|.|PUNCT|3|punct"""


def test_what_has_no_verb_before_the_speaker_goes_on_behind() -> None:
    analysis = parsed(_CUT, said=[("Orlen Lines", "said", "Of these")])
    (told,) = resumed(analysis, analysis.attributions)
    assert [part.of(analysis.text) for part in told.content] == ["Of these", "12 were rescued"]


def test_a_clause_before_the_speaker_is_whole() -> None:
    analysis = parsed(_WHOLE, said=[("Orlen Lines", "said", "Twelve were rescued")])
    assert resumed(analysis, analysis.attributions) == [*analysis.attributions]


@pytest.mark.parametrize("share", ["two women among them", "including a boy of nine", "most of them miners"])
def test_a_share_behind_the_speaker_is_told_as_well(share: str) -> None:
    text = f"Twelve people had been killed in Monday's raid, the elder said, {share}."
    assert contents(text)[0] == ("Twelve people had been killed in Monday's raid", share)
