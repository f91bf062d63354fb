"""Two speakers that were taken for one source."""

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.attribution.splitting import with_split_sources
from tests.helpers.parsed import parsed

TABLE = """
Nobody|nobody|PRON|3|nsubj
was|be|AUX|3|aux:pass
hurt|hurt|VERB|0|root
~,|,|PUNCT|3|punct
according|accord|VERB|8|case
to|to|ADP|5|fixed
the|the|DET|8|det
ministry|ministry|NOUN|3|obl
~,|,|PUNCT|10|punct
Fjordwatch|Fjordwatch|PROPN|11|nsubj
reported|report|VERB|3|parataxis
~.|.|PUNCT|3|punct
"""


def at(text: str, words: str) -> tuple[Span, ...]:
    """Where the words stand."""
    return (Span(text.index(words), text.index(words) + len(words)),)


def test_the_second_speaker_reports_the_first() -> None:
    analysis = parsed(TABLE)
    text = analysis.text
    taken = Attribution(at(text, "the ministry, Fjordwatch"), at(text, "according to"), at(text, "Nobody was hurt"))
    inner, outer = with_split_sources(analysis, [taken])
    assert [span.of(text) for span in inner.source] == ["the ministry"]
    assert [span.of(text) for span in outer.source] == ["Fjordwatch"]
    assert [span.of(text) for span in outer.content] == ["Nobody was hurt, according to the ministry"]


def test_one_speaker_stays_one() -> None:
    analysis = parsed(TABLE)
    text = analysis.text
    alone = Attribution(at(text, "the ministry"), at(text, "according to"), at(text, "Nobody was hurt"))
    assert with_split_sources(analysis, [alone]) == [alone]
