"""How many independent origins could have produced the accounts of one value: at least, and at most."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from secondsource.model.record import Claim, Origin

# Beyond this many origins in one knot of doubtful joins the smallest cover is not searched for but bounded from below.
_EXACT_UP_TO = 14


@dataclass(frozen=True, slots=True)
class Counts:
    """Independent origins: ``least`` with doubtful joins joined, ``most`` with them apart."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Source:
    """One source of a value: the claims that lead to it. ``voice``: an outlet that shows no source of its own."""

    claims: tuple[Claim, ...]
    voice: bool

    @property
    def origins(self) -> frozenset[str]:
        """The ids of its origins; several where they are joined."""
        return frozenset(claim.origin for claim in self.claims)


@dataclass(frozen=True, slots=True)
class Joins:
    """Which origins may be one: pairs of ids, both ways round, that are joined for sure, and that are in doubt."""

    sure: frozenset[tuple[str, str]]
    doubtful: frozenset[tuple[str, str]]


def find_joins(origins: Iterable[Origin]) -> Joins:
    """The joins between the origins of a record that still have a partner."""
    sure: set[tuple[str, str]] = set()
    doubtful: set[tuple[str, str]] = set()
    for origin in origins:
        for join in origin.joins:
            if join.partner is not None:
                pairs = doubtful if join.doubtful else sure
                pairs |= {(origin.id, join.partner), (join.partner, origin.id)}
    return Joins(frozenset(sure), frozenset(doubtful))


def count(claims: Sequence[Claim], joins: Joins) -> Counts:
    """The independent origins of ``claims``, all of which count for one value.

    A voice that may have it from anybody adds none to ``least`` and joins no two others; where there are only such
    voices ``least`` is 1.
    """
    sources = find_sources(claims, joins)
    shown = [source for source in sources if not source.voice]
    least = smallest_number(shown, joins) if shown else min(1, len(sources))
    return Counts(least, len(sources))


def find_sources(claims: Sequence[Claim], joins: Joins) -> tuple[Source, ...]:
    """The sources of ``claims``, doubtful joins apart: one an origin, and copies of one text told as one's own once."""
    leaders: dict[str, str] = {}

    def find(key: str) -> str:
        while leaders.setdefault(key, key) != key:
            key = leaders[key]
        return key

    def unite(one: str, other: str) -> None:
        first, second = sorted((find(one), find(other)))
        leaders[second] = first

    claims = [claim for claim in claims if not _lost_its_source(claim, claims)]
    for claim in claims:
        if _is_own_voice(claim) and claim.account:
            unite("origin " + claim.origin, "account " + claim.account)
    present = {claim.origin for claim in claims}
    for one, other in sorted(joins.sure):
        if one in present and other in present:
            unite("origin " + one, "origin " + other)
    groups: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=lambda c: (c.origin, c.id)):
        groups.setdefault(find("origin " + claim.origin), []).append(claim)
    return tuple(Source(tuple(group), all(claim.voice for claim in group)) for group in groups.values())


def _is_own_voice(claim: Claim) -> bool:
    return claim.voice or len(claim.chain) <= 1


def _lost_its_source(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a copy tells as its own what the text it copies attributes."""
    if not claim.voice or not claim.account:
        return False
    copies = [other for other in claims if other.account == claim.account]
    attributed = {other.report.id for other in copies if not other.voice}
    voiced = {other.report.id for other in copies if other.voice}
    return bool(attributed) and not voiced & attributed


def smallest_number(sources: Sequence[Source], joins: Joins) -> int:
    """The fewest origins that could stand behind ``sources``.

    Sources can be one only where each two of them may be: the smallest cover of the graph of doubtful joins by
    cliques. In a large knot, the size of a set without any join, which is never more than that.
    """
    near = {
        i: frozenset(j for j, other in enumerate(sources) if i != j and _may_be_one(source, other, joins))
        for i, source in enumerate(sources)
    }
    return sum(_cover(knot, near) for knot in _knots(near))


def _may_be_one(first: Source, second: Source, joins: Joins) -> bool:
    return any((a, b) in joins.doubtful for a in first.origins for b in second.origins)


def _knots(near: Mapping[int, frozenset[int]]) -> list[frozenset[int]]:
    knots: list[frozenset[int]] = []
    left = set(near)
    while left:
        knot, edge = set[int](), {min(left)}
        while edge:
            knot |= edge
            edge = {j for i in edge for j in near[i]} - knot
        knots.append(frozenset(knot))
        left -= knot
    return knots


def _cover(knot: frozenset[int], near: Mapping[int, frozenset[int]]) -> int:
    if len(knot) > _EXACT_UP_TO:
        return _apart(knot, near)

    @cache
    def fewest(left: frozenset[int]) -> int:
        if not left:
            return 0
        first = min(left)
        return 1 + min(fewest(left - clique) for clique in _cliques(first, left, near))

    return fewest(knot)


def _cliques(first: int, left: frozenset[int], near: Mapping[int, frozenset[int]]) -> list[frozenset[int]]:
    """Every clique of ``left`` that holds ``first``."""
    found = [frozenset({first})]
    for other in sorted(left & near[first]):
        found += [clique | {other} for clique in found if clique <= near[other]]
    return found


def _apart(knot: frozenset[int], near: Mapping[int, frozenset[int]]) -> int:
    chosen: set[int] = set()
    for i in sorted(knot, key=lambda i: (len(near[i]), i)):
        if not near[i] & chosen:
            chosen.add(i)
    return len(chosen)
