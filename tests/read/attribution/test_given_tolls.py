"""Who gives a number by changing a toll, on analyses written by hand."""

import pytest

from secondsource.read.attribution.given_tolls import given_tolls
from secondsource.read.text.claimed import Claimed
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of


def given(sentence: str) -> list[tuple[str, str, str]]:
    """(speaker, verb, content) of every toll that somebody gives."""
    analysis = parsed(sentence)
    return [
        (told.source[0].of(analysis.text), told.cue[0].of(analysis.text), told.content[0].of(analysis.text))
        for told in given_tolls(analysis, Claimed(()))
    ]


def test_who_lowers_a_toll_says_the_number() -> None:
    assert given(
        """
The|the|DET|2|det coroner|coroner|NOUN|5|nsubj on|on|ADP|4|case Friday|Friday|PROPN|5|obl lowered|lower|VERB|0|root
the|the|DET|7|det toll|toll|NOUN|5|obj of|of|ADP|10|case the|the|DET|10|det landslide|landslide|NOUN|7|nmod
from|from|ADP|12|case 40|40|NUM|5|obl to|to|ADP|14|case 31|31|NUM|5|obl and|and|CCONJ|16|cc left|leave|VERB|5|conj
"""
    ) == [("The coroner", "lowered", "the toll of the landslide from 40 to 31")]


@pytest.mark.parametrize(
    ("whom", "found"), [("missing|missing|ADJ", True), ("injured|injure|VERB", True), ("hired|hire|VERB", False)]
)
def test_a_number_of_people_is_a_toll_where_harm_is_told_beside_it(whom: str, found: bool) -> None:
    sentence = f"""
Rescuers|rescuer|NOUN|2|nsubj put|put|VERB|0|root the|the|DET|4|det number|number|NOUN|2|obj of|of|ADP|6|case
people|people|NOUN|4|nmod {whom}|6|acl at|at|ADP|9|case 12|12|NUM|2|obl
"""
    assert bool(given(sentence)) == found


def test_the_number_of_those_who_left_home_is_theirs_who_put_it() -> None:
    text = "A flood struck, the Flood Centre said. It put the number of people moved out of their homes at about 90."
    told = [s.content[0].of(text) for s in reading_of(text).statements if s.cue and s.cue[0].of(text) == "put"]
    assert told == ["the number of people moved out of their homes at about 90"]


def test_what_cannot_speak_gives_no_number() -> None:
    assert not given(
        """
The|the|DET|2|det storm|storm|NOUN|3|nsubj raised|raise|VERB|0|root the|the|DET|5|det toll|toll|NOUN|3|obj
to|to|ADP|7|case nine|nine|NUM|3|obl
"""
    )


def test_a_toll_without_a_number_is_no_statement() -> None:
    assert not given(
        """
Officials|official|NOUN|2|nsubj raised|raise|VERB|0|root the|the|DET|4|det toll|toll|NOUN|2|obj again|again|ADV|2|advmod
"""
    )


@pytest.mark.parametrize(("verb", "found"), [("puts|put", True), ("raises|raise", False)])
def test_who_puts_a_worth_says_it(verb: str, found: bool) -> None:
    sentence = f"""
He|he|PRON|2|nsubj {verb}|VERB|0|root the|the|DET|4|det worth|worth|NOUN|2|obj of|of|ADP|7|case the|the|DET|7|det
cross|cross|NOUN|4|nmod at|at|ADP|10|case 3|3|NUM|10|nummod million|million|NUM|2|obl
"""
    assert given(sentence) == ([("He", "puts", "the worth of the cross at 3 million")] if found else [])


def test_the_name_behind_a_description_belongs_to_who_gives_a_toll() -> None:
    assert given(
        """
The|the|DET|2|det station|station|NOUN|8|nsubj Canal|Canal|PROPN|8|nsubj Five|five|NUM|3|flat ,|,|PUNCT|6|punct
quoting|quote|VERB|3|acl ,|,|PUNCT|6|punct put|put|VERB|0|root the|the|DET|10|det toll|toll|NOUN|8|obj
at|at|ADP|12|case 17|17|NUM|8|obl
"""
    ) == [("The station Canal Five", "put", "the toll at 17")]


def test_what_befell_people_may_hang_on_the_verb() -> None:
    sentence = """
Rescuers|rescuer|NOUN|2|nsubj raised|raise|VERB|0|root the|the|DET|4|det number|number|NOUN|2|obj of|of|ADP|6|case
pupils|pupil|NOUN|4|nmod abducted|abduct|VERB|2|xcomp to|to|ADP|9|case 315|315|NUM|7|obl
"""
    assert given(sentence) == [("Rescuers", "raised", "the number of pupils abducted to 315")]


def test_the_dead_revise_no_toll() -> None:
    sentence = """
Three|three|NUM|2|nummod people|people|NOUN|3|nsubj died|die|VERB|0|root ,|,|PUNCT|5|punct
revising|revise|VERB|3|advcl a|a|DET|7|det toll|toll|NOUN|5|obj of|of|ADP|9|case five|five|NUM|7|nmod
"""
    assert given(sentence) == []


def test_a_surgeon_puts_both_numbers() -> None:
    text = "The clinic's duty surgeon, Dr Ivo Karsk, put the toll of Monday's raid in Velm at two dead and one hurt."
    told = reading_of(text).statements
    assert [part.of(text) for statement in told for part in statement.speaker] == [
        "The clinic's duty surgeon, Dr Ivo Karsk"
    ]
    assert [part.of(text) for statement in told for part in statement.content] == [
        "the toll of Monday's raid in Velm at two dead and one hurt"
    ]


def test_a_body_that_spoke_just_before_raises_the_toll() -> None:
    text = "Nine people were rescued off Velm, the coastguard said on Tuesday. It also raised the death toll to seven."
    told = reading_of(text).statements[-1]
    assert [part.of(text) for part in (*told.speaker, *told.content)] == ["It", "the death toll to seven"]


def test_a_blast_raises_the_toll_and_says_nothing() -> None:
    text = "A second blast shook Velm on Tuesday. It raised the death toll to seven."
    assert reading_of(text).statements == ()


def test_a_deed_behind_its_day_is_no_verb_before_the_number() -> None:
    sentence = """
The|the|DET|2|det surgeon|surgeon|NOUN|3|nsubj put|put|VERB|0|root the|the|DET|5|det toll|toll|NOUN|3|obj
of|of|ADP|7|case Sunday|Sunday|PROPN|5|nmod:poss 's|'s|PART|7|case shooting|shoot|VERB|3|xcomp at|at|ADP|11|case
two|two|NUM|9|nummod dead|dead|ADJ|9|advmod
"""
    assert given(sentence) == [("The surgeon", "put", "the toll of Sunday 's shooting at two dead")]


@pytest.mark.parametrize(("verb", "led"), [("gave|give", "as"), ("put|put", "at")])
def test_who_gives_a_toll_in_a_relative_clause_says_it(verb: str, led: str) -> None:
    sentence = f"""
The|the|DET|2|det toll|toll|NOUN|12|nsubj ,|,|PUNCT|7|punct which|which|PRON|7|obj the|the|DET|6|det
patrol|police|NOUN|7|nsubj {verb}|VERB|2|acl:relcl {led}|{led}|ADP|9|case seven|seven|NUM|7|obl ,|,|PUNCT|2|punct
was|be|AUX|12|cop correct|correct|ADJ|0|root
"""
    assert given(sentence) == [("the patrol", verb.partition("|")[0], f"{led} seven")]
