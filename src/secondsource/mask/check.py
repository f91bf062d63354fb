"""A checked draft with the names of private persons covered, in the draft as in the reports."""

from collections.abc import Iterator
from dataclasses import replace

from secondsource.mask.brief import Mask, mask_over
from secondsource.model.check import Checked, CheckedClaim, CheckedStatement, Draft, DraftEntity, DraftEvent
from secondsource.model.record import Entity


def mask_private_check(checked: Checked) -> Checked:
    """The checked draft with a label for each private person, the same in the draft and in the brief."""
    reports = [checked.draft.report, *(row.report for row in checked.brief.reports)]
    mask = mask_over(list(_entities(checked)), reports)
    return replace(
        checked,
        draft=_draft(checked.draft, mask),
        claims=tuple(_claim(one, mask) for one in checked.claims),
        statements=tuple(_statement(one, mask) for one in checked.statements),
        unchecked=tuple(mask.span(checked.draft.report.id, span) for span in checked.unchecked),
        brief=mask.brief(checked.brief),
        skipped=tuple(mask.skipped(one) for one in checked.skipped),
    )


def _entities(checked: Checked) -> Iterator[Entity]:
    """The brief's entities, each with the names that the draft has for it, then those of the draft alone."""
    own = checked.draft.entities
    for entity in (weighed.entity for weighed in checked.brief.entities):
        other = [name for told in own if told.meant == entity.id for name in (told.entity.name, *told.entity.aliases)]
        yield replace(entity, aliases=(*entity.aliases, *other))
    yield from (told.entity for told in own if told.meant is None)


def _draft(draft: Draft, mask: Mask) -> Draft:
    return replace(
        draft,
        report=mask.reports[draft.report.id],
        sentences=tuple(mask.span(draft.report.id, span) for span in draft.sentences),
        events=tuple(DraftEvent(mask.told(one.event), one.meant) for one in draft.events),
        entities=tuple(DraftEntity(mask.entity(one.entity), one.meant) for one in draft.entities),
        statements=tuple(mask.said(said) for said in draft.statements),
    )


def _claim(one: CheckedClaim, mask: Mask) -> CheckedClaim:
    return replace(
        one,
        claim=mask.claim(one.claim),
        text=mask.names.covered(one.text),
        why=mask.names.covered(one.why),
        supporting=tuple(mask.claim(claim) for claim in one.supporting),
        denying=tuple(mask.claim(claim) for claim in one.denying),
        differing=tuple(mask.found(found) for found in one.differing),
    )


def _statement(one: CheckedStatement, mask: Mask) -> CheckedStatement:
    return replace(
        one,
        said=mask.said(one.said),
        quote=mask.span(one.said.report, one.quote),
        why=mask.names.covered(one.why),
        found=tuple(
            replace(found, said=mask.said(found.said), span=mask.span(found.said.report, found.span))
            for found in one.found
        ),
    )
