"""Phrases of speakers, by parses that a model gives."""

from secondsource.read.grammar.reporting import noun_phrase
from tests.helpers.parsed import parsed


def test_a_speaker_ends_before_a_full_stop_that_hangs_on_it() -> None:
    table = """
The|the|DET|2|det
clinic|clinic|NOUN|5|nsubj
here|here|ADV|2|advmod
too|too|ADV|2|advmod
said|say|VERB|0|root
so|so|ADV|5|advmod
~.|.|PUNCT|2|punct
"""
    analysis = parsed(table)
    assert noun_phrase(analysis, 1).of(analysis.text) == "The clinic here too"
