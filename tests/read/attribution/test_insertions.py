"""Reporting words and datelines are no part of what is reported."""

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.attribution.insertions import apart


def told(text: str, source: str, cue: str, content: str) -> Attribution:
    """An attribution of the first occurrences."""
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in (source, cue, content)]
    return apart(text, Attribution((spans[0],), (spans[1],), (spans[2],)))


def contents(text: str, attribution: Attribution) -> list[str]:
    """The words of the contents."""
    return [span.of(text) for span in attribution.content]


def test_the_inserted_speaker_is_cut_out() -> None:
    text = "The dam holds, the warden said on Friday: two gates are shut."
    assert contents(text, told(text, "the warden", "said", text)) == ["The dam holds", "two gates are shut."]


def test_what_follows_without_colon_is_the_outlets_own() -> None:
    text = "The dam holds, the warden said on Friday."
    assert contents(text, told(text, "the warden", "said", text[:-1])) == ["The dam holds"]


def test_the_dateline_is_no_part_of_it() -> None:
    text = "ODDA, Norway (Fjord Wire) - The dam holds, the warden said."
    content = "ODDA, Norway (Fjord Wire) - The dam holds"
    assert contents(text, told(text, "the warden", "said", content)) == ["The dam holds"]


def test_a_source_that_swallows_the_content_is_none() -> None:
    text = "The dam holds, the warden said."
    attribution = told(text, "The dam holds, the warden", "said", "The dam holds")
    assert attribution.source == ()
    assert contents(text, attribution) == ["The dam holds"]
