"""How far contents reach: to the comma, to the closing mark, to the paragraph's end; quotations that follow."""

from collections.abc import Sequence

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.attribution.blocks import with_following
from secondsource.read.attribution.reaching import reaching
from secondsource.read.text.quotations import find_quotations
from tests.helpers.parsed import parsed


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def spans(text: str, *parts: str) -> tuple[Span, ...]:
    return tuple(span_of(text, part) for part in parts)


def told(text: str, source: str, cue: str, *contents: str) -> Attribution:
    return Attribution(spans(text, source), spans(text, cue), spans(text, *contents))


def view(text: str, *sentences: str) -> Analysis:
    return Analysis(text, (), spans(text, *(sentences or (text,))), (), (), ())


def words(text: str, found: Sequence[Attribution]) -> list[list[str]]:
    return [[part.of(text) for part in attribution.content] for attribution in found]


def reached(text: str, *found: Attribution, sentences: tuple[str, ...] = ()) -> list[list[str]]:
    return words(text, reaching(view(text, *sentences), find_quotations(text), found))


def test_all_before_the_comma_of_the_reporter_is_reported() -> None:
    text = "A barge sank off Orvik on Sunday, drowning two, the harbour police said."
    assert reached(text, told(text, "the harbour police", "said", "A barge sank off Orvik")) == [
        ["A barge sank off Orvik on Sunday, drowning two"]
    ]


def test_another_reporter_before_the_comma_keeps_the_words_apart() -> None:
    text = "A barge sank, Ida Holm wrote on Sunday, the harbour police said."
    inner, outer = told(text, "Ida Holm", "wrote", "A barge sank"), told(text, "the harbour police", "said", "A barge")
    assert reached(text, inner, outer) == [["A barge sank"], ["A barge"]]


def test_a_quotation_is_told_to_its_closing_mark() -> None:
    text = "The pilot said: “We saw the rocks. Nobody steered.” Then the radio fell silent."
    assert reached(text, told(text, "The pilot", "said", "“We saw the rocks.")) == [
        ["“We saw the rocks. Nobody steered.”"]
    ]


def test_a_sentence_cut_short_within_a_quotation_stays_as_it_is() -> None:
    text = "The pilot said “we saw the rocks too late” and hung up."
    assert reached(text, told(text, "The pilot", "said", "we saw the rocks")) == [["we saw the rocks"]]


def test_no_content_runs_on_behind_a_closed_quotation_at_a_paragraphs_end() -> None:
    text = "The pilot said: “We saw the rocks.”\n\nThe hearing goes on."
    assert reached(text, told(text, "The pilot", "said", "“We saw the rocks.”\n\nThe hearing")) == [
        ["“We saw the rocks.”"]
    ]


def test_of_two_paragraphs_the_one_with_the_cue_is_kept() -> None:
    text = "The hearing goes on.”\n\nNobody steered, the pilot said."
    assert reached(text, told(text, "the pilot", "said", "The hearing goes on.”\n\nNobody steered")) == [
        ["Nobody steered"]
    ]


def test_who_is_cited_is_no_part_of_what_is_reported() -> None:
    text = "Orvik Radio reported, citing the harbour office, that a crane fell."
    outlet = told(text, "Orvik Radio", "reported", "citing the harbour office, that a crane fell")
    cited = told(text, "Orvik Radio", "citing", "the harbour office, that a crane fell")
    assert reached(text, outlet, cited) == [["that a crane fell"], ["the harbour office"]]


def following(text: str, *found: Attribution) -> list[list[str]]:
    return words(text, with_following(view(text), find_quotations(text), found))


def test_the_quotation_behind_a_speakers_sentence_is_more_of_hers() -> None:
    text = "“The hall was full,” said Ida Holm, a guard. “We had no key for it.” Others left."
    own = told(text, "Ida Holm, a guard", "said", "“The hall was full,”")
    assert following(text, own) == [["“The hall was full,”", "“We had no key for it.”"]]


def test_a_following_quotation_is_taken_from_who_else_held_it() -> None:
    text = "“The hall was full,” said Ida Holm, blaming the club. “We had no key for it.”"
    own = told(text, "Ida Holm", "said", "“The hall was full,”")
    other = told(text, "Ida Holm", "blaming", "the club", "“We had no key for it.”")
    assert following(text, own, other) == [["“The hall was full,”", "“We had no key for it.”"], ["the club"]]


def test_a_quotation_with_a_cue_of_its_own_is_not_more_of_the_last() -> None:
    text = "“The hall was full,” said Ida Holm. “We had no key for it,” said Per Lund."
    own, next_one = (
        told(text, "Ida Holm", "said", "“The hall was full,”"),
        told(text, "Per Lund", "said", "“We had no key for it,”"),
    )
    assert following(text, own, next_one) == [["“The hall was full,”"], ["“We had no key for it,”"]]


def test_a_later_sentence_of_a_quotation_takes_those_before_it_along() -> None:
    text = 'Word came late.\n"Two barges sank. The pilots were asleep," the harbour statement read.'
    sentences = ("Word came late.", '"Two barges sank.', 'The pilots were asleep," the harbour statement read.')
    found = told(text, "the harbour statement", "read", "The pilots were asleep,")
    assert reached(text, found, sentences=sentences) == [['"Two barges sank. The pilots were asleep,']]


def test_of_what_is_not_quoted_the_sentence_before_is_nobodys() -> None:
    text = "Two firefighters were treated. Four people had jumped from a window, said neighbour Olav Trane."
    sentences = ("Two firefighters were treated.", "Four people had jumped from a window, said neighbour Olav Trane.")
    found = told(
        text, "neighbour Olav Trane", "said", "Two firefighters were treated. Four people had jumped from a window"
    )
    assert reached(text, found, sentences=sentences) == [["Four people had jumped from a window"]]


def test_quoted_sentences_before_the_reporter_stay_together() -> None:
    text = '"Two were treated. Four jumped from a window," said neighbour Olav Trane.'
    sentences = ('"Two were treated.', 'Four jumped from a window," said neighbour Olav Trane.')
    found = told(text, "neighbour Olav Trane", "said", '"Two were treated. Four jumped from a window,"')
    assert reached(text, found, sentences=sentences) == [['"Two were treated. Four jumped from a window,"']]


def test_what_who_said_ends_before_what_became_of_them() -> None:
    analysis = parsed(
        """
The|the|DET|2|det engineer|engineer|NOUN|11|nsubj:pass who|who|PRON|4|nsubj said|say|VERB|2|acl:relcl
that|that|SCONJ|8|mark water|water|NOUN|8|nsubj had|have|AUX|8|aux overtopped|overtop|VERB|4|ccomp
has|have|AUX|11|aux been|be|AUX|11|aux:pass dismissed|dismiss|VERB|0|root ~.|.|PUNCT|11|punct
""",
        said=[("who", "said", "that water had overtopped has been dismissed")],
    )
    (found,) = reaching(analysis, (), analysis.attributions)
    assert [part.of(analysis.text) for part in found.content] == ["that water had overtopped"]
