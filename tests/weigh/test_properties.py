"""What holds for any claims whatever."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from secondsource.model.finding import Finding
from secondsource.model.record import Claim, Origin
from secondsource.model.report import Report
from secondsource.model.value import DateValue, TextValue, Value
from secondsource.weigh.findings import weigh
from tests.helpers.claims import claim, copied, day, denied, origin, party, people, place, report, text, withdrawn

NAMES = ("police", "hospital", "ministry", "union", "officials")
ORIGINS: list[Origin] = [
    origin("police", "official", "ministry", "officials"),
    origin("officials", "unnamed", "ministry", "hospital"),
    *(origin(name) for name in ("hospital", "ministry", "union")),
]
REPORTS = [
    *(report(f"r{n}", f"2031-05-0{n}") for n in range(1, 5)),
    report("r5", "2031-05-04", outlet="r1"),
    report("r6", None),
]
VALUES: dict[str, list[Value]] = {
    "killed": [people(3), people(4), people(3, 5), people(4, None), people(None, None), people(9)],
    "when": [
        day("2031-05-01"),
        day("2031-05-01", "night"),
        day("2031-05-02"),
        day("2031-05"),
        DateValue(None, None, "day", partial="--05-02"),
    ],
    "where": [
        place("Vigne", "IT", region="Orta", at=(45.8, 8.4)),
        place("Orta", "IT", "region"),
        place("Terni", "IT", at=(42.6, 12.6)),
        place("Italy", "IT", "country"),
    ],
    "actor": [party("Red Front"), party("Blue Guard"), party("gunmen"), TextValue("the Red Front")],
    "cause": [text("wiring"), text("old wiring"), text("lightning")],
}


@st.composite
def a_claim(draw: st.DrawFn) -> Claim:
    """Any claim on a few fields by a few origins in a few reports."""
    field = draw(st.sampled_from(sorted(VALUES)))
    told = draw(st.sampled_from(REPORTS))
    value = draw(st.sampled_from(VALUES[field]))
    source = draw(st.sampled_from([None, *NAMES]))
    made = claim(told, value, source, field=field, scope=draw(st.sampled_from(["all", "children"])))
    made = copied(made, draw(st.sampled_from(["", "", "one text", "another text"])))
    how = draw(st.sampled_from(["asserts", "asserts", "asserts", "denies", "withdrawn"]))
    return {"asserts": made, "denies": denied(made), "withdrawn": withdrawn(made)}[how]


@st.composite
def ledgers(draw: st.DrawFn) -> list[Claim]:
    """Claims without two of one id."""
    return list({made.id: made for made in draw(st.lists(a_claim(), min_size=1, max_size=9))}.values())


@given(ledgers(), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_origins_changes_nothing(claims: list[Claim], random: Random) -> None:
    shuffled, origins = list(claims), list(ORIGINS)
    random.shuffle(shuffled)
    random.shuffle(origins)
    assert weigh(shuffled, origins) == weigh(claims, ORIGINS)


@given(ledgers())
def test_every_claim_is_in_exactly_one_value_of_its_field_and_scope(claims: list[Claim]) -> None:
    listed = [
        (made.id, finding.field, finding.scope)
        for finding in weigh(claims, ORIGINS)
        for value in finding.values
        for made in value.claims
    ]
    assert sorted(listed) == sorted((made.id, made.field, made.scope) for made in claims)


@given(ledgers())
def test_counts_and_verdicts_fit_together(claims: list[Claim]) -> None:
    for finding in weigh(claims, ORIGINS):
        for value in finding.values:
            assert 0 <= value.origins_least <= value.origins_most
            assert value.origins_most <= len(value.origins)
            assert set(value.origins) == {made.origin for made in value.claims}
        if finding.verdict == "corroborated":
            assert finding.values[0].origins_least >= 2
        if finding.verdict == "repeated":
            assert finding.values[0].origins_least == 1 < finding.values[0].origins_most
        if finding.verdict == "single-origin":
            assert finding.values[0].origins_least <= 1


@given(ledgers())
def test_why_is_one_sentence_on_one_line(claims: list[Claim]) -> None:
    for finding in weigh(claims, ORIGINS):
        assert finding.why.endswith(".")
        assert "\n" not in finding.why
        assert finding.why[0] == finding.why[0].upper()
        assert not finding.why.startswith((";", "."))
        assert ";;" not in finding.why and "; ." not in finding.why and "  " not in finding.why


@given(ledgers(), st.data())
def test_a_copy_never_raises_the_least(claims: list[Claim], data: st.DataObject) -> None:
    """A copy: another outlet, on the same day, carries every claim of a report's text under the same account."""
    original = data.draw(st.sampled_from(sorted({made.report.id for made in claims})))
    text_of = [replace(made, account=made.account or original) for made in claims if made.report.id == original]
    others = [made for made in claims if made.report.id != original]
    copy = replace(text_of[0].report, id="copy", outlet="Copyist")
    copies = [_copy(made, copy) for made in text_of]
    before = _leasts(weigh([*others, *text_of], ORIGINS))
    after = _leasts(weigh([*others, *text_of, *copies], ORIGINS))
    assert {key: least for key, least in after.items() if least > before.get(key, 0)} == {}


def _copy(made: Claim, carrier: Report) -> Claim:
    """The claim in the copy; its origin is the original's, as linking joins them."""
    return replace(made, id="copy of " + made.id, report=carrier, chain=("Copyist", *made.chain[1:]))


def _leasts(findings: tuple[Finding, ...]) -> dict[tuple[str, str, str], int]:
    return {
        (finding.field, finding.scope, repr(value.value)): value.origins_least
        for finding in findings
        for value in finding.values
    }
