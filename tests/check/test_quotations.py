"""Quotations: the very words, contained words, misquotes, other speakers, and words that nobody reports."""

import re

import pytest

from secondsource.check.quoted_words import holds, likeness, quotes_of, words_of
from secondsource.check.record import check
from secondsource.model.check import CheckedStatement
from secondsource.model.record import Claim, Said
from secondsource.model.report import Report
from secondsource.model.span import Span
from tests.helpers.claims import claim, people, report
from tests.helpers.drafts import brief_of, draft_of, event

HOLM, LUND = "Karin Holm", "Bo Lund"
SAID = f'"The ferry simply did not turn," said {HOLM}. "I heard no horn at all."'


def say(told_in: Report, *words: str, speaker: str = HOLM, entity: str | None = None) -> Said:
    """A direct statement of a report; each of ``words`` is a part of its text, marks and all."""
    spans = tuple(Span(at := told_in.text.index(part), at + len(part)) for part in words)
    chain = (told_in.outlet or told_in.id, speaker)
    return Said(f"{told_in.id} {words}", entity, speaker, None, spans, "direct", told_in.id, chain, None)


def told(outlet: str, text: str = SAID) -> tuple[Claim, Said]:
    """A report with some statement of ``text``, and a claim so that it stands in the brief."""
    made = report(outlet, body=text)
    parts = re.findall(r'"[^"]+"', text)
    speaker = LUND if LUND in text else HOLM
    return claim(made, people(6), "police"), say(made, *parts, speaker=speaker)


def check_quote(
    words: str, *reported: tuple[Claim, Said], speaker: str = HOLM, accounts: dict[str, str] | None = None
) -> CheckedStatement:
    """The only quotation of a draft, ``words`` with its marks, checked against some reports."""
    draft = report("draft", None, body=f"{words} {speaker} said.")
    statement = say(draft, words, speaker=speaker)
    brief = brief_of(
        [event([made for made, _ in reported])], statements=[said for _, said in reported], accounts=accounts
    )
    (found,) = check(draft_of(statements=[statement], told_in=draft), brief).statements
    return found


def test_the_same_words_in_two_reports_are_supported() -> None:
    found = check_quote('"The ferry simply did not turn,"', told("Gazette"), told("Radio"))
    assert (found.state, found.accounts) == ("supported", 2)
    assert found.why == "Two reports that are no copies give these words: Gazette and Radio."
    assert {words.span.of(SAID) for words in found.found} == {'"The ferry simply did not turn,"'}


def test_copies_of_one_text_are_one_account() -> None:
    found = check_quote(
        "“The ferry simply did not turn”", told("Gazette"), told("Radio"), accounts={"Gazette": "t", "Radio": "t"}
    )
    assert (found.state, found.accounts) == ("repeated", 1)
    assert found.why == "Only one text gives these words; Gazette and Radio carry it."


@pytest.mark.parametrize("words", ['"did not turn"', '"THE FERRY SIMPLY DID NOT TURN!"', "“I heard no horn”"])
def test_a_part_of_the_words_is_enough(words: str) -> None:
    found = check_quote(words, told("Gazette"))
    assert (found.state, found.accounts) == ("single-origin", 1)
    assert found.why == "Only Gazette gives these words."


def test_words_on_both_sides_of_the_cue_are_one_quotation() -> None:
    found = check_quote('"The ferry simply did not turn. I heard no horn at all"', told("Gazette"))
    assert found.state == "single-origin"


def test_a_misquote_is_shown_beside_the_words_of_the_reports() -> None:
    found = check_quote('"The ferry never did turn"', told("Gazette"))
    assert found.state == "differs"
    assert found.why == "The reports give these words: “The ferry simply did not turn”."


def test_words_of_somebody_else_are_given_back_to_him() -> None:
    other = told("Gazette", f'"The ferry simply did not turn," said {LUND}.')
    found = check_quote('"The ferry simply did not turn"', other)
    assert found.state == "differs"
    assert found.why == f"The reports give these words to {LUND}."


def test_a_few_words_of_somebody_else_are_no_misattribution() -> None:
    other = told("Gazette", f'"It did not turn," said {LUND}.')
    assert check_quote('"did not turn"', other).state == "not found"


def test_each_pair_of_marks_is_a_quotation_of_its_own() -> None:
    draft = report("draft", None, body=f'"I heard no horn at all," {HOLM} said. "It was noon."')
    statement = say(draft, '"I heard no horn at all,"', '"It was noon."')
    made, said = told("Gazette")
    result = check(draft_of(statements=[statement], told_in=draft), brief_of([event([made])], statements=[said]))
    assert [one.quote.of(draft.text) for one in result.statements] == ["I heard no horn at all,", "It was noon."]
    assert [one.state for one in result.statements] == ["single-origin", "not found"]


def test_words_that_nobody_reports_are_not_found() -> None:
    found = check_quote('"We sold the tickets twice that morning"', told("Gazette"))
    assert (found.state, found.why, found.accounts) == ("not found", "No report gives these words.", 0)


def test_only_what_stands_in_marks_is_a_quotation() -> None:
    draft = report("draft", None, body='The mayor called it "a sad day for the town" and left.')
    said = say(draft, 'called it "a sad day for the town" and left')
    assert [span.of(draft.text) for span in quotes_of(said, draft.text)] == ["a sad day for the town"]


def test_words_are_compared_without_case_accents_and_marks() -> None:
    text = "Él dijo: “No, nunca!”"
    assert words_of([Span(0, len(text))], text) == ("el", "dijo", "no", "nunca")
    assert holds(("a", "b", "c"), ("b", "c"))
    assert not holds(("a", "b", "c"), ("a", "c"))
    assert not holds(("a",), ())


def test_likeness_needs_three_words_in_five() -> None:
    told_words = tuple("then it rained barley".split())
    assert likeness(told_words, tuple("then it rained wheat".split())) == 0.75
    assert likeness(told_words, tuple("then we went home".split())) == 0.0
    assert likeness(told_words, ("it", "rained")) == 0.0


def test_words_much_alike_are_found_whatever_the_reports_call_the_speaker() -> None:
    other = told("Gazette", f'"An empty hall is not yet a school," said {LUND}.')
    found = check_quote('"An empty hall is not a school"', other)
    assert (found.state, found.why) == ("differs", "The reports give these words: “An empty hall is not yet a school”.")


def test_a_speaker_without_a_name_is_whomever_the_reports_name() -> None:
    found = check_quote('"The ferry simply did not turn"', told("Gazette"), speaker="she")
    assert found.state == "single-origin"
    assert check_quote('"The ferry simply did not turn"', told("Gazette"), speaker="The clerk").state == "single-origin"
