"""Denials that a report opens with, its headings set aside."""

from secondsource.read.events.denials import opening_end
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of
from tests.helpers.told import Told

SENTENCE = """
The|the|DET|2|det
mill|mill|NOUN|3|nsubj
stood|stand|VERB|0|root
empty|empty|ADJ|3|xcomp
~.|.|PUNCT|3|punct
"""
HEADING = """
Mill|mill|NOUN|2|nsubj
empty|empty|ADJ|0|root
¶
"""
DENIAL = """
The|the|DET|2|det
owner|owner|NOUN|3|nsubj
denied|deny|VERB|0|root
a|a|DET|5|det
fire|fire|NOUN|3|obj
~.|.|PUNCT|3|punct
"""


def denials(table: str) -> int:
    return sum(event.type == "denial" for event in Told(parsed(table)).events)


def test_the_first_two_sentences_of_the_body_are_the_opening() -> None:
    assert opening_end(parsed(SENTENCE)) == 2
    assert opening_end(parsed(f"{HEADING}{HEADING}{SENTENCE}")) == 4


def test_a_denial_below_headings_is_an_event_and_one_further_down_is_none() -> None:
    assert denials(f"{HEADING}{HEADING}{DENIAL}") == 1
    assert denials(f"{SENTENCE}\n{SENTENCE}\n{DENIAL}") == 0


def test_what_struck_nobody_neither_denies_a_death_nor_names_it() -> None:
    text = "Tomas Vell died of a fall on Friday. No grenade struck him, the ministry said."
    assert [(event.type, event.stance) for event in reading_of(text).events] == [("death", "asserts")]
