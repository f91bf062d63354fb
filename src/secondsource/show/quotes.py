"""Which claims of a finding are quoted, and the words beside a quotation."""

from collections.abc import Sequence

from secondsource.model.accusation import accuses
from secondsource.model.finding import Finding
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue
from secondsource.show.safe_text import safe

_MOST_QUOTED = 4  # sentences under one value, before the other outlets are only named


def to_quote(claims: Sequence[Claim]) -> list[Claim]:
    """One claim for each origin, stance and interval, in order, up to a few; a denial is never left out."""
    first: dict[tuple[str, bool, AmountValue | None], Claim] = {}
    for claim in claims:
        # "At least nine" of who says 14 elsewhere is not told by the sentence with the 14.
        amount = claim.value if isinstance(claim.value, AmountValue) else None
        first.setdefault((claim.origin, claim.stance == "denies", amount), claim)
    told = [claim for claim in first.values() if claim.stance != "denies"]
    return [*told[:_MOST_QUOTED], *(claim for claim in first.values() if claim.stance == "denies")]


def one_sentence(findings: Sequence[Finding]) -> list[list[Finding]]:
    """Findings in groups, at the place of each group's first: those that rest on one claim in the same sentence.

    Accusations stand alone, each beside its own words.
    """
    groups: dict[object, list[Finding]] = {}
    for number, finding in enumerate(findings):
        claims = [claim for found in finding.values for claim in found.claims]
        alone = len(claims) != 1 or accuses(finding.field, claims) or bool(manner(claims[0]))
        key = number if alone else (claims[0].report.id, claims[0].sentence, claims[0].chain)
        groups.setdefault(key, []).append(finding)
    return list(groups.values())


def chain_words(claim: Claim) -> str:
    """The chain from the outlet to the innermost source: "ANI › CNN › US Drug Enforcement Agency"."""
    return " › ".join(safe(name) for name in claim.chain)


def manner(claim: Claim) -> str:
    """How a claim stands, in brackets, where it does not simply assert a value that it states."""
    words = []
    if claim.withdrawn:
        words.append("withdrawn")
    if claim.stance == "denies":
        words.append("denies it")
    if claim.hedge:
        words.append(f"hedged, “{safe(claim.hedge)}”")
    if claim.basis == "counted":
        words.append("counted from its parts")
    return f" ({', '.join(words)})" if words else ""


def outlet_of(claim: Claim) -> str:
    """The outlet whose report makes the claim."""
    return safe(claim.report.outlet or (claim.chain[0] if claim.chain else "another report"))
