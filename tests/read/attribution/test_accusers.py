"""Who accuses says what the accused is accused of."""

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.attribution.accusers import accusers, with_accusers
from secondsource.read.text.claimed import Claimed
from tests.helpers.parsed import parsed

ACTIVE = """
The|the|DET|2|det union|union|NOUN|3|nsubj accused|accuse|VERB|0|root Nell|Nell|PROPN|3|obj Aarn|Aarn|PROPN|4|flat
of|of|ADP|7|case theft|theft|NOUN|3|obl
"""
PASSIVE = """
Nell|Nell|PROPN|3|nsubj:pass was|be|AUX|3|aux:pass accused|accuse|VERB|0|root by|by|ADP|6|case two|two|NUM|6|nummod
rivals|rival|NOUN|3|obl:agent of|of|ADP|8|case theft|theft|NOUN|3|obl
"""
WITHOUT_ACCUSER = """
Nell|Nell|PROPN|3|nsubj:pass is|be|AUX|3|aux:pass accused|accuse|VERB|0|root of|of|ADP|5|case theft|theft|NOUN|3|obl
"""


def said(sentence: str) -> list[tuple[list[str], list[str]]]:
    analysis = parsed(sentence)
    return [
        ([s.of(analysis.text) for s in found.source], [s.of(analysis.text) for s in found.content])
        for found in accusers(analysis, Claimed(()))
    ]


def test_the_accuser_speaks_and_the_accusation_is_what_is_said() -> None:
    assert said(ACTIVE) == [(["The union"], ["Nell Aarn of theft"])]
    assert said(PASSIVE) == [(["two rivals"], ["Nell", "theft"])]


def test_without_an_accuser_nobody_speaks() -> None:
    assert said(WITHOUT_ACCUSER) == []


def test_an_accusation_without_a_source_takes_who_stands_behind_by() -> None:
    analysis = parsed(PASSIVE)
    cue = analysis.text.index("was accused")
    found = with_accusers(analysis, [Attribution((), (Span(cue, cue + 11),), (Span(0, 4),))])
    assert [s.of(analysis.text) for s in found[0].source] == ["two rivals"]


def test_no_accuser_is_taken_from_a_quotation() -> None:
    analysis = parsed(ACTIVE)
    assert list(accusers(analysis, Claimed([Span(0, len(analysis.text))]))) == []


def test_who_is_accused_says_nothing_by_it() -> None:
    analysis = parsed(WITHOUT_ACCUSER)
    of = analysis.text.index(" of theft")
    (found,) = with_accusers(analysis, [Attribution((Span(0, 4),), (Span(5, of),), (Span(of + 4, of + 9),))])
    assert found.source == ()
