"""How an event is told: happened, planned, possible, cancelled or denied, and with what words of reserve."""

import pytest

from secondsource.read.reality.modality import Told, told
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
        (
            "There|there|PRON|4|expl was|be|VERB|0|root a|a|DET|4|det fire|fire|NOUN|2|nsubj",
            "fire",
            "happened",
        ),
        (
            "It|it|PRON|2|nsubj set|set|VERB|0|root off|off|ADP|2|compound:prt a|a|DET|5|det fire|fire|NOUN|2|obj",
            "fire",
            "happened",
        ),
        (
            "They|they|PRON|5|nsubj:pass were|be|AUX|5|aux:pass to|to|PART|5|mark be|be|AUX|5|aux:pass"
            " executed|execute|VERB|0|root",
            "executed",
            "planned",
        ),
        (
            "He|he|PRON|6|nsubj:pass was|be|AUX|6|aux to|to|PART|6|mark have|have|AUX|6|aux been|be|AUX|6|aux:pass"
            " jailed|jail|VERB|0|root",
            "jailed",
            "planned",
        ),
    ],
)
def test_modality(sentence: str, word: str, modality: str) -> None:
    assert told_of(sentence, word).modality == modality


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        (
            "They|they|PRON|2|nsubj approved|approve|VERB|0|root an|an|DET|4|det extradition|extradition|NOUN|2|obj",
            "extradition",
        ),
        (
            "The|the|DET|2|det takeover|takeover|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass approved|approve|VERB|0|root",
            "takeover",
        ),
    ],
)
def test_what_is_approved_is_yet_to_be_done(sentence: str, word: str) -> None:
    assert told_of(sentence, word).modality == "planned"


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


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        (
            "Rebels|rebel|NOUN|2|nsubj failed|fail|VERB|0|root to|to|PART|4|mark take|take|VERB|2|xcomp",
            "take",
            Told("denied", "asserts"),
        ),
        (
            """Police|police|NOUN|2|nsubj denied|deny|VERB|0|root reports|report|NOUN|2|obj of|of|ADP|6|case
a|a|DET|6|det riot|riot|NOUN|3|nmod""",
            "riot",
            Told("denied", "denies"),
        ),
        (
            """Talks|talk|NOUN|3|nsubj:pass are|be|AUX|3|aux:pass scheduled|schedule|VERB|0|root for|for|ADP|5|case
Monday|Monday|PROPN|3|obl""",
            "Talks",
            Told("planned", "asserts"),
        ),
        (
            """The|the|DET|2|det attack|attack|NOUN|6|nsubj:pass could|could|AUX|6|aux have|have|AUX|6|aux
been|be|AUX|6|aux:pass prevented|prevent|VERB|0|root""",
            "attack",
            Told("happened", "asserts"),
        ),
        (
            """Police|police|NOUN|2|nsubj failed|fail|VERB|0|root to|to|PART|4|mark prevent|prevent|VERB|2|xcomp
the|the|DET|6|det attack|attack|NOUN|4|obj""",
            "attack",
            Told("happened", "asserts"),
        ),
        (
            """Neither|neither|DET|2|det side|side|NOUN|3|nsubj signed|sign|VERB|0|root the|the|DET|5|det
accord|accord|NOUN|3|obj""",
            "accord",
            Told("denied", "denies"),
        ),
        (
            "The|the|DET|2|det fire|fire|NOUN|4|nsubj is|be|AUX|4|aux burning|burn|VERB|0|root",
            "fire",
            Told("ongoing", "asserts"),
        ),
    ],
)
def test_words_above_an_event_change_it_from_the_innermost_outwards(sentence: str, word: str, expected: Told) -> None:
    assert told_of(sentence, word) == expected


def test_what_a_cause_is_said_of_stays_as_it_is() -> None:
    sentence = """
The|the|DET|2|det blast|blast|NOUN|5|nsubj:pass was|be|AUX|5|aux:pass not|not|PART|5|advmod caused|cause|VERB|0|root
by|by|ADP|7|case gas|gas|NOUN|5|obl
"""
    assert told_of(sentence, "blast").modality == "happened"
