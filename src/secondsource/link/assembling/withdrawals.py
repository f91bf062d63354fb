"""Claims that were taken back: of a report withdrawn as a whole all, of a corrected one what the correction names."""

from collections.abc import Sequence
from dataclasses import replace

from secondsource.link.assembling.linked import Linked
from secondsource.link.tellings.corrections import TAKEN_BACK, Correction
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue, TruthValue, Value
from secondsource.values.amounts import compare_amounts
from secondsource.values.comparison import agrees


def withdraw(claims: list[Claim], linked: Linked, corrections: Sequence[Correction]) -> list[Claim]:
    """The claims, those taken back marked as such."""
    if not corrections:
        return claims
    gone = _withdrawn_reports(linked, corrections)
    if any(claim.report.id in gone for claim in claims):
        retracting = {linked.contexts[c.report].reading.report.id for c in corrections if c.whole}
        claims = [_retold(claim) if claim.report.id in retracting else claim for claim in claims]
    wrong = _named_wrong(claims, linked, corrections)
    return [
        replace(claim, withdrawn=True) if claim.report.id in gone or _is_wrong(claim, wrong) else claim
        for claim in claims
    ]


def _retold(claim: Claim) -> Claim:
    """What a retraction tells of the event it takes back is what it takes back; only its denial stands."""
    denies = claim.stance == "denies" or claim.value == TruthValue(False)
    return claim if denies else replace(claim, withdrawn=True)


def _withdrawn_reports(linked: Linked, corrections: Sequence[Correction]) -> set[str]:
    """Ids of the reports taken back as a whole, with the copies of their text."""
    groups = {linked.copies[c.corrected] for c in corrections if c.whole}
    correcting = {c.report for c in corrections}
    return {
        context.reading.report.id
        for context in linked.contexts
        if linked.copies[context.number] in groups and context.number not in correcting
    }


def _named_wrong(
    claims: Sequence[Claim], linked: Linked, corrections: Sequence[Correction]
) -> list[tuple[frozenset[str], Claim]]:
    """What corrections name as wrong, with the ids of the reports concerned: the corrected one and its copies."""
    found = []
    for correction in corrections:
        report = linked.contexts[correction.report].reading.report
        group = linked.copies[correction.corrected]
        corrected = {c.reading.report.id for c in linked.contexts if linked.copies[c.number] == group}
        for claim in claims:
            if claim.report.id == report.id and _takes_back(claim):
                found.append((frozenset({*corrected, report.id}), claim))
    return found


def _takes_back(claim: Claim) -> bool:
    """Whether a correction names the value as wrong: "we reported 600", "60, not 600"."""
    denies = claim.stance == "denies" and isinstance(claim.value, AmountValue)
    return denies or TAKEN_BACK.search(claim.sentence.of(claim.report.text)) is not None


def _names(named: Value, value: Value) -> bool:
    """Whether the value named is the one told: "not 600" takes back "about 600", too."""
    if not isinstance(named, AmountValue) or not isinstance(value, AmountValue):
        return named == value
    return named == value or (value.approximate and agrees(compare_amounts(named, value)))


def _is_wrong(claim: Claim, wrong: Sequence[tuple[frozenset[str], Claim]]) -> bool:
    for reports, named in wrong:
        same = (claim.field, claim.scope) == (named.field, named.scope) and _names(named.value, claim.value)
        if claim.report.id in reports and same:
            return claim.field not in ("when", "where") and (claim.id == named.id or claim.report.id != named.report.id)
    return False
