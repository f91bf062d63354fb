"""Entities on the user's lists: which rows they may be, and why. A person is never found on a name alone."""

from collections.abc import Iterator, Sequence

from secondsource.link.entities.entities import Identity
from secondsource.model.listed import Entry, Listed, NameLists
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue, PlaceValue, TextValue
from secondsource.values.name_key import body_key, person_key
from secondsource.values.phrases import listed as joined
from secondsource.values.words import content

_OFFICES = frozenset(("role", "leader_of", "member_of"))
_SLACK = 1
"""Years that an age may be off by, since a birthday may lie on either side of the report's day."""


def find_listed(identity: Identity, claims: Sequence[Claim], lists: NameLists) -> tuple[Listed, ...]:
    """The rows that bear a name of the entity, in their order.

    Of a person, a second name, a country, an office or an age that agrees makes a row sure; without one, or where
    two rows of one list fit, it is doubtful, and an age that contradicts rules it out. A body is sure by its name.
    """
    if not lists.entries:
        return ()
    key = person_key if identity.kind == "person" else body_key
    keys = {key(name) for name in (identity.name, *identity.aliases)} - {""}
    numbers = sorted({number for one in keys for number in lists.by_key.get(one, ())})
    rows = [lists.entries[number] for number in numbers]
    rows = [row for row in rows if not any(_contradicts(row, claim) for claim in claims)]
    return tuple(_listed(row, rows, keys, claims) for row in rows)


def _listed(row: Entry, rows: Sequence[Entry], keys: set[str], claims: Sequence[Claim]) -> Listed:
    namesakes = sum(1 for other in rows if other.list == row.list) > 1
    reasons = list(dict.fromkeys(_reasons(row, keys, claims)))
    sure = bool(reasons) or row.kind != "person"
    because = f"The name and {joined(reasons)} agree." if reasons else "The name agrees."
    if not sure:
        because = "The name agrees and nothing else is known; it may be somebody else."
    if namesakes:
        because += " Another row of the list bears the name too."
    return Listed(row.list, row.id, row.name, because, doubtful=namesakes or not sure)


def _reasons(row: Entry, keys: set[str], claims: Sequence[Claim]) -> Iterator[str]:
    """What agrees beside one name, in words."""
    key = person_key if row.kind == "person" else body_key
    if len(keys & {key(name) for name in row.names}) > 1:
        yield "a second name"
    roles = {word for role in row.roles for word in content(role)}
    for claim in claims:
        if isinstance(claim.value, PlaceValue) and claim.value.country in row.countries:
            yield "the country"
        if claim.field in _OFFICES and isinstance(claim.value, TextValue) and roles & set(content(claim.value.text)):
            yield "the office"
        if _years_apart(row, claim) in range(-_SLACK, 1 + _SLACK):
            yield "the age"


def _contradicts(row: Entry, claim: Claim) -> bool:
    apart = _years_apart(row, claim)
    return apart is not None and abs(apart) > _SLACK


def _years_apart(row: Entry, claim: Claim) -> int | None:
    """By how many years the age that a claim tells is off the row's; ``None`` where that cannot be known."""
    published = claim.report.published
    if row.born is None or claim.field != "age" or published is None or published.start is None:
        return None
    if not isinstance(claim.value, AmountValue) or claim.value.low is None or claim.value.low != claim.value.high:
        return None
    return published.start.year - row.born - int(claim.value.low)
