"""What counts as an accusation. Of one the words are "two origins say so", never that it is corroborated."""

from collections.abc import Iterable

from secondsource.model.record import Claim

ACCUSING_FIELDS = frozenset({"accused", "charged", "convicted"})


def accuses(field: str, claims: Iterable[Claim]) -> bool:
    """Whether ``field`` accuses by its nature, or one of its ``claims`` bears an allegation."""
    return field in ACCUSING_FIELDS or any(claim.allegation is not None for claim in claims)
