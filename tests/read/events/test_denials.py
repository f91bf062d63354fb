"""Denials that a report opens with, its headings set aside."""

from secondsource.read.events.denials import opening_end
from tests.helpers.parses import parse
from tests.helpers.told import Told

SENTENCE = """
The DET 2 det
mill NOUN 3 nsubj
stood VERB 0 root stand
empty ADJ 3 xcomp
~. PUNCT 3 punct
"""
HEADING = """
Mill NOUN 2 nsubj
empty ADJ 0 root
¶
"""
DENIAL = """
The DET 2 det
owner NOUN 3 nsubj
denied VERB 0 root deny
a DET 5 det
fire NOUN 3 obj
~. PUNCT 3 punct
"""


def denials(table: str) -> int:
    return sum(event.type == "denial" for event in Told(parse(table)).events)


def test_the_first_two_sentences_of_the_body_are_the_opening() -> None:
    assert opening_end(parse(SENTENCE)) == 2
    assert opening_end(parse(f"{HEADING}{HEADING}{SENTENCE}")) == 4


def test_a_denial_below_headings_is_an_event_and_one_further_down_is_none() -> None:
    assert denials(f"{HEADING}{HEADING}{DENIAL}") == 1
    assert denials(f"{SENTENCE}\n{SENTENCE}\n{DENIAL}") == 0
