"""Contents end with their paragraph."""

from secondsource.model.span import Span
from secondsource.read.analysis import Attribution
from secondsource.read.attribution.paragraphs import within_paragraph

TEXT = "Utility admits it was warned\n\nFirefighters found nobody. They left, he said."


def span(words: str) -> Span:
    """Where the words stand."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def cut(cue: str, content: Span, quotations: tuple[Span, ...] = ()) -> list[str]:
    """The content's words as they are left."""
    told = within_paragraph(TEXT, quotations, Attribution((), (span(cue),), (content,)))
    return [part.of(TEXT) for part in told.content]


def test_what_a_heading_says_ends_with_the_heading() -> None:
    whole = Span(span("it was").start, span("nobody").end)
    assert cut("admits", whole) == ["it was warned"]


def test_what_is_said_at_the_end_begins_in_its_own_paragraph() -> None:
    whole = Span(span("it was").start, span("left").end)
    assert cut("said", whole) == ["Firefighters found nobody. They left"]


def test_a_quotation_goes_on_over_paragraphs() -> None:
    whole = Span(span("it was").start, span("nobody").end)
    quoted = Span(whole.start - 1, whole.end + 1)
    assert cut("admits", whole, (quoted,)) == [whole.of(TEXT)]


def test_according_to_takes_nothing_from_the_paragraph_before() -> None:
    parts = (span("it was warned"), span("Firefighters found nobody"))
    for cue, kept in (("according to", parts[1:]), ("said", parts)):
        text = TEXT.replace("he said", f"{cue} him")
        at = text.index(cue)
        told = within_paragraph(text, (), Attribution((), (Span(at, at + len(cue)),), parts))
        assert told.content == kept
