"""Two speakers that were taken for one source."""

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.attribution.splitting import with_split_sources
from tests.helpers.parses import parse

TABLE = """
Nobody PRON 3 nsubj
was AUX 3 aux:pass be
hurt VERB 0 root hurt
~, PUNCT 3 punct
according VERB 8 case accord
to ADP 5 fixed
the DET 8 det
ministry NOUN 3 obl
~, PUNCT 10 punct
Fjordwatch PROPN 11 nsubj
reported VERB 3 parataxis report
~. PUNCT 3 punct
"""


def at(text: str, words: str) -> tuple[Span, ...]:
    """Where the words stand."""
    return (Span(text.index(words), text.index(words) + len(words)),)


def test_the_second_speaker_reports_the_first() -> None:
    analysis = parse(TABLE)
    text = analysis.text
    taken = Attribution(at(text, "the ministry, Fjordwatch"), at(text, "according to"), at(text, "Nobody was hurt"))
    inner, outer = with_split_sources(analysis, [taken])
    assert [span.of(text) for span in inner.source] == ["the ministry"]
    assert [span.of(text) for span in outer.source] == ["Fjordwatch"]
    assert [span.of(text) for span in outer.content] == ["Nobody was hurt, according to the ministry"]


def test_one_speaker_stays_one() -> None:
    analysis = parse(TABLE)
    text = analysis.text
    alone = Attribution(at(text, "the ministry"), at(text, "according to"), at(text, "Nobody was hurt"))
    assert with_split_sources(analysis, [alone]) == [alone]
