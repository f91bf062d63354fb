"""Where each claim stands: whether it counts, or was replaced, misquoted or withdrawn.

Each origin, and each report of it, speaks with its latest value only; of one statement that reports give with
different values, the value of most reports is the origin's.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from secondsource.model.record import Claim
from secondsource.weigh.ages import had_a_birthday
from secondsource.weigh.agreement import agree, exclude
from secondsource.weigh.days import published_day, told_days

Standing = Literal["counts", "replaced", "misquoted", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim with the day on which its account was told and with where it stands."""

    claim: Claim
    day: date | None
    standing: Standing

    @property
    def asserts(self) -> bool:
        """Whether it counts for its value: it stands, and does not deny."""
        return self.standing == "counts" and self.claim.stance != "denies"

    @property
    def denies(self) -> bool:
        """Whether it stands and denies its value."""
        return self.standing == "counts" and self.claim.stance == "denies"


def place_claims(claims: Sequence[Claim]) -> tuple[Placed, ...]:
    """Every claim of one field and scope, in the order given, with where it stands."""
    by_origin: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if not claim.withdrawn:
            by_origin[claim.origin].append(claim)
    days: dict[str, date | None] = {claim.id: published_day(claim.report) for claim in claims}
    standings: dict[str, Standing] = {claim.id: "withdrawn" if claim.withdrawn else "counts" for claim in claims}
    for origin in sorted(by_origin):
        own = by_origin[origin]
        days.update(told_days(own))
        others = [claim for name in sorted(by_origin) if name != origin for claim in by_origin[name]]
        standings.update(_standings_of_one(own, others, days))
    return tuple(Placed(claim, days[claim.id], standings[claim.id]) for claim in claims)


def conflict(first: Claim, second: Claim) -> bool:
    """Whether one origin cannot hold both: values that exclude each other, or a value asserted and denied."""
    denials = (first.stance == "denies") + (second.stance == "denies")
    if denials == 1:
        return agree(first.field, first.value, second.value)
    return denials == 0 and exclude(first.field, first.value, second.value) and not had_a_birthday(first, second)


def _standings_of_one(
    own: Sequence[Claim], others: Sequence[Claim], days: Mapping[str, date | None]
) -> dict[str, Standing]:
    """Where one origin's claims stand, from its last statement back to its first."""
    found: dict[str, Standing] = {}
    standing: list[Claim] = []
    for day in sorted({days[claim.id] for claim in own}, key=lambda d: d or date.min, reverse=True):
        told = [claim for claim in own if days[claim.id] == day]
        earlier = [claim for claim in own if (days[claim.id] or date.min) < (day or date.min)]
        replaced = _replaced_within_reports(told, earlier)
        misquoted = _misquoted([claim for claim in told if claim.id not in replaced], others)
        found.update(dict.fromkeys(replaced, "replaced"))
        found.update(dict.fromkeys(misquoted, "misquoted"))
        kept = [claim for claim in told if claim.id not in replaced | misquoted]
        outdated = {claim.id for claim in kept if _is_outdated(claim, standing)}
        found.update(dict.fromkeys(outdated, "replaced"))
        standing += [claim for claim in kept if claim.id not in outdated]
    return found


def _is_outdated(claim: Claim, later: Sequence[Claim]) -> bool:
    return not _holds_among(claim, later) and any(conflict(claim, other) for other in later)


def _replaced_within_reports(told: Sequence[Claim], earlier: Sequence[Claim]) -> set[str]:
    """Of values that one report gives of one origin: those it calls older, or that the origin had given before.

    Where nothing says which is the later, both stand: a list of things is no contradiction.
    """
    replaced: set[str] = set()
    for claim in told:
        rivals = [other for other in told if other.report.id == claim.report.id and conflict(claim, other)]
        if any(_is_older(claim, other) or _is_retold(claim, other, earlier) for other in rivals):
            replaced.add(claim.id)
    return replaced


def _is_older(claim: Claim, other: Claim) -> bool:
    """Whether the report dates ``claim`` before ``other``, or tells ``other`` as what the number changed to."""
    if other.moved and not claim.moved:
        return True
    if claim.as_of is None or claim.as_of.end is None:
        return False
    limit = other.as_of.start if other.as_of else published_day(other.report)
    return limit is not None and claim.as_of.end < limit


def _is_retold(claim: Claim, other: Claim, earlier: Sequence[Claim]) -> bool:
    """Whether the origin gave this value in an earlier report, and ``other``'s value not yet."""
    return _holds_among(claim, earlier) and not _holds_among(other, earlier)


def _holds_among(claim: Claim, others: Sequence[Claim]) -> bool:
    """Whether one of the others asserts, or denies, what the claim does."""
    return any(
        agree(claim.field, claim.value, other.value) and (claim.stance == "denies") == (other.stance == "denies")
        for other in others
    )


def _misquoted(told: Sequence[Claim], others: Sequence[Claim]) -> set[str]:
    """The claims of one statement whose value fewer of its reports give than another value that excludes it."""
    asserting = [claim for claim in told if claim.stance != "denies"]
    if not any(exclude(a.field, a.value, b.value) for a in asserting for b in asserting):
        return set()
    winner = min(asserting, key=lambda claim: _vote(claim, asserting, others))
    right = {claim.report.id for claim in asserting if agree(claim.field, claim.value, winner.value)}
    return {
        claim.id
        for claim in asserting
        if claim.report.id not in right and exclude(claim.field, claim.value, winner.value)
    }


def _vote(claim: Claim, told: Sequence[Claim], others: Sequence[Claim]) -> tuple[int, bool, date, str, str]:
    """Sort key of the statement's values, the best first: reports (copies once), another origin, day, report."""
    same = [other for other in told if agree(claim.field, claim.value, other.value)]
    accounts = {other.account or other.report.id for other in same}
    elsewhere = any(o.stance != "denies" and agree(claim.field, claim.value, o.value) for o in others)
    return (
        -len(accounts),
        not elsewhere,
        min(published_day(other.report) or date.max for other in same),
        min(other.report.id for other in same),
        claim.id,
    )
