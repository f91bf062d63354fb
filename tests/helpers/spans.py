"""The one check of the first invariant: a span is the truth, `text[start:end]` is the quote."""

from collections.abc import Iterator

from secondsource.model.reading import Reading
from secondsource.model.span import Span


def spans_of(reading: Reading) -> Iterator[Span]:
    """Every span that a reading holds."""
    yield from reading.sentences
    for mention in reading.mentions:
        yield mention.span
    for statement in reading.statements:
        yield from (*statement.speaker, *statement.cue, *statement.content)
    for event in reading.events:
        yield event.trigger
        for role in event.roles:
            yield from role.spans
    for fact in reading.facts:
        yield from fact.spans


def assert_spans_stand(reading: Reading) -> None:
    """Spans lie in the text and cover something; ids are places in their lists and point at what is there."""
    text = reading.report.text
    for span in spans_of(reading):
        assert 0 <= span.start < span.end <= len(text), span
        assert span.of(text) == text[span.start : span.end] != ""
        assert span.of(text).strip(), f"{span} covers white space only"
    assert [m.id for m in reading.mentions] == list(range(len(reading.mentions)))
    assert [s.id for s in reading.statements] == list(range(len(reading.statements)))
    assert [e.id for e in reading.events] == list(range(len(reading.events)))
    assert list(reading.sentences) == sorted(reading.sentences)
    assert list(reading.mentions) == sorted(reading.mentions, key=lambda mention: mention.span)
    _assert_references_stand(reading)


def _assert_references_stand(reading: Reading) -> None:
    mentions, statements = range(len(reading.mentions)), range(len(reading.statements))
    for statement in reading.statements:
        assert statement.speaker_mention is None or statement.speaker_mention in mentions
        assert statement.within is None or (statement.within in statements and statement.within != statement.id)
        assert not _circles(reading, statement.id)
    for event in reading.events:
        assert event.statement is None or event.statement in statements
        for role in event.roles:
            assert role.mention is None or role.mention in mentions
            assert role.mention is not None or role.spans, f"{role} has neither mention nor spans"
    for fact in reading.facts:
        assert fact.subject in mentions
        assert fact.statement is None or fact.statement in statements
        assert fact.mention is not None or fact.spans, f"{fact} has neither mention nor spans"
        assert fact.mention is None or fact.mention in mentions


def _circles(reading: Reading, start: int) -> bool:
    seen = {start}
    current = reading.statements[start].within
    while current is not None:
        if current in seen:
            return True
        seen.add(current)
        current = reading.statements[current].within
    return False
