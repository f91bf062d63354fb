"""A whole draft, checked: claims about events, claims about people and bodies, quotations, and what is left over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.check.claims import Judge, unfound
from secondsource.check.legal import told_instead
from secondsource.check.occurred import check_occurred
from secondsource.check.parts import without_parts
from secondsource.check.quotations import check_statements
from secondsource.check.wording import Wording, no_such_event
from secondsource.model.check import Checked, CheckedClaim, CheckedStatement, Draft, DraftEntity, DraftEvent
from secondsource.model.finding import Brief, WeighedEvent
from secondsource.model.record import Claim, Event
from secondsource.model.report import Skipped
from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.values.phrases import with_article
from secondsource.weigh.counting import find_joins

_WHOM = frozenset({"victim", "target"})
# A line that does not end like a sentence is a heading, a name or a date.
_SENTENCE = re.compile(r"[.!?…]\W*$")


def check(draft: Draft, brief: Brief, skipped: Sequence[Skipped] = ()) -> Checked:
    """Each claim of ``draft`` with what ``brief`` says of it; the brief stays as it is.

    ``skipped`` are all inputs that were not read, those of the brief among them.
    """
    judge = Judge(find_joins(brief.origins), Wording({origin.id: origin for origin in brief.origins}))
    claims = [*_of_events(draft.events, brief, judge), *_of_entities(draft.entities, brief, judge)]
    ordered = tuple(sorted(claims, key=lambda one: (one.claim.sentence, one.claim.spans[0], one.claim.id)))
    statements = check_statements(draft, brief)
    return Checked(draft, ordered, statements, _unchecked(draft, ordered, statements), brief, tuple(skipped))


def _of_events(events: Sequence[DraftEvent], brief: Brief, judge: Judge) -> Iterator[CheckedClaim]:
    by_id = {weighed.event.id: weighed for weighed in brief.events}
    done: set[tuple[str, str]] = set()
    for told in events:
        met = by_id.get(told.meant) if told.meant is not None else None
        # Two events of the draft that mean one of the record may share words: "convicted and sentenced in June".
        about = told.event.id if met is None else met.event.id
        claims = [claim for claim in told.event.claims if (about, claim.id) not in done]
        done |= {(about, claim.id) for claim in claims}
        said = [claim for claim in claims if claim.field != "occurred" and not _only_counts(claim, told.event)]
        if met is None:
            yield from (_untold(told.event, claim, brief.events) for claim in said)
        else:
            yield from without_parts([judge.check(claim, told.event.id, met.findings) for claim in said])
        alone = all(claim.field == "occurred" for claim in told.event.claims)
        yield from check_occurred(told.event, met, judge, alone=alone)


def _only_counts(claim: Claim, told: Event) -> bool:
    """Whether a claim names nobody but those whom another one counts: the "five people" of whom five were killed."""
    if claim.field not in _WHOM:
        return False
    counts = (other for other in told.claims if isinstance(other.value, AmountValue))
    return any(span.holds(counted) for other in counts for counted in other.spans for span in claim.spans)


def _untold(told: Event, claim: Claim, events: Sequence[WeighedEvent]) -> CheckedClaim:
    """A claim about an event that no report tells of."""
    instead = told_instead(told, events) if claim.field == "target" else None
    if instead is not None:
        return replace(unfound(claim, told.id, instead), state="differs")
    return unfound(claim, told.id, no_such_event(told))


def _of_entities(entities: Sequence[DraftEntity], brief: Brief, judge: Judge) -> Iterator[CheckedClaim]:
    by_id = {weighed.entity.id: weighed for weighed in brief.entities}
    for told in entities:
        met = by_id.get(told.meant) if told.meant is not None else None
        for claim in told.entity.claims:
            if met is None:
                yield unfound(claim, told.entity.id, f"No report says anything of {with_article(told.entity.name)}.")
            else:
                yield judge.check(claim, told.entity.id, met.findings)


def _unchecked(
    draft: Draft, claims: Sequence[CheckedClaim], statements: Sequence[CheckedStatement]
) -> tuple[Span, ...]:
    """The sentences in which nothing was read that could be checked."""
    told = [span for one in claims for span in one.claim.spans]
    told += [one.quote for one in statements]
    return tuple(
        sentence
        for sentence in draft.sentences
        if _SENTENCE.search(sentence.of(draft.report.text)) and not any(sentence.meets(span) for span in told)
    )
