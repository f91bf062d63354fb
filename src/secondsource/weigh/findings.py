"""Claims about one event or entity, weighed field by field."""

from collections import defaultdict
from collections.abc import Sequence

from secondsource.model.finding import Finding, FoundValue
from secondsource.model.record import Claim, Origin
from secondsource.weigh.counting import find_joins
from secondsource.weigh.groups import Group, group_claims
from secondsource.weigh.order import finding_order
from secondsource.weigh.standing import place_claims
from secondsource.weigh.verdicts import in_order, verdict_of
from secondsource.weigh.why import Ledger, why


def weigh(claims: Sequence[Claim], origins: Sequence[Origin]) -> tuple[Finding, ...]:
    """One finding for each field and scope of ``claims``, which are about one event or entity.

    The order of ``claims`` and ``origins`` changes nothing. Scopes are never held against each other.
    """
    return weigh_with(claims, ledger_of(origins))


def ledger_of(origins: Sequence[Origin]) -> Ledger:
    """What the claims of a record are weighed with: made once for all of its events and entities."""
    return Ledger({origin.id: origin for origin in origins}, find_joins(origins))


def weigh_with(claims: Sequence[Claim], ledger: Ledger) -> tuple[Finding, ...]:
    """As `weigh`, with what `ledger_of` makes of the origins."""
    cells: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (claim.report.id, claim.id)):
        cells[claim.field, claim.scope].append(claim)
    return tuple(_finding(cells[cell], ledger) for cell in sorted(cells, key=lambda cell: finding_order(*cell)))


def _finding(claims: Sequence[Claim], ledger: Ledger) -> Finding:
    groups = group_claims(place_claims(claims), ledger.joins)
    verdict = verdict_of(groups)
    shown = in_order(groups, verdict)
    return Finding(
        field=claims[0].field,
        scope=claims[0].scope,
        verdict=verdict,
        why=why(shown, verdict, ledger),
        values=tuple(_found(group) for group in shown),
    )


def _found(group: Group) -> FoundValue:
    return FoundValue(
        value=group.value,
        text=group.text,
        origins=tuple(sorted({member.claim.origin for member in group.members})),
        origins_least=group.counts.least,
        origins_most=group.counts.most,
        claims=tuple(member.claim for member in group.members),
    )
