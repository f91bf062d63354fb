"""What holds of every checked draft, whatever the reports say."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from secondsource.check.record import check
from secondsource.model.record import Claim
from tests.helpers.claims import claim, copied, denied, people, report, withdrawn
from tests.helpers.drafts import DRAFT, brief_of, draft_of, drafted, event

OUTLETS = [
    report(name, f"2031-05-0{day}", outlet=name) for day, name in enumerate(("Gazette", "Radio", "Post"), start=4)
]
AGREEING = {"corroborated": "supported", "repeated": "repeated", "single-origin": "single-origin"}


def _made(number: int, outlet: int, origin: str | None, how: str) -> Claim:
    made = claim(OUTLETS[outlet], people(number), origin)
    match how:
        case "denies":
            return denied(made)
        case "withdrawn":
            return withdrawn(made)
        case "copied":
            return copied(made, "t")
    return made


reported = st.lists(
    st.builds(
        _made,
        st.sampled_from([3, 5, 12]),
        st.integers(0, 2),
        st.sampled_from(["police", "clinic", None]),
        st.sampled_from(["asserts", "asserts", "denies", "withdrawn", "copied"]),
    ),
    min_size=1,
    max_size=7,
    unique_by=lambda made: made.id,
)
numbers = st.one_of(st.sampled_from([(3, 3), (5, 5), (12, 12), (4, 4)]), st.just((3, None)), st.just((None, 5)))


@given(reported, numbers)
def test_whatever_the_draft_says_the_findings_stay_and_only_reports_are_evidence(
    claims: list[Claim], number: tuple[float | None, float | None]
) -> None:
    brief = brief_of([event(claims)])
    result = check(draft_of([drafted(claim(DRAFT, people(*number)))]), brief)
    assert result.brief == brief_of([event(claims)])
    (one,) = result.claims
    told = {made.id for made in claims}
    evidence = [*one.supporting, *one.denying, *(made for value in one.differing for made in value.claims)]
    assert {made.id for made in evidence} <= told
    assert 0 <= one.origins_least <= one.origins_most <= len({made.origin for made in claims})
    assert (one.origins_most > 0) == bool(one.supporting)
    assert one.why.endswith((".", "”"))


@given(reported)
def test_a_draft_that_says_what_a_finding_shows_first_gets_its_verdict(claims: list[Claim]) -> None:
    brief = brief_of([event(claims)])
    (finding,) = brief.events[0].findings
    best = finding.values[0]
    (one,) = check(draft_of([drafted(claim(DRAFT, best.value))]), brief).claims
    assert (one.origins_least, one.origins_most) == (best.origins_least, best.origins_most)
    if finding.verdict in AGREEING and best.origins_most:
        assert one.state == AGREEING[finding.verdict]
    if finding.verdict == "disputed" and len(finding.values) == 1:
        assert one.state == "disputed"


@given(reported, numbers, st.randoms(use_true_random=False))
def test_the_order_of_the_reports_changes_nothing(
    claims: list[Claim], number: tuple[float | None, float | None], random: Random
) -> None:
    draft = draft_of([drafted(claim(DRAFT, people(*number)))])
    first = check(draft, brief_of([event(claims)])).claims
    shuffled = list(claims)
    random.shuffle(shuffled)
    assert check(draft, brief_of([event(shuffled)])).claims == first


@given(reported, numbers)
def test_one_more_copy_makes_no_more_origins(claims: list[Claim], number: tuple[float | None, float | None]) -> None:
    """A copy of what is there already, under another outlet's name, lifts no count at least."""
    draft = draft_of([drafted(claim(DRAFT, people(*number)))])
    (before,) = check(draft, brief_of([event(claims)])).claims
    asserted = [made for made in claims if made.stance == "asserts" and not made.withdrawn and made.origin != "Sybil"]
    if not asserted:
        return
    account = asserted[0].account or "u"
    original = copied(asserted[0], account)
    others = [made if made.id != original.id else original for made in claims]
    sybil = report("Sybil", "2031-05-09")
    copy = copied(claim(sybil, original.value, None if original.voice else original.origin), account)
    (after,) = check(draft, brief_of([event([*others, copy])])).claims
    assert after.origins_least <= max(before.origins_least, 1)
