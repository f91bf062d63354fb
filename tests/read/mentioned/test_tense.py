"""The tense of the verb that a time hangs on."""

import pytest

from secondsource.read.mentioned.tense import tense_at
from tests.helpers.parsed import parsed

_BANK = "The|the|DET|2|det {subject} {verb} jobs|job|NOUN|3|obj in|in|ADP|6|case March|March|PROPN|3|obl"


@pytest.mark.parametrize(
    ("subject", "verb", "tense"),
    [
        ("bank|bank|NOUN|3|nsubj", "cut|cut|VERB|0|root", "past"),
        ("banks|bank|NOUN|3|nsubj", "cut|cut|VERB|0|root", "unknown"),
        ("bank|bank|NOUN|3|nsubj", "cuts|cut|VERB|0|root", "unknown"),
    ],
)
def test_of_one_subject_a_verb_that_never_changes_is_past_without_its_s(subject: str, verb: str, tense: str) -> None:
    analysis = parsed(_BANK.format(subject=subject, verb=verb))
    start = analysis.text.index("March")
    assert tense_at(analysis, start, start + len("March")) == tense
