"""The rulings of weighing, one by one, on claims written by hand."""

from dataclasses import replace

from secondsource.model.record import Claim
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.weigh.findings import weigh
from tests.helpers.claims import (
    DID_NOT_HAPPEN,
    HAPPENED,
    accusing,
    claim,
    copied,
    counts,
    day,
    denied,
    finding,
    origin,
    party,
    people,
    place,
    report,
    text,
    with_stance,
    withdrawn,
)

GAZETTE, RADIO, POST = report("Gazette"), report("Radio"), report("Post")


def test_two_origins_that_agree_corroborate() -> None:
    found = finding([claim(GAZETTE, people(6), "police"), claim(RADIO, people(6), "clinic")])
    assert found.verdict == "corroborated"
    assert counts(found.values[0]) == (2, 2)
    assert found.values[0].origins == ("clinic", "police")


def test_one_origin_through_many_outlets_is_single() -> None:
    found = finding([claim(told, people(6), "police") for told in (GAZETTE, RADIO, POST)])
    assert found.verdict == "single-origin"
    assert counts(found.values[0]) == (1, 1)


def test_own_voices_without_a_source_are_repeated() -> None:
    found = finding([claim(GAZETTE, people(6)), claim(RADIO, people(6))])
    assert found.verdict == "repeated"
    assert counts(found.values[0]) == (1, 2)


def test_a_voice_adds_none_to_a_shown_origin() -> None:
    found = finding([claim(GAZETTE, people(6)), claim(RADIO, people(6), "police")])
    assert found.verdict == "repeated"
    assert counts(found.values[0]) == (1, 2)


def test_a_voice_joins_no_two_others() -> None:
    claims = [claim(GAZETTE, people(6), "police"), claim(RADIO, people(6), "clinic"), claim(POST, people(6))]
    found = finding(claims)
    assert found.verdict == "corroborated"
    assert counts(found.values[0]) == (2, 3)


def test_copies_of_a_voice_count_once() -> None:
    claims = [copied(claim(told, people(6)), "wire text") for told in (GAZETTE, RADIO, POST)]
    found = finding(claims)
    assert found.verdict == "single-origin"
    assert counts(found.values[0]) == (1, 1)


def test_a_copy_that_lost_the_attribution_counts_once() -> None:
    claims = [copied(claim(GAZETTE, people(6), "police"), "t"), copied(claim(RADIO, people(6)), "t")]
    found = finding(claims)
    assert found.verdict == "single-origin"
    assert counts(found.values[0]) == (1, 1)


def test_one_report_with_its_voice_and_a_source_is_not_repeated() -> None:
    found = finding([claim(GAZETTE, people(6)), claim(GAZETTE, people(6), "police")])
    assert found.verdict == "single-origin"
    assert counts(found.values[0]) == (1, 2)


def test_two_reports_of_one_outlet_are_not_repeated() -> None:
    later = report("Gazette 2", "2031-05-05", outlet="Gazette")
    found = finding(
        [claim(GAZETTE, people(6)), claim(later, people(6), "someone")], [origin("someone", "unnamed", "Gazette")]
    )
    assert found.verdict == "single-origin"


def test_doubtful_joins_are_joined_in_least_and_apart_in_most() -> None:
    claims = [claim(GAZETTE, people(6), "police"), claim(RADIO, people(6), "prosecutors")]
    found = finding(claims, [origin("police", "official", "prosecutors"), origin("prosecutors", "official")])
    assert found.verdict == "repeated"
    assert counts(found.values[0]) == (1, 2)


def test_a_source_that_may_be_either_of_two_joins_them_not() -> None:
    claims = [
        claim(told, people(6), name) for told, name in ((GAZETTE, "ministry"), (RADIO, "charity"), (POST, "insider"))
    ]
    found = finding(claims, [origin("insider", "unnamed", "ministry", "charity")])
    assert found.verdict == "corroborated"
    assert counts(found.values[0]) == (2, 3)


def test_three_arms_of_one_government_are_one_at_least() -> None:
    names = ("police", "customs", "prosecutors")
    claims = [claim(told, people(6), name) for told, name in zip((GAZETTE, RADIO, POST), names, strict=True)]
    joins = [origin("police", "official", "customs", "prosecutors"), origin("customs", "official", "prosecutors")]
    assert counts(finding(claims, joins).values[0]) == (1, 3)


def test_the_narrowest_of_agreeing_values_is_shown() -> None:
    found = finding([claim(GAZETTE, people(12, 15), "office"), claim(RADIO, people(14), "clinic")])
    assert [value.value for value in found.values] == [people(14)]
    assert found.verdict == "corroborated"
    assert [made.value for made in found.values[0].claims] == [people(14), people(12, 15)] or len(
        found.values[0].claims
    ) == 2


def test_an_open_interval_holds_the_exact_figure() -> None:
    found = finding([claim(GAZETTE, people(12001, None), "office"), claim(RADIO, people(12200), "charity")])
    assert found.values[0].value == people(12200)
    assert counts(found.values[0]) == (2, 2)


def test_a_claim_that_fits_two_rivals_supports_none_and_stands_with_the_first() -> None:
    claims = [
        claim(GAZETTE, people(10, 20), "office"),
        claim(RADIO, people(12), "clinic"),
        claim(POST, people(18), "police"),
        claim(report("Echo"), people(18), "union"),
    ]
    found = finding(claims)
    assert found.verdict == "disputed"
    assert [value.value for value in found.values] == [people(18), people(12)]
    assert [counts(value) for value in found.values] == [(2, 2), (1, 1)]
    assert people(10, 20) in [made.value for made in found.values[0].claims]
    assert "office" in found.why


def test_exclusive_values_of_two_origins_are_disputed() -> None:
    claims = [
        claim(GAZETTE, people(4000), "police"),
        claim(RADIO, people(30000), "organisers"),
        claim(POST, people(30000), "organisers"),
        claim(report("Echo"), people(4000, 5000), "counters"),
    ]
    found = finding(claims)
    assert found.verdict == "disputed"
    assert [value.value for value in found.values] == [people(4000), people(30000)]
    assert counts(found.values[0]) == (2, 2)


def test_an_origin_that_lists_two_figures_disputes_neither() -> None:
    found = finding([claim(GAZETTE, people(9), "ministry"), claim(GAZETTE, people(2), "ministry")])
    assert found.verdict == "single-origin"
    assert len(found.values) == 2


def test_different_units_are_never_compared() -> None:
    from_dock = claim(GAZETTE, people(9), "police", field="seized")
    found = finding([from_dock, claim(RADIO, text("a boat"), "customs", field="seized")])
    assert found.verdict == "single-origin"


def test_a_toll_that_rises_is_revised_and_shows_the_latest_first() -> None:
    monday, tuesday, wednesday = (report(f"Wire {n}", f"2031-05-0{n}", outlet="Wire") for n in (5, 6, 7))
    claims = [
        claim(monday, people(4), "agency"),
        claim(tuesday, people(7), "agency"),
        claim(wednesday, people(11), "agency"),
        claim(report("Echo", "2031-05-07"), people(11), "aid group"),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert [value.value for value in found.values] == [people(11), people(7), people(4)]
    assert [counts(value) for value in found.values] == [(2, 2), (0, 0), (0, 0)]


def test_a_move_to_the_best_value_settles_what_others_said_before() -> None:
    claims = [
        claim(report("a", "2031-05-04"), people(11), "prefect"),
        claim(report("b", "2031-05-04"), people(11), "hospital"),
        claim(report("c", "2031-05-06"), people(14), "hospital"),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert [value.value for value in found.values] == [people(14), people(11)]
    assert [counts(value) for value in found.values] == [(1, 1), (1, 1)]


def test_a_later_report_that_says_that_the_toll_rose_revises_what_another_told_before() -> None:
    claims = [
        claim(report("a", "2031-05-04"), people(3), "police"),
        replace(claim(report("b", "2031-05-06"), people(4), "hospital"), moved=True),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert [value.value for value in found.values] == [people(4), people(3)]
    assert "says that the number changed to it" in found.why


def test_a_toll_said_to_have_risen_with_none_told_before_it_is_no_revision() -> None:
    claims = [
        replace(claim(report("a", "2031-05-04"), people(4), "hospital"), moved=True),
        claim(report("b", "2031-05-06"), people(4), "police"),
    ]
    assert finding(claims).verdict == "corroborated"


def test_a_report_speaks_with_the_number_that_it_says_a_toll_rose_to() -> None:
    raised = report("b", "2031-05-06")
    claims = [claim(raised, people(3), "police"), replace(claim(raised, people(4), "police"), moved=True)]
    found = finding(claims)
    assert [counts(value) for value in found.values] == [(1, 1), (0, 0)]
    assert found.values[0].value == people(4)


def test_a_rival_told_on_the_day_of_the_move_or_later_keeps_the_dispute() -> None:
    claims = [
        claim(report("b", "2031-05-04"), people(11), "hospital"),
        claim(report("c", "2031-05-06"), people(14), "hospital"),
        claim(report("a", "2031-05-06"), people(11), "prefect"),
    ]
    assert finding(claims).verdict == "disputed"


def test_a_voice_that_repeats_the_old_figure_tells_none_of_its_own() -> None:
    claims = [
        claim(report("a", "2031-05-04"), people(250), "police"),
        claim(report("b", "2031-06-06"), people(500), "police"),
        claim(report("c", "2031-06-08"), people(500), "police"),
        claim(report("c", "2031-06-08"), people(250)),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert found.values[0].value == people(500)


def test_a_report_that_tells_old_and_new_speaks_with_the_new() -> None:
    raised = report("b", "2031-06-06")
    claims = [
        claim(report("a", "2031-05-04"), people(250), "police"),
        claim(raised, people(250), "police"),
        claim(raised, people(500), "police"),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert [(value.value, counts(value)) for value in found.values] == [(people(500), (1, 1)), (people(250), (0, 0))]


def test_one_origin_denies_what_another_asserts() -> None:
    wiring = text("the wiring")
    claims = [
        claim(GAZETTE, text("a fault in the wiring of the press room"), "brigade", field="cause"),
        claim(RADIO, wiring, "Ada Lorne", field="cause"),
        denied(claim(POST, wiring, "owner", field="cause")),
    ]
    found = finding(claims)
    assert found.verdict == "disputed"
    assert len(found.values) == 1
    assert counts(found.values[0]) == (2, 2)
    assert found.values[0].origins == ("Ada Lorne", "brigade", "owner")
    assert "denied by the owner" in found.why


def test_a_denial_that_nobody_answers_counts_none() -> None:
    found = finding([denied(claim(GAZETTE, people(None, None), "ministry"))])
    assert found.verdict == "single-origin"
    assert counts(found.values[0]) == (0, 0)


def test_a_denial_without_a_figure_denies_the_figure() -> None:
    claims = [claim(GAZETTE, people(40), "insider"), denied(claim(RADIO, people(None, None), "ministry"))]
    found = finding(claims)
    assert found.verdict == "disputed"
    assert len(found.values) == 1
    assert counts(found.values[0]) == (1, 1)


def test_a_denial_of_the_event_is_asserted_and_counts() -> None:
    claims = [
        claim(GAZETTE, HAPPENED, "correspondent", field="occurred"),
        claim(RADIO, HAPPENED, "residents", field="occurred"),
        claim(POST, DID_NOT_HAPPEN, "ministry", field="occurred"),
    ]
    found = finding(claims)
    assert found.verdict == "disputed"
    assert [(value.value, counts(value)) for value in found.values] == [(HAPPENED, (2, 2)), (DID_NOT_HAPPEN, (1, 1))]


def test_first_denied_and_then_confirmed_is_revised() -> None:
    claims = [
        denied(claim(report("a", "2031-05-04"), people(3), "army")),
        claim(report("b", "2031-05-09"), people(3), "army"),
        claim(report("b", "2031-05-09"), people(3), "villagers"),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert counts(found.values[0]) == (2, 2)
    assert "denied" in found.why


def test_said_and_then_denied_by_the_same_origin_is_revised_and_counts_none() -> None:
    claims = [
        claim(report("a", "2031-05-04"), people(3), "army"),
        denied(claim(report("b", "2031-05-09"), people(3), "army")),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert counts(found.values[0]) == (0, 0)


def test_what_rests_on_withdrawn_claims_is_revised_and_counts_none() -> None:
    found = finding([withdrawn(claim(GAZETTE, people(3), "Gazette")), withdrawn(claim(RADIO, people(3), "Gazette"))])
    assert found.verdict == "revised"
    assert counts(found.values[0]) == (0, 0)
    assert found.why == "Withdrawn by Gazette, and no other account is left."


def test_a_withdrawn_value_that_others_hold_keeps_their_count() -> None:
    found = finding([withdrawn(claim(GAZETTE, people(3), "Gazette")), claim(RADIO, people(3), "police")])
    assert found.verdict == "single-origin"
    assert counts(found.values[0]) == (1, 1)
    assert len(found.values[0].claims) == 2


def test_a_corrected_winner_is_revised_not_disputed() -> None:
    first, second = report("a", "2031-05-04", outlet="Post"), report("b", "2031-05-05", outlet="Post")
    claims = [
        withdrawn(claim(first, party("Ruben Ahlgren"), field="winner")),
        claim(second, party("Ines Ott"), field="winner"),
        claim(report("c", "2031-05-05"), party("Ines Ott"), "board", field="winner"),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert [(value.text, counts(value)) for value in found.values] == [("Ines Ott", (1, 2)), ("Ruben Ahlgren", (0, 0))]


def test_two_named_actors_exclude_each_other_and_two_targets_do_not() -> None:
    def of(field: str) -> str:
        claims = [
            claim(GAZETTE, party("Red Lantern Front"), "minister", field=field),
            claim(RADIO, party("Sons of the Delta"), "the Sons", field=field),
        ]
        return finding(claims).verdict

    assert of("actor") == "disputed"
    assert of("target") == "single-origin"


def test_an_actor_who_is_only_described_is_no_rival_of_a_named_one() -> None:
    claims = [
        claim(GAZETTE, party("Red Lantern Front"), "minister", field="actor"),
        claim(RADIO, party("four men on motorcycles"), "a shopkeeper", field="actor"),
    ]
    assert finding(claims).verdict == "single-origin"


def test_a_misquote_is_listed_with_no_count_and_makes_no_dispute() -> None:
    claims = [
        copied(claim(report("a"), day("2031-05-02"), "police", field="when"), "wire"),
        copied(claim(report("b"), day("2031-05-01"), "police", field="when"), "wire"),
        claim(report("c"), day("2031-05-02"), "clinic", field="when"),
    ]
    found = finding(claims)
    assert found.verdict == "corroborated"
    assert [counts(value) for value in found.values] == [(2, 2), (0, 0)]
    assert found.values[0].value == day("2031-05-02")
    assert "b is not what other reports give of police" in found.why


def test_a_copy_that_alters_a_figure_days_later_is_a_misquote_and_no_revision() -> None:
    claims = [
        copied(claim(report("a", "2031-05-04"), people(5), "police"), "wire"),
        copied(claim(report("b", "2031-05-06"), people(6), "police"), "wire"),
    ]
    found = finding(claims)
    assert found.verdict == "single-origin"
    assert [value.value for value in found.values] == [people(5), people(6)]


def test_an_agency_that_updates_its_own_text_revises() -> None:
    claims = [
        copied(claim(report("a", "2031-05-04", outlet="Wire"), people(5), "police"), "wire"),
        copied(claim(report("b", "2031-05-06", outlet="Wire"), people(6), "police"), "wire"),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert found.values[0].value == people(6)


def test_a_late_copy_of_an_old_text_does_not_bring_the_old_figure_back() -> None:
    claims = [
        copied(claim(report("a", "2031-05-04"), people(5), "police"), "first"),
        claim(report("b", "2031-05-05"), people(6), "police"),
        copied(claim(report("c", "2031-05-07"), people(5), "police"), "first"),
    ]
    found = finding(claims)
    assert found.verdict == "revised"
    assert found.values[0].value == people(6)


def test_the_value_of_most_reports_is_the_statement_and_copies_count_once() -> None:
    claims = [
        claim(report("a"), people(5), "ministry"),
        claim(report("b"), people(5), "ministry"),
        *(copied(claim(report(name), people(6), "ministry"), "one text") for name in ("c", "d", "e")),
    ]
    found = finding(claims)
    assert [(value.value, counts(value)) for value in found.values] == [(people(5), (1, 1)), (people(6), (0, 0))]
    assert found.verdict == "single-origin"


def test_a_tie_of_quotes_goes_to_the_value_that_another_origin_gives() -> None:
    claims = [
        claim(report("a"), people(5), "ministry"),
        claim(report("b"), people(6), "ministry"),
        claim(report("c"), people(6), "hospital"),
    ]
    found = finding(claims)
    assert found.verdict == "corroborated"
    assert found.values[0].value == people(6)


def test_scopes_are_never_held_against_each_other() -> None:
    claims = [
        claim(GAZETTE, people(3), "prefect", scope="attackers"),
        claim(GAZETTE, people(11), "prefect"),
        claim(RADIO, people(2), "doctor", scope="children"),
    ]
    findings = weigh(claims, [])
    assert [(found.scope, found.verdict) for found in findings] == [
        ("all", "single-origin"),
        ("attackers", "single-origin"),
        ("children", "single-origin"),
    ]


def test_a_hedge_counts_as_assertion_and_its_words_are_shown() -> None:
    found = finding([with_stance(claim(GAZETTE, people(None, 20000)), "hedges", "is said to")])
    assert found.verdict == "single-origin"
    assert counts(found.values[0]) == (1, 1)
    assert '"is said to"' in found.why


def test_a_night_agrees_with_the_early_hours_and_the_later_day_is_shown() -> None:
    claims = [
        claim(GAZETTE, day("2031-10-02", "night"), field="when"),
        claim(RADIO, day("2031-10-03"), "prosecutors", field="when"),
        claim(POST, day("2031-10-03"), "director", field="when"),
    ]
    found = finding(claims)
    assert found.verdict == "corroborated"
    assert [value.value for value in found.values] == [day("2031-10-03")]


def test_a_month_holds_its_day() -> None:
    claims = [
        claim(GAZETTE, day("2031-06"), field="when"),
        claim(RADIO, day("2031-06-17"), "registrar", field="when"),
    ]
    found = finding(claims)
    assert [value.value for value in found.values] == [day("2031-06-17")]
    assert counts(found.values[0]) == (1, 2)


def test_a_town_and_its_region_agree_and_the_town_is_shown() -> None:
    claims = [
        claim(GAZETTE, place("Vigne", "IT", region="Orta"), "brigade", field="where"),
        claim(RADIO, place("Orta", "IT", "region"), "union", field="where"),
    ]
    found = finding(claims)
    assert found.verdict == "corroborated"
    assert [value.text for value in found.values] == ["Vigne, Orta, Italy"]


def test_a_town_is_shown_rather_than_its_addresses() -> None:
    street = replace(place("Birch Lane", "IT", "address", region="Orta", at=(45.81, 8.41)), county="Vigne")
    claims = [
        claim(GAZETTE, street, "brigade", field="where"),
        claim(RADIO, street, "union", field="where"),
        claim(POST, place("Vigne", "IT", region="Orta", at=(45.8, 8.4)), "clinic", field="where"),
    ]
    found = finding(claims)
    assert [value.text for value in found.values] == ["Vigne, Orta, Italy"]
    assert counts(found.values[0]) == (3, 3)


def test_of_towns_side_by_side_the_one_that_most_reports_tell_of_is_shown() -> None:
    vigne, next_to = place("Vigne", "IT", at=(45.8, 8.4)), place("Asola", "IT", at=(45.83, 8.44))
    told = [claim(report, vigne, name, field="where") for report, name in ((GAZETTE, "brigade"), (RADIO, "union"))]
    found = finding([*told, claim(POST, next_to, "clinic", field="where")])
    assert [value.text for value in found.values] == ["Vigne, Italy"]


def test_two_towns_exclude_each_other() -> None:
    claims = [
        claim(GAZETTE, place("Vigne", "IT", at=(45.8, 8.4)), "brigade", field="where"),
        claim(RADIO, place("Terni", "IT", at=(42.6, 12.6)), "union", field="where"),
    ]
    assert finding(claims).verdict == "disputed"


def test_of_an_accusation_two_origins_say_so() -> None:
    claims = [
        accusing(claim(told, text("taking bribes"), name, field="accused"))
        for told, name in ((GAZETTE, "prosecutors"), (RADIO, "a former clerk"))
    ]
    found = finding(claims)
    assert found.verdict == "corroborated"
    assert "wo origins say so" in found.why
    assert "corroborat" not in found.why


def test_why_names_the_origins_and_the_outlets_that_quote_them() -> None:
    claims = [claim(told, people(6), "police") for told in (GAZETTE, RADIO, POST)]
    found = finding([*claims, claim(GAZETTE, people(6), "the hospital")])
    assert found.why == "Police, quoted by three outlets, and the hospital agree."


def test_why_of_a_single_origin_says_through_whom() -> None:
    found = finding([claim(GAZETTE, people(6), "police")])
    assert found.why == "Only police, through Gazette."


def test_why_of_a_dispute_says_who_says_what() -> None:
    found = finding([claim(GAZETTE, people(6), "police"), claim(RADIO, people(9), "the union")])
    assert found.why == "6 according to police; 9 according to the union."


def test_why_of_a_revision_says_what_came_before() -> None:
    claims = [
        claim(report("a", "2031-05-04"), people(4), "the agency"),
        claim(report("b", "2031-05-05"), people(7), "the agency"),
    ]
    assert finding(claims).why == "7 according to the agency; the agency first said 4."


def test_order_is_least_then_most_then_reports_then_the_later() -> None:
    claims = [
        claim(report("a", "2031-05-04"), people(1), "one"),
        claim(report("b", "2031-05-05"), people(2), "two"),
        claim(report("c", "2031-05-04"), people(3), "three"),
        claim(report("d", "2031-05-04"), people(3), "three"),
        claim(report("e", "2031-05-04"), people(4), "four"),
        claim(report("f", "2031-05-04"), people(4)),
    ]
    assert [value.value for value in finding(claims).values] == [people(4), people(3), people(2), people(1)]


def test_of_values_that_are_told_alike_the_one_at_the_head_of_its_report_comes_first() -> None:
    """The whole toll stands in the lead, and what may be a part of it further down."""
    told = report("Gazette", body="Four were hurt in the hall. One was kept in hospital.")
    whole, part = claim(told, people(4)), claim(told, people(1))
    whole, part = replace(whole, spans=(Span(0, 4),)), replace(part, spans=(Span(28, 31),))
    assert [value.value for value in finding([part, whole]).values] == [people(4), people(1)]


def test_fields_stand_in_the_order_of_the_contract_and_all_comes_first() -> None:
    claims = [
        claim(GAZETTE, people(3), "police", field="injured"),
        claim(GAZETTE, people(1), "police", scope="children"),
        claim(GAZETTE, people(2), "police"),
        claim(GAZETTE, day("2031-05-04"), "police", field="when"),
    ]
    findings = weigh(claims, [])
    assert [(found.field, found.scope) for found in findings] == [
        ("when", "all"),
        ("killed", "all"),
        ("killed", "children"),
        ("injured", "all"),
    ]


def test_why_of_one_report_with_a_voice_and_a_source_says_which_is_which() -> None:
    found = finding([claim(GAZETTE, people(6)), claim(GAZETTE, people(6), "police")])
    assert found.why == "Besides police, Gazette says so in its own voice, which may have it from there."


def test_who_stands_by_one_value_is_not_told_to_fit_more_than_one() -> None:
    earlier = claim(GAZETTE, people(9, None), "police")
    found = finding([earlier, claim(RADIO, people(14), "police"), claim(POST, people(15), "clinic")])
    assert found.verdict == "disputed"
    assert "fits more than one" not in found.why
    found = finding(
        [
            claim(GAZETTE, people(9, None), "mayor"),
            claim(RADIO, people(14), "police"),
            claim(POST, people(15), "clinic"),
        ]
    )
    assert "the mayor fits more than one" in found.why or "mayor fits more than one" in found.why


def aged(told_in: Report, years: int) -> Claim:
    """How old somebody is said to be."""
    return claim(told_in, AmountValue(years, years, "year"), f"{told_in.id} police", field="age")


def test_who_is_a_year_older_in_a_later_report_had_a_birthday() -> None:
    before, later = report("Gazette", "2031-05-04"), report("Radio", "2032-01-10")
    assert finding([aged(before, 61), aged(later, 62)]).verdict != "disputed"
    assert finding([aged(before, 61), aged(later, 63)]).verdict == "disputed"
    assert finding([aged(before, 62), aged(later, 61)]).verdict == "disputed"
    assert finding([aged(GAZETTE, 61), aged(RADIO, 62)]).verdict == "disputed"
    assert finding([aged(report("Post", None), 61), aged(later, 62)]).verdict == "disputed"


def test_why_gives_what_an_origin_said_before_in_its_own_words() -> None:
    first, later = report("Gazette", "2031-05-01"), report("Radio", "2031-05-04")
    claims = [
        claim(first, people(19, None), "ministry"),
        claim(first, people(27), "agency"),
        claim(later, people(16), "ministry"),
    ]
    assert "the ministry first said at least 19" in finding(claims).why
