"""What looks like an attribution and reports nothing that anybody claims."""

from dataclasses import replace

import pytest

from secondsource.read.attribution.unspoken import is_statement
from tests.helpers.parsed import parsed

CHARGED = """
Ida|Ida|PROPN|3|nsubj
Moss|Moss|PROPN|1|flat
charged|charge|VERB|0|root
the|the|DET|5|det
pilot|pilot|NOUN|3|obj
with|with|ADP|7|case
theft|theft|NOUN|3|obl
~.|.|PUNCT|3|punct
"""
CLAIMED = """
Moss|Moss|PROPN|2|nsubj
charged|charge|VERB|0|root
that|that|SCONJ|6|mark
the|the|DET|5|det
pilot|pilot|NOUN|6|nsubj
slept|sleep|VERB|2|ccomp
~.|.|PUNCT|2|punct
"""
NOT_ACCUSED = """
Police|police|NOUN|4|nsubj
have|have|AUX|4|aux
not|not|PART|4|advmod
accused|accuse|VERB|0|root
him|he|PRON|4|obj
of|of|ADP|7|case
anything|anything|PRON|4|obl
~.|.|PUNCT|4|punct
"""
NO_ANSWER = """
A|a|DET|2|det
lawyer|lawyer|NOUN|5|nsubj
did|do|AUX|5|aux
not|not|PART|5|advmod
answer|answer|VERB|0|root
several|several|ADJ|7|amod
calls|call|NOUN|5|obj
~.|.|PUNCT|5|punct
"""
BRIEFED = """
Two|two|NUM|2|nummod
officials|official|NOUN|3|nsubj
briefed|brief|VERB|0|root
on|on|ADP|6|case
the|the|DET|6|det
raid|raid|NOUN|3|obl
fled|flee|VERB|2|acl
~.|.|PUNCT|3|punct
"""
NOBODY = """
Nobody|nobody|PRON|2|nsubj
claimed|claim|VERB|0|root
it|it|PRON|4|nsubj
fell|fall|VERB|2|ccomp
~.|.|PUNCT|2|punct
"""
NAMED = """
A|a|DET|2|det
group|group|NOUN|6|nsubj
calling|call|VERB|2|acl
itself|itself|PRON|3|obj
Dawn|Dawn|PROPN|3|xcomp
struck|strike|VERB|0|root
~.|.|PUNCT|6|punct
"""


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (CHARGED, ("Ida Moss", "charged", "the pilot with theft")),
        (NOT_ACCUSED, ("Police", "have not accused", "him of anything")),
        (NO_ANSWER, ("A lawyer", "did not answer", "several calls")),
        (BRIEFED, ("Two officials", "briefed on", "the raid fled")),
        (NOBODY, ("Nobody", "claimed", "it fell")),
        (NAMED, ("A group", "calling", "itself Dawn struck")),
    ],
)
def test_acts_names_and_silence_are_no_statements(table: str, said: tuple[str, str, str]) -> None:
    analysis = parsed(table, said=[said])
    assert not is_statement(analysis, analysis.attributions[0])


def test_who_did_not_answer_may_be_taken_for_a_part_of_what_was_said() -> None:
    analysis = parsed(NO_ANSWER, said=[("A lawyer", "did not answer", "several calls")])
    whole = analysis.attributions[0]
    assert not is_statement(analysis, replace(whole, source=(), content=(*whole.source, *whole.content)))


def test_a_charge_that_is_a_clause_is_claimed() -> None:
    analysis = parsed(CLAIMED, said=[("Moss", "charged", "that the pilot slept")])
    assert is_statement(analysis, analysis.attributions[0])


def test_an_accusation_is_claimed() -> None:
    table = NOT_ACCUSED.replace("not|not|PART|4|advmod", "now|now|ADV|4|advmod")
    analysis = parsed(table, said=[("Police", "have now accused", "him of anything")])
    assert is_statement(analysis, analysis.attributions[0])


def test_what_is_known_heads_a_text() -> None:
    table = """
What|what|PRON|3|obj they|they|PRON|3|nsubj know|know|VERB|0|root about|about|ADP|6|case the|the|DET|6|det
raid|raid|NOUN|3|obl
"""
    analysis = parsed(table, said=[("they", "know about", "What … the raid")])
    assert not is_statement(analysis, analysis.attributions[0])
