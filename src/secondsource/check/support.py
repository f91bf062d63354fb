"""Who of the reports says what a claim of the draft says, who denies it, and who says otherwise."""

from dataclasses import dataclass, replace
from itertools import combinations

from secondsource.model.finding import Finding, FoundValue
from secondsource.model.record import Claim
from secondsource.model.value import EntityValue, TextValue, Value
from secondsource.values.comparison import Relation
from secondsource.weigh.agreement import agree, bare_words, exclude, relation
from secondsource.weigh.counting import Counts, Joins, count
from secondsource.weigh.standing import Placed, place_claims


@dataclass(frozen=True, slots=True)
class Support:
    """What one finding holds for and against a claim.

    ``supporting`` count for it, ``denying`` deny it, ``fallen`` said so once and do so no more; ``agreeing`` are the
    values they stand under, ``rivals`` those which exclude the claim's, ``others`` the rest that somebody stands by.
    ``counting`` are the ids of all claims that count for some value.
    """

    finding: Finding
    agreeing: tuple[FoundValue, ...]
    supporting: tuple[Placed, ...]
    denying: tuple[Placed, ...]
    fallen: tuple[Placed, ...]
    rivals: tuple[FoundValue, ...]
    others: tuple[FoundValue, ...]
    counts: Counts
    counting: frozenset[str]

    def told_by(self, found: FoundValue) -> list[Claim]:
        """The claims that count for one of the finding's values."""
        return [claim for claim in found.claims if claim.id in self.counting]

    @property
    def contested(self) -> bool:
        """Whether an origin other than those which say so denies it or stands by a rival value."""
        saying = {member.claim.origin for member in self.supporting}
        denied = any(saying - {member.claim.origin} for member in self.denying)
        return bool(self.supporting) and (denied or any(self._stands_apart(value, saying) for value in self.rivals))

    def _stands_apart(self, value: FoundValue, saying: set[str]) -> bool:
        """Whether both sides have an origin of their own: one that gives both values is no contradiction."""
        theirs = {claim.origin for claim in self.told_by(value)}
        return bool(theirs - saying) and bool(saying - theirs)

    @property
    def is_best(self) -> bool:
        """Whether the value shown first is one that agrees."""
        return self.finding.values[0] in self.agreeing

    def relations(self, claim: Claim) -> set[Relation]:
        """How the claim's value stands to each value that counts for it."""
        return {relation(claim.field, claim.value, member.claim.value) for member in self.supporting}


def support_of(claim: Claim, finding: Finding, joins: Joins) -> Support:
    """What ``finding``, of the claim's own field and scope, holds for and against it."""
    claim = replace(claim, value=_comparable(claim.value, finding))
    placed = {m.claim.id: m for m in place_claims([c for found in finding.values for c in found.claims])}
    agreeing = tuple(found for found in finding.values if agree(claim.field, claim.value, found.value))
    members = [placed[c.id] for found in agreeing for c in found.claims if agree(claim.field, claim.value, c.value)]
    unsure = _unsure(finding) if len(agreeing) < 2 else frozenset[str]()
    asserting = tuple(m for m in members if m.asserts and m.claim.id not in unsure)
    denials = tuple(m for m in members if m.denies)
    # Whoever denies it supports a draft that denies it, too.
    supporting, against = (denials, asserting) if claim.stance == "denies" else (asserting, denials)
    rivals = [f for f in finding.values if f.origins_most and exclude(claim.field, claim.value, f.value)]
    if claim.stance == "denies":
        rivals = []
    elif finding.verdict == "revised":
        # Of what was revised the last word is held against a draft, not what was told before it.
        rivals = [found for found in rivals if found is finding.values[0]] or rivals
    return Support(
        finding=finding,
        agreeing=agreeing,
        supporting=supporting,
        denying=against,
        fallen=tuple(m for m in members if m.standing != "counts"),
        rivals=tuple(rivals),
        others=tuple(f for f in finding.values if f.origins_most and f not in agreeing and f not in rivals),
        counts=count([member.claim for member in supporting], joins),
        counting=frozenset(m.claim.id for m in placed.values() if m.asserts),
    )


def _comparable(value: Value, finding: Finding) -> Value:
    """A value of the draft as it is compared: by its words where it only describes ("the burns unit").

    Where a party of the finding bears the very name, it is that one.
    """
    if not isinstance(value, EntityValue):
        return value
    told = [claim.value for found in finding.values for claim in found.claims]
    namesakes = [one for one in told if isinstance(one, EntityValue) and bare_words(one.name) == bare_words(value.name)]
    if namesakes and value not in told:
        return namesakes[0]
    described = not any(word[0].isupper() for word in value.name.split())
    return TextValue(value.name) if described else value


def _unsure(finding: Finding) -> frozenset[str]:
    """Ids of claims that fit two values which exclude each other: they support neither."""
    rivals = [(a, b) for a, b in combinations(finding.values, 2) if exclude(finding.field, a.value, b.value)]
    claims = [claim for found in finding.values for claim in found.claims]
    return frozenset(
        claim.id
        for claim in claims
        if any(agree(claim.field, claim.value, a.value) and agree(claim.field, claim.value, b.value) for a, b in rivals)
    )
