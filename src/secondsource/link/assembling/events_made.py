"""Events made of their claims: type, title, how sure they happened, reports, id."""

from collections import Counter
from collections.abc import Iterable, Sequence

from secondsource.link.assembling.titles import event_title, published_on
from secondsource.link.identity import digest
from secondsource.link.tellings.telling import Telling, main_type
from secondsource.model.codebook import Codebook
from secondsource.model.reading import Modality
from secondsource.model.record import Claim, Event

_SURER: tuple[Modality, ...] = ("happened", "ongoing", "planned", "cancelled", "possible", "denied")


def make_event(tellings: Sequence[Telling], claims: Sequence[Claim], codebook: Codebook) -> Event:
    """The event of some tellings with their claims. Its id is that of its anchor, its earliest claim."""
    code = main_type([mention.type for telling in tellings for mention in telling.mentions], codebook)
    return event_of(code, _modality(tellings), claims, {t.context.reading.report.id for t in tellings})


def event_of(code: str, modality: Modality, claims: Sequence[Claim], reports: Iterable[str]) -> Event:
    """An event of a type with its claims, each once, in the order of their fields, reports and places in them."""
    ordered = tuple(sorted({claim.id: claim for claim in claims}.values(), key=_claim_order))
    anchor = min(ordered, key=lambda claim: (published_on(claim, "9999"), claim.id))
    return Event(
        id=digest("event", code, anchor.id),
        type=code,
        title=event_title(code, ordered),
        modality=modality,
        claims=ordered,
        relations=(),
        reports=tuple(sorted(set(reports))),
    )


def _claim_order(claim: Claim) -> tuple[str, str, str, int, str]:
    return (claim.field, claim.scope, claim.report.id, claim.spans[0].start, claim.id)


def _modality(tellings: Sequence[Telling]) -> Modality:
    """The surest that is told; denied only where nobody asserts it."""
    counts = Counter(m.modality if m.stance != "denies" else "denied" for t in tellings for m in t.mentions)
    return next(modality for modality in _SURER if counts[modality])
