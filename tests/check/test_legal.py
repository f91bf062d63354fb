"""Guilt: a draft may not go further than the reports do."""

from dataclasses import replace

from secondsource.check.record import check
from secondsource.model.check import CheckedClaim
from secondsource.model.record import Claim
from tests.helpers.claims import accusing, claim, party, report, text
from tests.helpers.drafts import DRAFT, brief_of, draft_of, drafted, event, person

GAZETTE, RADIO = report("Gazette"), report("Radio")


def about(field: str, words: str, origin: str = "prosecutor") -> Claim:
    return claim(GAZETTE, text(words), origin, field=field)


def checked_about(field: str, words: str, *reported: Claim) -> CheckedClaim:
    """What reports that say ``reported`` of a person make of a draft that says something of her."""
    mine = drafted(claim(DRAFT, text(words), field=field))
    (found,) = check(draft_of(about_person=[mine]), brief_of(entities=[person(reported)])).claims
    return found


def test_a_conviction_where_the_reports_know_of_a_charge_differs() -> None:
    found = checked_about("convicted", "arson", about("charged", "arson"))
    assert found.state == "differs"
    assert found.why == "Your draft says convicted (arson); one origin, the prosecutor, says charged (arson)."


def test_an_accusation_of_whom_the_reports_clear_differs() -> None:
    found = checked_about("charged", "arson", about("accused", "arson"), about("cleared", "arson", "the court"))
    assert found.state == "differs"
    assert "the court, says cleared (arson)" in found.why


def test_less_than_the_reports_say_is_not_found_but_no_error() -> None:
    assert checked_about("accused", "arson", about("convicted", "arson")).state == "not found"


def test_of_an_accusation_the_words_are_that_origins_say_so() -> None:
    reported = [about("accused", "arson"), claim(RADIO, text("arson"), "clinic", field="accused")]
    found = checked_about("accused", "arson", *reported)
    assert found.state == "supported"
    assert found.why == "Two origins say so: the clinic and the prosecutor."


def test_nobody_of_whom_the_reports_say_nothing() -> None:
    mine = drafted(claim(DRAFT, text("clerk"), field="role"))
    (found,) = check(draft_of(about_person=[mine]), brief_of()).claims
    assert (found.state, found.why) == ("not found", "No report says anything of Ida Krag.")


def test_a_higher_rung_than_any_report_differs() -> None:
    """The reports let her be charged with the deed; the draft has her convicted of it."""
    reported = [accusing(claim(GAZETTE, party("Ida Krag"), "prosecutor", field="actor"), "charged")]
    mine = accusing(drafted(claim(DRAFT, party("Ida Krag"), field="actor")), "convicted")
    (found,) = check(draft_of([mine]), brief_of([event(reported)])).claims
    assert found.state == "differs"
    assert found.why == "Your draft goes further than the reports: they say charged."


def test_a_conviction_that_no_report_tells_of_names_the_charge() -> None:
    charge = event([claim(GAZETTE, party("Ida Krag"), "prosecutor", field="target")], code="charge", name="charge")
    charge = replace(charge, title="Charge of Ida Krag")
    mine = drafted(claim(DRAFT, party("Ida Krag"), field="target"))
    draft = draft_of([mine], meant=None)
    told = replace(draft.events[0], event=replace(draft.events[0].event, type="conviction"))
    (found,) = check(replace(draft, events=(told,)), brief_of([charge])).claims
    assert found.state == "differs"
    assert found.why == "Your draft tells of a conviction; the reports only tell of “Charge of Ida Krag”."
