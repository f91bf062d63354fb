"""Numbers of a draft that are part of another one of its own: "nine were killed, two of them firefighters"."""

from collections.abc import Sequence
from dataclasses import replace

from secondsource.check.wording import claim_words
from secondsource.model.check import CheckedClaim
from secondsource.model.value import AmountValue


def without_parts(claims: Sequence[CheckedClaim]) -> list[CheckedClaim]:
    """The claims about one event; a number below another of the same kind and source is taken for a part of it.

    A part is not held against what the reports give for all: that they do not give it is all that can be said.
    """
    return [_as_part(one, claims) for one in claims]


def _as_part(one: CheckedClaim, claims: Sequence[CheckedClaim]) -> CheckedClaim:
    whole = next((other for other in claims if one.state == "differs" and _is_part(one, other)), None)
    if whole is None:
        return one
    words = claim_words(whole.claim.field, whole.claim.scope, whole.text)
    why = f"Your draft says {words} as well; no report gives {one.text} as a part of them."
    return replace(one, state="not found", why=why, origins_least=0, origins_most=0, supporting=(), differing=())


def _is_part(one: CheckedClaim, other: CheckedClaim) -> bool:
    part, whole = one.claim.value, other.claim.value
    if not isinstance(part, AmountValue) or not isinstance(whole, AmountValue) or part.unit != whole.unit:
        return False
    same = _kind(one) == _kind(other)
    return same and part.high is not None and whole.low is not None and part.high < whole.low


def _kind(one: CheckedClaim) -> tuple[str, str, tuple[str, ...]]:
    return one.claim.field, one.claim.scope, one.claim.chain
