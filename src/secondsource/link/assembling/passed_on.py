"""What one outlet has from another that the record holds: it comes from whoever told the other.

"According to the Harbour Post, the minister has resigned": where the Post's own report has it from two aides, so has
whoever cites the Post.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.link.assembling.claims import Ledger
from secondsource.link.tellings.chains import outer_names
from secondsource.link.tellings.telling import Telling
from secondsource.model.record import Claim
from secondsource.model.value import TextValue
from secondsource.values.words import content, fold


def with_sources_passed_on(ledger: Ledger, tellings: Sequence[Telling], claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one event, those that end with an outlet or its nameless sources as its own report tells them."""
    outlets = {}
    for telling in tellings:
        report = telling.context.reading.report
        outlets[report.id] = (ledger.origins.origin_at(telling.context.number, None), fold(outer_names(report)[0]))
    return [next(_told_by_its_outlet(ledger, outlets, claim, claims), claim) for claim in claims]


def _told_by_its_outlet(
    ledger: Ledger, outlets: dict[str, tuple[str, str]], claim: Claim, claims: Sequence[Claim]
) -> Iterator[Claim]:
    """The claim with the one source that the outlet it cites has for the same value."""
    for report, (origin, name) in outlets.items():
        if report == claim.report.id or outlets[claim.report.id][0] == origin or len(claim.chain) < 2:
            continue
        cited = claim.origin == origin
        nameless = fold(claim.chain[-2]) == name and all(node.unnamed for node in ledger.origins.members[claim.origin])
        if cited or nameless:
            own = [c for c in claims if c.report.id == report and c.origin != origin and _is_the_same(c, claim)]
            if len({c.origin for c in own}) == 1:
                chain = (*claim.chain, own[0].chain[-1]) if cited else claim.chain
                yield replace(claim, origin=own[0].origin, chain=chain, voice=False)


def _is_the_same(first: Claim, second: Claim) -> bool:
    same = (first.field, first.scope, first.stance) == (second.field, second.scope, second.stance)
    if isinstance(first.value, TextValue) and isinstance(second.value, TextValue):
        words, others = ({*content(value.text)} for value in (first.value, second.value))
        return same and (words <= others or others <= words)
    return same and first.value == second.value
