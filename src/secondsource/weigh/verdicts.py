"""The verdict of a finding: what its values and their origins amount to."""

from collections.abc import Iterable, Sequence
from datetime import date

from secondsource.model.finding import Verdict
from secondsource.model.value import PlaceValue
from secondsource.weigh.ages import all_had_a_birthday
from secondsource.weigh.agreement import agree, exclude
from secondsource.weigh.groups import Group
from secondsource.weigh.standing import Placed, conflict


def verdict_of(groups: Sequence[Group]) -> Verdict:
    """The verdict of a finding whose ``groups`` stand in order, the best supported first."""
    if is_disputed(groups):
        return "revised" if _settled_by_a_move(groups) else "disputed"
    if is_revised(groups):
        return "revised"
    best = groups[0]
    if best.counts.least >= 2:
        return "corroborated"
    return "repeated" if best.counts.most >= 2 and has_two_outlets(best.support) else "single-origin"


def is_disputed(groups: Sequence[Group]) -> bool:
    """Whether an origin denies what another asserts, or the latest values of two origins exclude each other.

    An origin that gives both values disputes neither: a list of things seized is no contradiction. Nor does one that
    gives a place and a province around the other.
    """
    return any(_is_denied(group) for group in groups) or any(
        _is_rival(a, b, groups) for i, a in enumerate(groups) for b in groups[i + 1 :]
    )


def _is_denied(group: Group) -> bool:
    asserting = _origins(group.support)
    return any(asserting - {denial.claim.origin} for denial in group.denials)


def _is_rival(first: Group, second: Group, groups: Sequence[Group]) -> bool:
    if not exclude(first.shown.field, first.value, second.value):
        return False
    if all_had_a_birthday((m.claim for m in first.support), (m.claim for m in second.support)):
        return False
    one, other = (_origins(_backing(group, groups)) for group in (first, second))
    return bool(one - other) and bool(other - one)


def _backing(group: Group, groups: Sequence[Group]) -> Sequence[Placed]:
    """The claims that count for a value; of a place also those of others that it may lie in."""
    if not isinstance(group.value, PlaceValue):
        return group.support
    others = (member for other in groups for member in other.support)
    return [member for member in others if not exclude(group.shown.field, group.value, member.claim.value)]


def _origins(members: Sequence[Placed]) -> frozenset[str]:
    return frozenset(member.claim.origin for member in members)


def is_revised(groups: Sequence[Group]) -> bool:
    """Whether an origin replaced its own word, or took back the only value there was or a rival of what is left."""
    return bool(movers(groups)) or _is_taken_back(groups)


def movers(groups: Sequence[Group]) -> tuple[str, ...]:
    """Ids of the origins that moved from an older word to the one they now hold, sorted."""
    members = [member for group in groups for member in group.members]
    now = [member for member in members if member.standing == "counts"]
    moved = {
        old.claim.origin
        for old in members
        for new in now
        if old.standing in ("replaced", "withdrawn")
        and old.claim.origin == new.claim.origin
        and conflict(old.claim, new.claim)
    }
    both = {
        a.claim.origin
        for a in now
        for b in now
        if a.denies and b.asserts and a.claim.origin == b.claim.origin and conflict(a.claim, b.claim)
    }
    return tuple(sorted(moved | both | _telling_of_a_move(members)))


def _telling_of_a_move(members: Sequence[Placed]) -> set[str]:
    """Origins that say that the number changed to theirs, where another was told before it."""
    return {
        new.claim.origin
        for new in members
        if new.standing == "counts" and new.claim.moved
        for old in members
        if conflict(old.claim, new.claim) and (old.day or date.min) < (new.day or date.max)
    }


def _is_taken_back(groups: Sequence[Group]) -> bool:
    taken = [group for group in groups if group.members and rests_on(group, "withdrawn")]
    left = [group for group in groups if group.support]
    return any(not left or any(exclude(t.shown.field, t.value, group.value) for group in left) for t in taken)


def rests_on(group: Group, standing: str) -> bool:
    """Whether a value has nothing but claims of one standing, denials aside."""
    told = [member for member in group.members if member.claim.stance != "denies"]
    return bool(told) and all(member.standing == standing for member in told)


def _settled_by_a_move(groups: Sequence[Group]) -> bool:
    """Whether an origin that moved now gives the best value, and no other tells its own on that day or later."""
    best = groups[0]
    return any(moved in _origins(best.support) and _has_the_last_word(moved, groups) for moved in movers(groups))


def _has_the_last_word(mover: str, groups: Sequence[Group]) -> bool:
    best = groups[0]
    days = [member.day for member in best.support if member.claim.origin == mover]
    if not days or None in days:
        return False
    moved_on = min(day for day in days if day is not None)
    members = [member for group in groups for member in group.members]
    before = [m for m in members if m.claim.origin == mover and m.standing in ("replaced", "withdrawn")]
    return not any(_holds_out(member, moved_on, before) for member in _others(mover, groups))


def _others(mover: str, groups: Sequence[Group]) -> list[Placed]:
    """What other origins still say against the best value."""
    best = groups[0]
    against = [m for m in best.denials if m.claim.origin != mover]
    for group in groups[1:]:
        if exclude(best.shown.field, best.value, group.value):
            against += [m for m in group.support if m.claim.origin != mover]
    return against


def _holds_out(member: Placed, moved_on: date, before: Sequence[Placed]) -> bool:
    """Whether an origin tells its own value on the day of the move or later.

    A voice without a source of its own that repeats what the mover said before tells no value of its own.
    """
    claim = member.claim
    echoes = claim.voice and any(agree(claim.field, claim.value, old.claim.value) for old in before)
    return not echoes and (member.day is None or member.day >= moved_on)


def has_two_outlets(support: Iterable[Placed]) -> bool:
    """Whether reports of two outlets say so that are not copies of each other."""
    claims = [member.claim for member in support]
    told = {(claim.report.outlet or claim.report.id, claim.account or claim.report.id) for claim in claims}
    return any(outlet != other and account != another for outlet, account in told for other, another in told)


def in_order(groups: Sequence[Group], verdict: Verdict) -> tuple[Group, ...]:
    """The values as they are listed: the best supported first; of a revised finding what is older after it."""
    if verdict != "revised":
        return tuple(groups)
    best = groups[0] if groups[0].support else max(groups, key=lambda group: group.latest)
    rest = [group for group in groups if group is not best]
    return (best, *sorted(rest, key=lambda group: (-group.latest.toordinal(), group.order)))
