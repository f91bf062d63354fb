"""What a draft leaves out of a claim when it states as fact what the reports only allege, hedge or plan."""

from collections.abc import Mapping, Sequence
from typing import Literal

from secondsource.model.reading import Allegation, Modality
from secondsource.model.record import Claim

Dropped = Literal["allegation", "charge", "hedge", "plan", "doubt", "cancellation", "denial"]

_RANKS: Mapping[Allegation, int] = {"alleged": 1, "charged": 2, "convicted": 3}
_UNSURE: Mapping[Modality, Dropped] = {
    "planned": "plan",
    "possible": "doubt",
    "cancelled": "cancellation",
    "denied": "denial",
}


def dropped_from(claim: Claim, supporting: Sequence[Claim]) -> Dropped | None:
    """What ``claim`` lacks that every report which supports it has: an allegation, or a hedge."""
    if not supporting or claim.stance != "asserts":
        return None
    if _states_as_fact(claim) and all(one.allegation in ("alleged", "charged") for one in supporting):
        return "allegation"
    if _rank(claim) > 1 and all(0 < _rank(one) < _rank(claim) for one in supporting):
        return "charge"
    if claim.hedge is None and all(one.stance == "hedges" for one in supporting):
        return "hedge"
    return None


def dropped_from_event(told: Modality, reported: Modality) -> Dropped | None:
    """What a draft leaves out that tells an event as happening: that it is planned, in doubt, cancelled or denied."""
    return _UNSURE.get(reported) if told in ("happened", "ongoing") else None


def _states_as_fact(claim: Claim) -> bool:
    """Whether the draft says so itself, neither as somebody's word nor as an allegation."""
    return claim.allegation is None and is_own_word(claim)


def is_own_word(claim: Claim) -> bool:
    """Whether the draft says it in its own voice: the chain holds nobody but the draft."""
    return len(claim.chain) <= 1


def _rank(claim: Claim) -> int:
    return _RANKS.get(claim.allegation, 0) if claim.allegation is not None else 0
