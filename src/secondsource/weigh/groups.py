"""Values with the claims that fit them, counted and in order."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from secondsource.model.record import Claim
from secondsource.model.value import PlaceValue, Value
from secondsource.weigh.agreement import agree, exclude, is_morning_after, width
from secondsource.weigh.counting import Counts, Joins, count
from secondsource.weigh.standing import Placed
from secondsource.weigh.texts import value_text


@dataclass(frozen=True, slots=True)
class Group:
    """One value with the claims listed under it. ``unsure`` are ids of claims that fit a rival value as well."""

    shown: Claim
    members: tuple[Placed, ...]
    unsure: frozenset[str]
    counts: Counts

    @property
    def value(self) -> Value:
        """The narrowest of the agreeing values."""
        return self.shown.value

    @property
    def text(self) -> str:
        """The value as a person would write it."""
        return value_text(self.shown)

    @property
    def support(self) -> tuple[Placed, ...]:
        """The members that count for the value."""
        return supporting(self.members, self.unsure)

    @property
    def denials(self) -> tuple[Placed, ...]:
        """The members that deny the value and still stand."""
        return tuple(member for member in self.members if member.denies)

    @property
    def latest(self) -> date:
        """The last day on which what counts for the value was told; of all its claims where none counts."""
        days = [member.day for member in self.support or self.members if member.day is not None]
        return max(days, default=date.min)

    @property
    def reports(self) -> frozenset[str]:
        """Ids of the reports that count for the value."""
        return frozenset(member.claim.report.id for member in self.support)

    @property
    def place(self) -> int:
        """Where in a report it is told first, of the claims that count; 0 where none does."""
        return min((m.claim.spans[0].start for m in self.support if m.claim.spans), default=0)

    @property
    def order(self) -> tuple[int, int, int, int, tuple[float, float], int, str, str]:
        """Sort key, the best supported first: least, most, reports, the later, the narrower, then as texts tell it.

        What a report tells first stands first, since the news is at its head and parts of a toll come further down.
        """
        return (
            -self.counts.least,
            -self.counts.most,
            -len(self.reports),
            -self.latest.toordinal(),
            width(self.value),
            self.place,
            self.text,
            repr(self.value),
        )


def supporting(members: Iterable[Placed], unsure: frozenset[str]) -> tuple[Placed, ...]:
    """The members that assert or hedge their value, stand, and fit no rival of it."""
    return tuple(member for member in members if member.asserts and member.claim.id not in unsure)


def group_claims(placed: Sequence[Placed], joins: Joins) -> tuple[Group, ...]:
    """The values of one field and scope, the best supported first; every claim under exactly one of them.

    A claim that fits several values which exclude each other supports none of them and is listed with the first.
    """
    heads = choose_heads(placed)
    fits = {member.claim.id: _fitting(member.claim, heads) for member in placed}
    sure = [member for member in placed if len(fits[member.claim.id]) == 1]
    first = [
        _group(head, [m for m in sure if fits[m.claim.id] == [i]], frozenset(), joins) for i, head in enumerate(heads)
    ]
    ranks = {i: rank for rank, i in enumerate(sorted(range(len(heads)), key=lambda i: first[i].order))}
    home = {name: min(found, key=lambda i: ranks[i]) for name, found in fits.items()}
    unsure = frozenset(m.claim.id for m in placed if _rivals([heads[i] for i in fits[m.claim.id]]))
    groups = [_group(head, [m for m in placed if home[m.claim.id] == i], unsure, joins) for i, head in enumerate(heads)]
    return tuple(sorted(groups, key=lambda group: group.order))


def choose_heads(placed: Sequence[Placed]) -> list[Claim]:
    """The claims whose values are shown: the narrowest first, each agreeing with no other.

    What counts is shown before what was denied, replaced, withdrawn or misquoted.
    """
    heads: list[Claim] = []
    told = [member.claim.value for member in placed if member.asserts]
    reports = _reports_of_places(placed)
    for member in sorted(placed, key=lambda member: _first_choice(member, told, reports)):
        if not any(agree(member.claim.field, member.claim.value, head.value) for head in heads):
            heads.append(member.claim)
    return heads


def _reports_of_places(placed: Sequence[Placed]) -> Counter[Value]:
    """In how many reports each place is told: of towns near each other the one that most tell of is shown."""
    told = {(m.claim.value, m.claim.report.id) for m in placed if m.asserts and isinstance(m.claim.value, PlaceValue)}
    return Counter(value for value, _ in told)


def _first_choice(
    member: Placed, told: Sequence[Value], reports: Counter[Value]
) -> tuple[bool, bool, tuple[float, float], int, int, str, str]:
    claim = member.claim
    newest_first = -(member.day or date.min).toordinal()
    has_morning = any(is_morning_after(value, claim.value) for value in told)
    rank = (width(claim.value), -reports[claim.value], newest_first)
    return not member.asserts, has_morning, *rank, repr(claim.value), claim.id


def _fitting(claim: Claim, heads: Sequence[Claim]) -> list[int]:
    return [i for i, head in enumerate(heads) if agree(claim.field, claim.value, head.value)]


def _rivals(heads: Sequence[Claim]) -> bool:
    return any(exclude(a.field, a.value, b.value) for a in heads for b in heads)


def _group(head: Claim, members: Sequence[Placed], unsure: frozenset[str], joins: Joins) -> Group:
    ordered = tuple(sorted(members, key=lambda member: _listing(member, unsure)))
    counts = count([member.claim for member in supporting(members, unsure)], joins)
    return Group(head, ordered, frozenset(m.claim.id for m in members if m.claim.id in unsure), counts)


def _listing(member: Placed, unsure: frozenset[str]) -> tuple[bool, bool, date, str, int, str]:
    """Order of a value's claims: what counts, then denials, then the rest; each by day, report and place in it."""
    claim = member.claim
    counts = member.asserts and claim.id not in unsure
    start = claim.spans[0].start if claim.spans else claim.sentence.start
    return not counts, not member.denies, member.day or date.max, claim.report.id, start, claim.id
