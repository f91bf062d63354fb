"""The toll of each nation: two Thai rangers dead are no word against three Cambodian ones, nor against a larger total.

Where an event's accounts count the people of two nations, or those of one abroad beside a larger number of all, what is
said of each nation's has a scope of its own, which bears the nation's name.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from secondsource.link.tellings.nations import Owner, owners
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.fields import PEOPLE_FIELDS
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, PlaceValue
from secondsource.values.amounts import compare_amounts
from secondsource.values.countries import ADJECTIVES, OF_PARTS
from secondsource.values.nations import nation_in

# Whoever is in these scopes may be of a nation as well: "two of its soldiers".
_SCOPES = frozenset(("all", "soldiers", "officers"))
_TO_NATION = re.compile(r"\s+(?:(?:of|the|more|other|\d+)\s+)*(?:[a-z]+\s+){0,2}$|\s*$")
_ENDS = re.compile(r"\b(?:in|at|near|by|on|and|with|when|as|after|who|were|was|had|have|died|killed)\b")
_OWN = re.compile(r"\s+(?:of\s+)?(?P<own>its|their|our)\s")
_ALONE = re.compile(r"\s+(?:(?:others?|more)\s+)?(?:were|was|are|is|had|have|has|wounded|injured|killed|missing)\b")
_REACH = 40


@dataclass(frozen=True, slots=True)
class _Counted:
    """A claim of a number of people, and the nation that its words tell them to be of."""

    claim: Claim
    nation: str
    words: str


def with_tolls_of_nations(tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one event, those of one nation's people in the scope of that nation where others are told of."""
    contexts = {telling.context.reading.report.id: telling.context for telling in tellings}
    counted = [one for ident, context in contexts.items() for one in _counted(context, claims, ident)]
    home = _country(claims)
    scopes = {ident: scope for field in sorted(PEOPLE_FIELDS) for ident, scope in _scopes(field, counted, claims, home)}
    return [replace(claim, scope=scopes.get(claim.id, claim.scope)) for claim in claims]


def _counted(context: Context, claims: Sequence[Claim], report: str) -> Iterator[_Counted]:
    """The numbers of one report with their nations; "five wounded" behind "two of its soldiers" are of the same."""
    own = sorted((c for c in claims if c.report.id == report and _is_count(c)), key=_place)
    told = [owner for owner in owners(context.reading) if not owner.town] if own else []
    last: _Counted | None = None
    for claim in own:
        owner = _nation(context, [*told, *_known(claim)], claim)
        if owner is not None:
            words = owner.span.of(claim.report.text)
            last = _Counted(claim, nation_in(words)[0] or owner.nation, words)
            yield last
        elif last is not None and last.claim.sentence == claim.sentence and _is_bare(claim):
            yield replace(last, claim=claim)


def _known(claim: Claim) -> Iterator[Owner]:
    """The first known nation at or behind a number, whatever the reader took its word for."""
    text, first = claim.report.text, claim.spans[0]
    code, words = nation_in(text[first.start : first.end + _REACH])
    if code:
        start = text.index(words, first.start)
        yield Owner(Span(start, start + len(words)), code, False)


def _place(claim: Claim) -> tuple[Span, str]:
    return claim.spans[0], claim.id


def _is_bare(claim: Claim) -> bool:
    """Whether a number has no noun: "five were wounded"."""
    return _ALONE.match(claim.report.text, claim.spans[0].end) is not None


def _is_count(claim: Claim) -> bool:
    return claim.field in PEOPLE_FIELDS and claim.scope in _SCOPES and isinstance(claim.value, AmountValue)


def _scopes(field: str, counted: Sequence[_Counted], claims: Sequence[Claim], home: str) -> Iterator[tuple[str, str]]:
    """(id of a claim, its scope) for the claims of a field that are of one nation's people and not of all."""
    nations = {one.nation for one in counted if one.claim.field == field}
    for nation in sorted(nations):
        own = [one for one in counted if one.claim.field == field and one.nation == nation]
        if len(nations) > 1 or (home not in ("", nation) and _is_exceeded(field, own, claims)):
            name = _name(nation, own)
            yield from ((one.claim.id, name) for one in own)


def _is_exceeded(field: str, own: Sequence[_Counted], claims: Sequence[Claim]) -> bool:
    """Whether a larger number of people of no nation is told beside those of one."""
    ids = {one.claim.id for one in own}
    others = [c for c in claims if c.field == field and c.scope == "all" and c.id not in ids and _is_count(c)]
    return any(is_larger(other, one.claim) for other in others for one in own)


def is_larger(one: Claim, other: Claim) -> bool:
    """Whether the amount of one claim is more than that of the other can be."""
    assert isinstance(one.value, AmountValue)
    assert isinstance(other.value, AmountValue)
    return compare_amounts(one.value, other.value) == "excludes" and (one.value.low or 0) > (other.value.low or 0)


def _name(nation: str, own: Sequence[_Counted]) -> str:
    """The adjective of a country; of an unknown nation the longest word by which the reports tell of its people."""
    known = (word for word, code in ADJECTIVES.items() if code == nation and word not in OF_PARTS)
    return next(known, None) or max(sorted({one.words for one in own}), key=len)


def _country(claims: Sequence[Claim]) -> str:
    """The country where it happened, where the accounts tell of one alone."""
    places = (c.value for c in claims if c.field == "where" and isinstance(c.value, PlaceValue))
    countries = {place.country for place in places if place.country is not None}
    return next(iter(countries)) if len(countries) == 1 else ""


def _nation(context: Context, nations: Sequence[Owner], claim: Claim) -> Owner | None:
    """The nation whose people a claim counts, by the words around its number; a sum has one where all its parts do."""
    text, (first, *others) = claim.report.text, claim.spans
    inside = next((owner for owner in nations if first.holds(owner.span)), None)
    if inside is not None or others:
        same = inside is not None and all(nation_in(part.of(text))[0] == inside.nation for part in others)
        return inside if same else None
    behind = (owner for owner in nations if first.end < owner.span.start < first.end + _REACH)
    return next((o for o in behind if _is_of(text, first, o)), None) or _of_own(context, nations, first)


def _is_of(text: str, number: Span, owner: Owner) -> bool:
    """Whether nothing but words of one phrase stands between a number and the nation."""
    between = text[number.end : owner.span.start]
    return _TO_NATION.match(between) is not None and _ENDS.search(between) is None


def _of_own(context: Context, nations: Sequence[Owner], number: Span) -> Owner | None:
    """ "Two of its soldiers": the nation that "its" stands for, or whose ministry it stands for."""
    text = context.reading.report.text
    found = _OWN.match(text, number.end) or _OWN.search(text, number.start, number.end)
    at = next((m for m in context.mentions.values() if found and m.span.start == found.start("own")), None)
    party = context.parties.get(at.cluster) if at is not None else None
    if party is None:
        return None
    spans = {mention.span for mention in party.mentions}
    own = next((owner for owner in nations if owner.span in spans or _holds(spans, owner.span)), None)
    return own or next((owner for owner in nations if owner.nation == party.nation), None)


def _holds(spans: set[Span], inner: Span) -> bool:
    return any(span.holds(inner) for span in spans)
