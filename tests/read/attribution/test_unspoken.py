"""What looks like an attribution and reports nothing that anybody claims."""

from dataclasses import replace

import pytest

from secondsource.read.attribution.unspoken import is_statement
from tests.helpers.parses import parse

CHARGED = """
Ida PROPN 3 nsubj
Moss PROPN 1 flat
charged VERB 0 root charge
the DET 5 det
pilot NOUN 3 obj
with ADP 7 case
theft NOUN 3 obl
~. PUNCT 3 punct
"""
CLAIMED = """
Moss PROPN 2 nsubj
charged VERB 0 root charge
that SCONJ 6 mark
the DET 5 det
pilot NOUN 6 nsubj
slept VERB 2 ccomp sleep
~. PUNCT 2 punct
"""
NOT_ACCUSED = """
Police NOUN 4 nsubj
have AUX 4 aux
not PART 4 advmod
accused VERB 0 root accuse
him PRON 4 obj he
of ADP 7 case
anything PRON 4 obl
~. PUNCT 4 punct
"""
NO_ANSWER = """
A DET 2 det
lawyer NOUN 5 nsubj
did AUX 5 aux do
not PART 5 advmod
answer VERB 0 root
several ADJ 7 amod
calls NOUN 5 obj call
~. PUNCT 5 punct
"""
BRIEFED = """
Two NUM 2 nummod
officials NOUN 3 nsubj official
briefed VERB 0 root brief
on ADP 6 case
the DET 6 det
raid NOUN 3 obl
fled VERB 2 acl flee
~. PUNCT 3 punct
"""
NOBODY = """
Nobody PRON 2 nsubj
claimed VERB 0 root claim
it PRON 4 nsubj
fell VERB 2 ccomp fall
~. PUNCT 2 punct
"""
NAMED = """
A DET 2 det
group NOUN 6 nsubj
calling VERB 2 acl call
itself PRON 3 obj
Dawn PROPN 3 xcomp
struck VERB 0 root strike
~. PUNCT 6 punct
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
    analysis = parse(table, said=[said])
    assert not is_statement(analysis, analysis.attributions[0])


def test_who_did_not_answer_may_be_taken_for_a_part_of_what_was_said() -> None:
    analysis = parse(NO_ANSWER, said=[("A lawyer", "did not answer", "several calls")])
    whole = analysis.attributions[0]
    assert not is_statement(analysis, replace(whole, source=(), content=(*whole.source, *whole.content)))


def test_a_charge_that_is_a_clause_is_claimed() -> None:
    analysis = parse(CLAIMED, said=[("Moss", "charged", "that the pilot slept")])
    assert is_statement(analysis, analysis.attributions[0])


def test_an_accusation_is_claimed() -> None:
    table = NOT_ACCUSED.replace("not PART 4 advmod", "now ADV 4 advmod")
    analysis = parse(table, said=[("Police", "have now accused", "him of anything")])
    assert is_statement(analysis, analysis.attributions[0])
