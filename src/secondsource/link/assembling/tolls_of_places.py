"""Tolls of one place: nine dead in a district are no word against 23 of whom another report counts nine there.

"The floods killed nine people in Holm" beside "Nine of the 23 dead were in Holm, eight in Velm and six in Kolby".
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from secondsource.link.assembling.tolls_of_nations import is_larger
from secondsource.link.tellings.telling import Context, Telling
from secondsource.model.codebook import Codebook
from secondsource.model.fields import PEOPLE_FIELDS
from secondsource.model.reading import Mention
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue, Value
from secondsource.values.words import pieces

# What strikes a whole region is one event; two shootings with a sum of dead are two.
_OF_REGIONS = "disaster"
_ALSO = frozenset(("unrest", "protest", "airstrike", "shelling"))
_WIDE = frozenset(("country", "area"))
# Between a number and its place stands no other clause.
_OF_ONE_PHRASE = re.compile(r"[^.;:\"“”]{0,70}")


def without_parts_of_places(tellings: Sequence[Telling], claims: Sequence[Claim], codebook: Codebook) -> list[Claim]:
    """The claims without numbers of the people of one place that another report gives as a part of a larger number."""
    kinds = [codebook.types.get(telling.type) for telling in tellings]
    if not any(kind is not None and (kind.family == _OF_REGIONS or kind.code in _ALSO) for kind in kinds):
        return list(claims)
    contexts = {telling.context.reading.report.id: telling.context for telling in tellings}
    counted = [c for c in claims if c.field in PEOPLE_FIELDS and c.scope == "all" and isinstance(c.value, AmountValue)]
    told = {(claim.report.id, claim.field, claim.value) for claim in counted}
    parts = {
        claim.id
        for claim in counted
        for other in counted
        # A report that gives the number as one of all has counted no part by it.
        if (other.report.id, claim.field, claim.value) not in told and _is_part(claim, other, contexts)
    }
    return [claim for claim in claims if claim.id not in parts]


def _is_part(claim: Claim, other: Claim, contexts: Mapping[str, Context]) -> bool:
    """Whether the report of another claim, of more people, counts as many at a place that the claim is of."""
    if claim.report.id == other.report.id or claim.field != other.field or not is_larger(other, claim):
        return False
    places = {pieces(mention.span.of(claim.report.text)) for mention in _places(contexts[claim.report.id], claim)}
    return any(place in places for place in _counted_at(contexts[other.report.id], claim.value))


def _places(context: Context, claim: Claim) -> Iterator[Mention]:
    """The places smaller than a country that the claim's sentence names."""
    for mention in context.mentions.values():
        named = mention.kind == "place" and mention.form == "name" and claim.sentence.holds(mention.span)
        if named and (mention.place is None or mention.place.precision not in _WIDE):
            yield mention


def _counted_at(context: Context, number: Value) -> Iterator[tuple[str, ...]]:
    """The places beside which a report gives this number, in the words of its names for them."""
    amounts = [mention for mention in context.mentions.values() if mention.amount is not None]
    for mention in context.mentions.values():
        if mention.kind == "place" and mention.form == "name":
            before = [amount for amount in amounts if amount.span.end <= mention.span.start]
            nearest = max(before, key=lambda amount: amount.span.end, default=None)
            if nearest is not None and _are_equal(nearest.amount, number) and _is_one_phrase(context, nearest, mention):
                yield pieces(mention.span.of(context.reading.report.text))


def _are_equal(first: AmountValue | None, second: Value) -> bool:
    if first is None or not isinstance(second, AmountValue):
        return False
    return (first.low, first.high) == (second.low, second.high)


def _is_one_phrase(context: Context, number: Mention, place: Mention) -> bool:
    between = context.reading.report.text[number.span.end : place.span.start]
    return _OF_ONE_PHRASE.fullmatch(between) is not None
