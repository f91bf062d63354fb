"""The reader as a whole: any text is read, every span stands, a reading depends on its report alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secondsource.model.report import Report
from secondsource.read.reader import Reader
from tests.helpers.spans import assert_spans_stand

STORY = (
    "ODDA, Norway (Fjord Wire) - Three people were hurt when a crane fell in the port of Odda on Monday, "
    "police said.\n\n"
    "“We heard it from the office,” said harbour master Edda Marwitz, 61, “and then we ran.” "
    "The Northern Harbour Board (NHB), founded in 1987, has about 200 employees. "
    "It is accused of ignoring two warnings, which it denies.\n\n"
    "According to the board's lawyer, Ola “the Fox” Brandvik, no rule was broken, Fjordwatch reported.\r\n"
)
ODD = [
    "",
    " ",
    "x",
    "“",
    "😀 said 😀.",
    "שלום עולם “ציטוט” אמר דובר",
    "co\u00adopera\u00adtion e\u0301te\u0301",
    "He said:\n\nHello there.",
    "“" * 200,
    "(ABC) " * 60,
    "According to according to according to",
    "A, " * 500,
]


def report(text: str) -> Report:
    """A report that is nothing but its text."""
    return Report("r", None, None, text, "")


@pytest.mark.parametrize("text", [STORY, *ODD])
def test_every_span_stands(reader: Reader, text: str) -> None:
    assert_spans_stand(reader.read(report(text)))


@settings(max_examples=40)
@given(st.text(alphabet="aA.,:;\"'“”‘’()- \n\r\t1é\u0301\u00ad\u05d0😀", max_size=120))
def test_any_text_is_read(reader: Reader, text: str) -> None:
    assert_spans_stand(reader.read(report(text)))


def test_a_reading_depends_on_its_report_alone(reader: Reader) -> None:
    first = reader.read(report(STORY))
    for text in ODD:
        reader.read(report(text))
    assert reader.read(report(STORY)) == first


def test_a_story_is_read_as_a_careful_person_reads_it(reader: Reader) -> None:
    reading = reader.read(report(STORY))
    said = {
        reading.mentions[statement.speaker_mention].span.of(STORY): statement
        for statement in reading.statements
        if statement.speaker_mention is not None
    }
    assert {"police", "Edda Marwitz", "Fjordwatch"} <= set(said)
    assert said["Edda Marwitz"].kind == "direct"
    assert len(said["Edda Marwitz"].content) == 2
    assert said["police"].kind == "indirect"
    assert said["Ola “the Fox” Brandvik"].within == said["Fjordwatch"].id
    facts = {(f.field, reading.mentions[f.subject].span.of(STORY)) for f in reading.facts}
    assert ("age", "Edda Marwitz") in facts
    assert any(field == "founded" for field, _ in facts)
    accused = [f for f in reading.facts if f.field == "accused"]
    assert [f.allegation for f in accused] == ["alleged"]
