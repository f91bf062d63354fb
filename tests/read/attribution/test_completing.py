"""Attributions whose content goes on where a first view ends it."""

import pytest

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.attribution.completing import completed
from tests.helpers.parsed import parsed

CLAUSE = """
According|accord|VERB|3|case
to|to|ADP|1|fixed
police|police|NOUN|6|obl
~,|,|PUNCT|6|punct
Moss|Moss|PROPN|6|nsubj
hit|hit|VERB|0|root
Karsk|Karsk|PROPN|6|obj
~,|,|PUNCT|10|punct
who|who|PRON|10|nsubj
died|die|VERB|7|acl:relcl
~.|.|PUNCT|6|punct
"""


@pytest.mark.parametrize("until", ["Karsk", "died"])
def test_a_clause_about_who_is_told_of_last_is_told_by_the_same_source(until: str) -> None:
    analysis = parsed(CLAUSE)
    start, end = analysis.text.index("Moss"), analysis.text.index(until) + len(until)
    told = Attribution((Span(13, 19),), (Span(0, 12),), (Span(start, end),))
    assert [part.of(analysis.text) for part in completed(analysis, (), told).content] == ["Moss hit Karsk, who died"]
