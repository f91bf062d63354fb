"""How an event is told: happened, planned, possible, cancelled or denied, and with what words of reserve."""

import pytest

from secondsource.read.modality import Told, told
from tests.helpers.parsed import parsed


def told_of(sentence: str, word: str) -> Told:
    analysis = parsed(sentence)
    index = next(i for i, found in enumerate(analysis.words) if found.text == word)
    return told(analysis, index)


@pytest.mark.parametrize(
    ("sentence", "word", "modality"),
    [
        ("Rebels|rebel|NOUN|2|nsubj attacked|attack|VERB|0|root Dorev|Dorev|PROPN|2|obj", "attacked", "happened"),
        (
            "Rebels|rebel|NOUN|3|nsubj will|will|AUX|3|aux attack|attack|VERB|0|root Dorev|Dorev|PROPN|3|obj",
            "attack",
            "planned",
        ),
        (
            "Rebels|rebel|NOUN|3|nsubj could|could|AUX|3|aux attack|attack|VERB|0|root Dorev|Dorev|PROPN|3|obj",
            "attack",
            "possible",
        ),
        (
            "Rebels|rebel|NOUN|2|nsubj threatened|threaten|VERB|0|root to|to|PART|4|mark attack|attack|VERB|2|xcomp",
            "attack",
            "possible",
        ),
        (
            "They|they|PRON|2|nsubj cancelled|cancel|VERB|0|root the|the|DET|4|det election|election|NOUN|2|obj",
            "election",
            "cancelled",
        ),
        (
            "Rebels|rebel|NOUN|4|nsubj did|do|AUX|4|aux not|not|PART|4|advmod attack|attack|VERB|0|root",
            "attack",
            "denied",
        ),
    ],
)
def test_modality(sentence: str, word: str, modality: str) -> None:
    assert told_of(sentence, word).modality == modality


def test_the_future_of_another_verb_is_not_the_events() -> None:
    sentence = """
Police|police|NOUN|3|nsubj will|will|AUX|3|aux study|study|VERB|0|root the|the|DET|5|det attack|attack|NOUN|3|obj
"""
    assert told_of(sentence, "attack").modality == "happened"


def test_hearsay_is_a_hedge_with_its_words() -> None:
    sentence = """
The|the|DET|2|det boat|boat|NOUN|4|nsubj:pass is|be|AUX|4|aux:pass said|say|VERB|0|root to|to|PART|7|mark
have|have|AUX|7|aux sunk|sink|VERB|4|xcomp
"""
    found = told_of(sentence, "sunk")
    assert (found.modality, found.stance, found.hedge) == ("happened", "hedges", "is said to")


def test_a_reserved_adverb_is_a_hedge() -> None:
    sentence = "Rebels|rebel|NOUN|3|nsubj reportedly|reportedly|ADV|3|advmod attacked|attack|VERB|0|root"
    assert told_of(sentence, "attacked") == Told("happened", "hedges", "reportedly")
