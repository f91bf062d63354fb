"""The state of a claim of the draft: what those for it and those against it amount to."""

from secondsource.check.dropped import Dropped
from secondsource.check.support import Support
from secondsource.model.check import State
from secondsource.model.record import Claim
from secondsource.weigh.verdicts import has_two_outlets


def state_of(claim: Claim, support: Support, dropped: Dropped | None) -> State:
    """What the reports make of a claim; ``dropped`` is what the draft leaves out of it."""
    if dropped is not None:
        return "differs"
    if not support.supporting:
        return _state_without_support(claim, support)
    if support.finding.verdict == "revised":
        # What was said before the last word is no side of a dispute.
        if not support.is_best:
            return "differs"
    elif support.contested:
        return "disputed"
    if support.counts.least >= 2:
        return "supported"
    is_repeated = support.counts.most >= 2 and has_two_outlets(support.supporting)
    return "repeated" if is_repeated else "single-origin"


def _state_without_support(claim: Claim, support: Support) -> State:
    if claim.stance == "denies":
        return "not found"
    if support.rivals:
        return "differs"
    if support.denying:
        return "disputed"
    return "differs" if support.fallen else "not found"
