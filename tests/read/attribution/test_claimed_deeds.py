"""Who claims a deed as their own, and for what."""

import pytest

from secondsource.model.span import Span
from secondsource.read.attribution.claimed_deeds import claimed_deeds
from secondsource.read.text.claimed import Claimed
from tests.helpers.parsed import parsed

CLAIMED = """
The|the|DET|3|det Dawn|Dawn|PROPN|3|compound Front|Front|PROPN|5|nsubj has|have|AUX|5|aux claimed|claim|VERB|0|root
responsibility|responsibility|NOUN|5|obj for|for|ADP|9|case the|the|DET|9|det raid|raid|NOUN|6|nmod
"""
BY_NOBODY = """
No|no|DET|2|det group|group|NOUN|4|nsubj has|have|AUX|4|aux claimed|claim|VERB|0|root
responsibility|responsibility|NOUN|4|obj for|for|ADP|8|case the|the|DET|8|det raid|raid|NOUN|5|nmod
"""
NOT_YET = """
The|the|DET|2|det group|group|NOUN|5|nsubj has|have|AUX|5|aux not|not|PART|5|advmod claimed|claim|VERB|0|root
responsibility|responsibility|NOUN|5|obj
"""
SOMETHING_ELSE = """
The|the|DET|2|det group|group|NOUN|3|nsubj claimed|claim|VERB|0|root the|the|DET|5|det prize|prize|NOUN|3|obj
"""


def test_who_claims_it_and_what_for() -> None:
    analysis = parsed(CLAIMED)
    (found,) = claimed_deeds(analysis, Claimed(()))
    told = [[span.of(analysis.text) for span in part] for part in (found.source, found.cue, found.content)]
    assert told == [["The Dawn Front"], ["has claimed"], ["responsibility for the raid"]]
    assert not list(claimed_deeds(analysis, Claimed([Span(0, len(analysis.text))])))


@pytest.mark.parametrize("sentence", [BY_NOBODY, NOT_YET, SOMETHING_ELSE])
def test_what_nobody_claimed_is_no_claim(sentence: str) -> None:
    assert not list(claimed_deeds(parsed(sentence), Claimed(())))
