"""Whether what the draft tells of happened at all, by the reports."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.check.claims import Judge, unfound
from secondsource.check.dropped import dropped_from_event
from secondsource.check.support import support_of
from secondsource.check.wording import no_such_event
from secondsource.model.check import CheckedClaim
from secondsource.model.finding import Finding, WeighedEvent
from secondsource.model.record import Claim, Event
from secondsource.model.value import TruthValue
from secondsource.weigh.findings import weigh


def check_occurred(told: Event, met: WeighedEvent | None, judge: Judge, *, alone: bool) -> Iterator[CheckedClaim]:
    """The claim that an event of the draft took place, or did not.

    Where the draft says more of the event than that (not ``alone``) it is only held against reports that do not simply
    tell of it as having happened: the rest of the claims say it all.
    """
    claim = next((claim for claim in told.claims if claim.field == "occurred"), None)
    if claim is None:
        return
    if met is None:
        if alone:
            yield unfound(claim, told.id, no_such_event(told))
        return
    dropped = dropped_from_event(told.modality, met.event.modality)
    doubted = any(finding.field == "occurred" for finding in met.findings) or claim.value == TruthValue(False)
    if alone or dropped or doubted:
        support = support_of(claim, _finding(met, judge), judge.joins)
        yield judge.weighed(claim, told.id, support, dropped)


def _finding(met: WeighedEvent, judge: Judge) -> Finding:
    """Who says that the event took place and who denies it; where nobody denies it, whoever tells of it says so."""
    found = next((finding for finding in met.findings if finding.field == "occurred"), None)
    if found is not None:
        return found
    (finding,) = weigh(_tellings(met.event.claims), list(judge.wording.origins.values()))
    return finding


def _tellings(claims: Sequence[Claim]) -> list[Claim]:
    """What the reports say of an event, each account once, as saying that it took place."""
    first: dict[tuple[str, str], Claim] = {}
    standing = [claim for claim in claims if claim.stance != "denies" and not claim.withdrawn] or list(claims)
    for claim in sorted(standing, key=lambda one: (one.sentence, one.spans[0], one.id)):
        first.setdefault((claim.report.id, claim.origin), claim)
    return [replace(one, field="occurred", scope="all", value=TruthValue(True)) for one in first.values()]
