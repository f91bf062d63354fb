"""What the reports say of a claim: each state, by cases written by hand."""

from dataclasses import replace

import pytest

from secondsource.check.record import check
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import EntityValue, Value
from tests.helpers.claims import (
    DID_NOT_HAPPEN,
    HAPPENED,
    accusing,
    claim,
    copied,
    counts,
    day,
    denied,
    origin,
    party,
    people,
    place,
    report,
    text,
    with_stance,
    withdrawn,
)
from tests.helpers.drafts import DRAFT, EVENT, brief_of, checked, draft_of, drafted, event, one_checked

GAZETTE, RADIO, POST = report("Gazette"), report("Radio"), report("Post")
LATER = report("Evening", "2031-05-06")


def own(value: Value, field: str = "killed", scope: str = "all", attributed: str | None = None) -> Claim:
    """A claim of the draft."""
    return drafted(claim(DRAFT, value, field=field, scope=scope), attributed)


def test_two_independent_origins_support() -> None:
    found = one_checked(own(people(6)), [claim(GAZETTE, people(6), "police"), claim(RADIO, people(6), "clinic")])
    assert (found.state, found.origins_least, found.origins_most) == ("supported", 2, 2)
    assert {one.report.id for one in found.supporting} == {"Gazette", "Radio"}
    assert found.why == "Police and the clinic agree."


def test_voices_that_show_no_source_repeat() -> None:
    found = one_checked(own(people(6)), [claim(GAZETTE, people(6)), claim(RADIO, people(6))])
    assert (found.state, found.origins_least, found.origins_most) == ("repeated", 1, 2)


def test_one_origin_through_three_outlets_is_one() -> None:
    found = one_checked(own(people(6)), [claim(told, people(6), "police") for told in (GAZETTE, RADIO, POST)])
    assert (found.state, found.origins_least, found.origins_most) == ("single-origin", 1, 1)
    assert found.why.endswith("Your draft does not name police.")


def test_copies_of_one_text_are_one_account() -> None:
    reported = [copied(claim(told, people(6)), "one text") for told in (GAZETTE, RADIO, POST)]
    found = one_checked(own(people(6)), reported)
    assert (found.state, found.origins_most) == ("single-origin", 1)


def test_an_attributed_claim_is_not_told_to_name_its_source() -> None:
    found = one_checked(own(people(6), attributed="police"), [claim(GAZETTE, people(6), "police")])
    assert found.state == "single-origin"
    assert "does not name" not in found.why


def test_a_denial_disputes() -> None:
    reported = [
        claim(GAZETTE, text("dust"), "police", field="cause"),
        denied(claim(RADIO, text("dust"), "Morgrain", field="cause")),
    ]
    found = one_checked(own(text("dust"), "cause"), reported)
    assert found.state == "disputed"
    assert [one.origin for one in found.denying] == ["Morgrain"]
    assert "denied by Morgrain" in found.why


def test_what_the_reports_only_deny_is_disputed() -> None:
    found = one_checked(own(text("dust"), "cause"), [denied(claim(RADIO, text("dust"), "Morgrain", field="cause"))])
    assert found.state == "disputed"
    assert found.origins_most == 0
    assert found.why.startswith("The reports only deny it.")


def test_two_origins_that_exclude_each_other_dispute_both_values() -> None:
    reported = [claim(GAZETTE, people(6), "police"), claim(RADIO, people(9), "clinic")]
    for value in (people(6), people(9)):
        found = one_checked(own(value), reported)
        assert (found.state, found.origins_least) == ("disputed", 1)
        assert len(found.differing) == 1


def test_a_wide_claim_is_supported_by_both_sides_of_a_dispute() -> None:
    reported = [claim(GAZETTE, people(6), "police"), claim(RADIO, people(9), "clinic")]
    found = one_checked(own(people(5, None)), reported)
    assert (found.state, found.origins_least) == ("supported", 2)
    assert found.differing == ()


def test_another_number_differs_and_the_sentence_says_who_says_what() -> None:
    reported = [claim(GAZETTE, people(14), "police"), claim(LATER, people(14), "clinic")]
    found = one_checked(replace(own(people(12)), report=replace(DRAFT, published=day("2031-05-05"))), reported)
    assert found.state == "differs"
    assert found.why == "Your draft says 12 killed; two origins, police and the clinic, say 14, one of them later."
    assert [counts(value) for value in found.differing] == [(2, 2)]
    assert (found.origins_least, found.origins_most, found.supporting) == (0, 0, ())


def test_an_older_toll_differs_from_the_later_one() -> None:
    reported = [claim(GAZETTE, people(3), "police"), claim(LATER, people(5), "police")]
    found = one_checked(own(people(3)), reported)
    assert found.state == "differs"
    assert found.why == "Your draft says 3 killed; one origin, police, says 5, later. Police said so before that."
    assert one_checked(own(people(5)), reported).state == "single-origin"


def test_a_corrected_number_differs() -> None:
    reported = [withdrawn(claim(GAZETTE, people(600), field="displaced")), claim(LATER, people(60), field="displaced")]
    found = one_checked(own(people(600), "displaced"), reported)
    assert found.state == "differs"
    assert "Your draft says 600 displaced" in found.why


@pytest.mark.parametrize("mine", [people(10, None), people(12)])
def test_intervals_that_meet_agree(mine: Value) -> None:
    found = one_checked(own(mine), [claim(GAZETTE, people(12), "police"), claim(RADIO, people(10, None), "clinic")])
    assert (found.state, found.origins_least) == ("supported", 2)


def test_a_draft_that_is_more_exact_than_the_reports_agrees_and_is_told_so() -> None:
    found = one_checked(own(people(12)), [claim(GAZETTE, people(10, None), "police")])
    assert found.state == "single-origin"
    assert "more exact than the reports, which say at least 10" in found.why


def test_a_day_within_a_month_and_a_town_within_a_region_agree() -> None:
    reported = [claim(GAZETTE, day("2031-05"), "police", field="when")]
    assert one_checked(own(day("2031-05-04"), "when"), reported).state == "single-origin"
    reported = [claim(GAZETTE, place("Zealand", "DK", "region"), "police", field="where")]
    mine = place("Morhavn", "DK", region="Zealand")
    assert one_checked(own(mine, "where"), reported).state == "single-origin"


def test_another_day_differs() -> None:
    found = one_checked(own(day("2031-05-03"), "when"), [claim(GAZETTE, day("2031-05-04"), "police", field="when")])
    assert found.state == "differs"
    assert found.why == "Your draft says 3 May 2031; one origin, police, says 4 May 2031."


def test_another_victim_is_neither_agreed_nor_contradicted() -> None:
    found = one_checked(own(party("Ole Falk"), "victim"), [claim(GAZETTE, party("Ida Krag"), "police", field="victim")])
    assert found.state == "not found"
    assert found.why == "No report says this; the reports say Ida Krag."


def test_scopes_are_never_held_against_each_other() -> None:
    found = one_checked(own(people(2), scope="children"), [claim(GAZETTE, people(9), "police")])
    assert found.state == "not found"
    assert found.why == "No report says this for children; the reports say 9 killed."
    found = one_checked(own(people(9)), [claim(GAZETTE, people(2), "police", scope="children")])
    assert found.why == "No report says this in all; the reports say 2 killed (children)."


def test_a_number_below_the_drafts_own_whole_is_a_part() -> None:
    reported = [claim(GAZETTE, people(14), "police", field="injured")]
    whole, part = checked([own(people(14), "injured"), own(people(3), "injured")], reported).claims
    assert whole.state == "single-origin"
    assert part.state == "not found"
    assert part.why == "Your draft says 14 injured as well; no report gives 3 as a part of them."


def test_what_no_report_tells_is_not_found() -> None:
    found = one_checked(own(people(6), "injured"), [claim(GAZETTE, people(6), "police")])
    assert (found.state, found.why, found.origins_most) == ("not found", "No report says this.", 0)
    unmet = check(draft_of([own(people(6))], meant=None), brief_of([event([claim(GAZETTE, people(6))])]))
    assert [one.why for one in unmet.claims] == ["No report tells of this explosion."]


def test_a_denial_of_the_draft_is_supported_by_who_denies() -> None:
    mine = denied(own(text("dust"), "cause"))
    against = claim(GAZETTE, text("dust"), "police", field="cause")
    denial = denied(claim(RADIO, text("dust"), "Morgrain", field="cause"))
    assert one_checked(mine, [denial]).state == "single-origin"
    assert one_checked(mine, [against, denial]).state == "disputed"
    assert one_checked(mine, [against]).state == "not found"


def test_a_misquote_supports_nothing() -> None:
    """Of one press conference, two reports give six and one gives sixty."""
    reported = [
        claim(GAZETTE, people(6), "police"),
        claim(RADIO, people(6), "police"),
        claim(POST, people(60), "police"),
    ]
    found = one_checked(own(people(60)), reported)
    assert (found.state, found.origins_most) == ("differs", 0)


def test_doubtful_joins_are_counted_both_ways() -> None:
    reported = [claim(GAZETTE, people(6), "police"), claim(RADIO, people(6), "prosecutor")]
    found = one_checked(own(people(6)), reported, [origin("police", "official", "prosecutor"), origin("prosecutor")])
    assert (found.state, found.origins_least, found.origins_most) == ("repeated", 1, 2)


def test_an_event_that_somebody_denies_is_disputed() -> None:
    reported = [
        claim(GAZETTE, HAPPENED, "police", field="occurred"),
        claim(RADIO, DID_NOT_HAPPEN, "Morgrain", field="occurred"),
        claim(GAZETTE, people(6), "police"),
    ]
    found = {
        one.claim.field: one.state for one in checked([own(HAPPENED, "occurred"), own(people(6))], reported).claims
    }
    assert found == {"occurred": "disputed", "killed": "single-origin"}


def test_that_it_happened_is_said_only_where_the_draft_says_no_more() -> None:
    reported = [claim(GAZETTE, people(6), "police"), claim(RADIO, people(6), "clinic")]
    both = checked([own(HAPPENED, "occurred"), own(people(6))], reported).claims
    assert [one.claim.field for one in both] == ["killed"]
    alone = one_checked(own(HAPPENED, "occurred"), reported)
    assert (alone.state, alone.origins_least) == ("supported", 2)


def test_the_findings_of_the_reports_stay_what_they_are() -> None:
    brief = brief_of([event([claim(GAZETTE, people(6), "police")])])
    result = check(draft_of([own(people(6)), own(people(7))]), brief)
    assert result.brief == brief
    assert {one.report.id for claimed in result.claims for one in claimed.supporting} == {"Gazette"}
    assert result.draft.events[0].meant == EVENT


def test_a_hedge_that_the_draft_drops_differs() -> None:
    hedged = with_stance(claim(GAZETTE, text("dust"), "police", field="cause"), "hedges", "may have")
    found = one_checked(own(text("dust"), "cause"), [hedged])
    assert found.state == "differs"
    assert "only say with a hedge, in the words “may have”" in found.why
    kept = with_stance(own(text("dust"), "cause"), "hedges", "possibly")
    assert one_checked(kept, [hedged]).state == "single-origin"
    plain = claim(RADIO, text("dust"), "clinic", field="cause")
    assert one_checked(own(text("dust"), "cause"), [hedged, plain]).state == "supported"


def test_an_allegation_that_the_draft_states_as_fact_differs() -> None:
    reported = [
        accusing(claim(GAZETTE, party("Ida Krag"), "police", field="actor")),
        accusing(claim(RADIO, party("Ida Krag"), "clinic", field="actor")),
    ]
    found = one_checked(own(party("Ida Krag"), "actor"), reported)
    assert found.state == "differs"
    assert found.why == "Your draft states as fact what the reports only allege: police and the clinic say so."
    attributed = one_checked(own(party("Ida Krag"), "actor", attributed="police"), reported)
    alleged = one_checked(accusing(own(party("Ida Krag"), "actor")), reported)
    for kept in (attributed, alleged):
        assert kept.state == "supported"
        assert kept.why == "Two origins say so: police and the clinic."


def test_a_plan_that_the_draft_tells_as_done_differs() -> None:
    planned = event([claim(GAZETTE, text("bridge"), "ministry", field="target")], "planned", "demolition")
    result = check(draft_of([own(HAPPENED, "occurred"), own(text("bridge"), "target")]), brief_of([planned]))
    states = {one.claim.field: one.state for one in result.claims}
    assert states == {"occurred": "differs", "target": "single-origin"}
    assert any("only tell as planned" in one.why for one in result.claims)


@pytest.mark.parametrize("values", [[people(6)], [people(6), people(9)]])
def test_every_claim_of_the_draft_comes_back_once(values: list[Value]) -> None:
    mine = [own(value) for value in values]
    result = checked(mine, [claim(GAZETTE, people(6), "police")])
    assert sorted(one.claim.id for one in result.claims) == sorted(one.id for one in mine)


def test_whom_a_number_counts_is_no_claim_of_its_own() -> None:
    """ "Five people" were killed: that five people are the victims says no more than the number."""
    victims = replace(own(party("five people"), "victim"), spans=(Span(0, 11),))
    found = checked([own(people(6)), victims], [claim(GAZETTE, people(6), "police")]).claims
    assert [one.claim.field for one in found] == ["killed"]


def test_words_shared_by_two_events_of_the_draft_that_mean_one_are_told_once() -> None:
    mine = own(people(6))
    draft = draft_of([mine])
    twice = replace(draft, events=(*draft.events, replace(draft.events[0], event=event([mine], name="again"))))
    assert len(check(twice, brief_of([event([claim(GAZETTE, people(6), "police")])])).claims) == 1


def test_a_description_is_compared_by_its_words() -> None:
    reported = [claim(GAZETTE, party("red van"), "police", field="target")]
    mine = replace(own(party("van"), "target"), value=EntityValue("the draft's own", "red van"))
    assert one_checked(mine, reported).state == "single-origin"
