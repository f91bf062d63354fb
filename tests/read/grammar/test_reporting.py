"""Phrases of speakers, by parses that a model gives."""

from secondsource.read.grammar.reporting import noun_phrase
from tests.helpers.parses import parse


def test_a_speaker_ends_before_a_full_stop_that_hangs_on_it() -> None:
    table = """
The DET 2 det
clinic NOUN 5 nsubj
where ADV 4 advmod
they PRON 5 nsubj
said VERB 0 root say
so ADV 5 advmod
~. PUNCT 2 punct
"""
    analysis = parse(table.replace("where ADV 4 advmod\nthey PRON 5 nsubj", "here ADV 2 advmod\ntoo ADV 2 advmod"))
    assert noun_phrase(analysis, 1).of(analysis.text) == "The clinic here too"
