"""One claim of a draft, held against the findings about the event or entity that it speaks of."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from secondsource.check.dropped import Dropped, dropped_from, is_own_word
from secondsource.check.legal import said_instead
from secondsource.check.states import state_of
from secondsource.check.support import Support, support_of
from secondsource.check.wording import Wording, claim_words, day_of, origins_phrase
from secondsource.model.check import CheckedClaim, State
from secondsource.model.finding import Finding
from secondsource.model.record import Claim
from secondsource.model.value import AmountValue
from secondsource.values.phrases import capitalised, listed
from secondsource.weigh.counting import Joins
from secondsource.weigh.days import published_day
from secondsource.weigh.texts import value_text


@dataclass(frozen=True, slots=True)
class Judge:
    """Holds claims against findings: ``joins`` between the record's origins, and words for what comes out."""

    joins: Joins
    wording: Wording

    def check(self, claim: Claim, subject: str, findings: Sequence[Finding]) -> CheckedClaim:
        """What ``findings``, all those about the claim's event or entity, say of it."""
        finding = next((f for f in findings if (f.field, f.scope) == (claim.field, claim.scope)), None)
        if finding is None:
            instead = said_instead(claim.field, findings)
            return self._instead(claim, subject, instead) if instead else self._elsewhere(claim, subject, findings)
        support = support_of(claim, finding, self.joins)
        return self.weighed(claim, subject, support, dropped_from(claim, [m.claim for m in support.supporting]))

    def weighed(self, claim: Claim, subject: str, support: Support, dropped: Dropped | None) -> CheckedClaim:
        """The claim with what supports it; ``dropped`` is what the draft leaves out of it."""
        state = state_of(claim, support, dropped)
        supporting = tuple(member.claim for member in support.supporting)
        return CheckedClaim(
            claim=claim,
            subject=subject,
            text=value_text(claim),
            state=state,
            why=self._why(claim, support, state, dropped),
            origins_least=support.counts.least,
            origins_most=support.counts.most,
            supporting=supporting,
            denying=tuple(member.claim for member in support.denying),
            differing=support.rivals or (support.others if state == "not found" else ()),
        )

    def _elsewhere(self, claim: Claim, subject: str, findings: Sequence[Finding]) -> CheckedClaim:
        """What the reports say of the same field in other scopes, where they say nothing in the claim's."""
        others = [f for f in findings if f.field == claim.field and f.values[0].origins_most]
        if not others:
            return unfound(claim, subject, "No report says this.")
        said = listed([claim_words(f.field, f.scope, f.values[0].text) for f in others])
        wanted = "in all" if claim.scope == "all" else f"for {claim.scope}"
        return unfound(claim, subject, f"No report says this {wanted}; the reports say {said}.")

    def _instead(self, claim: Claim, subject: str, instead: Sequence[Finding]) -> CheckedClaim:
        """Of an accusation that no report makes: what the reports say of that person."""
        best = instead[0].values[0]
        told = [other for other in best.claims if other.stance != "denies" and not other.withdrawn]
        said = self.wording.says(best, told, f"{instead[0].field} ({best.text})", _since(claim, ()))
        why = f"Your draft says {claim.field} ({value_text(claim)}); {said}."
        values = tuple(finding.values[0] for finding in instead)
        return replace(unfound(claim, subject, why), state="differs", differing=values)

    def _why(self, claim: Claim, support: Support, state: State, dropped: Dropped | None) -> str:
        supporting = [member.claim for member in support.supporting]
        words = claim_words(claim.field, claim.scope, value_text(claim))
        if dropped is not None:
            return self.wording.dropped(dropped, supporting)
        if state == "differs":
            return self._difference(claim, words, support)
        if state == "disputed":
            return self._dispute(value_text(claim), words, support)
        if state == "not found":
            return self._missing(claim, support)
        return self._agreement(claim, support)

    def _difference(self, claim: Claim, words: str, support: Support) -> str:
        rivals = support.rivals or support.others
        standing = [found for found in rivals if found.origins_most]
        if not standing:
            return f"Your draft says {words}; no origin stands by it any more. {support.finding.why}"
        since = _since(claim, [member.claim for member in (*support.supporting, *support.fallen)])
        told = self.wording.differs(words, [(found, support.told_by(found)) for found in standing], since)
        names = self.wording.names([member.claim for member in (*support.fallen, *support.supporting)])
        return f"{told} {capitalised(listed(names))} said so before that." if names else told

    def _dispute(self, text: str, words: str, support: Support) -> str:
        if not support.supporting:
            return f"The reports only deny it. {support.finding.why}"
        told = text in {found.text for found in support.agreeing}
        return support.finding.why if told else f"Your draft says {words}. {support.finding.why}"

    def _missing(self, claim: Claim, support: Support) -> str:
        if claim.stance == "denies":
            return "No report holds this denial."
        texts = [found.text for found in support.others]
        return f"No report says this; the reports say {listed(texts)}." if texts else "No report says this."

    def _agreement(self, claim: Claim, support: Support) -> str:
        supporting = [member.claim for member in support.supporting]
        why = support.finding.why if support.is_best and len(support.agreeing) == 1 else self._say_so(support)
        if support.counts.most == 1 and _needs_source(claim, supporting):
            why += f" Your draft does not name {listed(self.wording.names(supporting))}."
        relations = support.relations(claim)
        if "within" in relations and relations <= {"within", "overlaps"}:
            why += f" Your draft is more exact than the reports, which say {support.agreeing[0].text}."
        return why

    def _say_so(self, support: Support) -> str:
        least, most = support.counts.least, support.counts.most
        verb = "says" if most == 1 else "say"
        names = listed(self.wording.names([member.claim for member in support.supporting]))
        return capitalised(f"{origins_phrase(least, most)} {verb} so: {names}.")


def _needs_source(claim: Claim, supporting: Sequence[Claim]) -> bool:
    """Whether a draft gives in its own voice a number or a cause that the reports have from somebody."""
    told = isinstance(claim.value, AmountValue) or claim.field == "cause"
    return told and claim.field != "age" and is_own_word(claim) and not any(one.voice for one in supporting)


def unfound(claim: Claim, subject: str, why: str) -> CheckedClaim:
    """A claim that no report says anything of."""
    return CheckedClaim(claim, subject, value_text(claim), "not found", why, 0, 0, (), (), ())


def _since(claim: Claim, saying: Sequence[Claim]) -> date | None:
    """The day after which an account is later: that of the draft, else the last on which a report said the same."""
    own = published_day(claim.report)
    if own is not None:
        return own
    return max((day for one in saying if (day := day_of(one)) is not None), default=None)
