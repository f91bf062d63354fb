"""A checked draft at a terminal: what a person reads, by an example put together by hand."""

import io
from dataclasses import replace

from rich.console import Console

from secondsource.check.record import check
from secondsource.model.check import Checked, Draft
from secondsource.model.record import Claim
from secondsource.model.report import Skipped
from secondsource.model.span import Span
from secondsource.show.check_terminal import print_check
from tests.helpers.claims import claim, people, report, text
from tests.helpers.drafts import brief_of, draft_of, drafted, event

BODY = "Six people died in Morhavn. Dust was the cause. All flags were lowered."
SENTENCES = (Span(0, 27), Span(28, 47), Span(48, len(BODY)))
GAZETTE = report("Gazette", body="Police say six people died.")
RADIO = report("Radio", "2031-05-06", body="Nine people are dead, the clinic says.")


def example(*skipped: Skipped) -> Checked:
    told_in = replace(report("draft", None, body=BODY), uri="draft.txt")
    killed = _placed("Six", SENTENCES[0], claim(told_in, people(6)))
    cause = _placed("Dust", SENTENCES[1], claim(told_in, text("dust"), field="cause"))
    reported = [
        replace(claim(GAZETTE, people(6), "police"), spans=(Span(11, 14),)),
        replace(claim(RADIO, people(9), "clinic"), spans=(Span(0, 4),)),
    ]
    draft: Draft = replace(draft_of([killed, cause], told_in=told_in), sentences=SENTENCES)
    return check(draft, brief_of([event(reported)]), skipped)


def _placed(words: str, sentence: Span, made: Claim) -> Claim:
    """A claim of the draft where its words stand."""
    at = made.report.text.index(words)
    return replace(drafted(made), report=made.report, spans=(Span(at, at + len(words)),), sentence=sentence)


def page(checked: Checked, encoding: str = "utf-8") -> str:
    """What is printed through a pipe."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="strict")
    print_check(checked, Console(file=stream))
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode(encoding)


def test_the_summary_stands_on_top() -> None:
    lines = page(example()).splitlines()
    assert lines[0] == "secondsource  draft.txt against 2 reports"
    assert lines[1] == "2 claims: 1 disputed, 1 not found"


def test_each_sentence_is_followed_by_its_claims_and_these_by_the_reports() -> None:
    shown = page(example())
    for line in (
        "[Six] people died in Morhavn.",
        "   ! killed: 6 · disputed (1 origin)",
        "      9 according to the clinic; 6 according to police.",
        "      Gazette › police: “Police say [six] people died.”",
        "      Radio › clinic: “[Nine] people are dead, the clinic says.”",
        "[Dust] was the cause.",
        "   ? cause: dust · not found",
        "      No report says this.",
    ):
        assert line in shown.splitlines()


def test_sentences_in_which_nothing_was_read_are_named() -> None:
    shown = page(example())
    assert shown.index("Not checked") < shown.index("   All flags were lowered.")


def test_the_same_claim_is_told_once() -> None:
    first = example()
    again = [replace(one, claim=replace(one.claim, id=f"{one.claim.id} again")) for one in first.claims[:1]]
    shown = page(replace(first, claims=(*first.claims, *again)))
    assert shown.count("according to police") == 1
    assert shown.count("As above.") == 1


def test_what_was_not_read_is_named() -> None:
    shown = page(example(Skipped("none.txt", "there is no such file")))
    assert "   none.txt: there is no such file" in shown


def test_a_draft_without_claims_says_so() -> None:
    assert "Nothing was read in the draft that could be checked." in page(check(draft_of(), brief_of()))


def test_no_line_is_wider_than_the_page_and_no_escape_passes() -> None:
    checked = example()
    hostile = replace(GAZETTE, text="Police say \x1b[31msix people died.")
    told = replace(checked.claims[0].supporting[0], report=hostile, spans=(), sentence=Span(0, len(hostile.text)))
    shown = page(replace(checked, claims=(replace(checked.claims[0], supporting=(told,)), *checked.claims[1:])))
    assert "\x1b" not in shown
    assert all(len(line) <= 80 for line in shown.splitlines())


def test_a_terminal_of_another_encoding_gets_plain_signs() -> None:
    assert "Gazette > police" in page(example(), "latin-1")
