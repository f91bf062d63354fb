"""A brief with the names of private persons covered in everything it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from secondsource.mask.names import Names, is_covered, names_to_cover
from secondsource.mask.text import CoveredText, cover_text
from secondsource.model.finding import Brief, Finding, FoundValue, WeighedEntity, WeighedEvent
from secondsource.model.record import Claim, Entity, Event, Join, Origin, Passage, ReportLinks, Said
from secondsource.model.report import Report, Skipped
from secondsource.model.span import Span
from secondsource.model.value import EntityValue, PlaceValue, TextValue, Value

_NOTE = "has the names of private persons covered"


def mask_private(brief: Brief) -> Brief:
    """The brief with a label ("[person 3]") for each private person, the same in all its parts.

    Whatever the reports call that person goes: in texts, titles, addresses, quotations, chains, values and reasons.
    Spans are moved, so that ``text[start:end]`` stays the quotation. A person whom no reading named stays in the text.
    """
    entities = [weighed.entity for weighed in brief.entities]
    return mask_over(entities, [row.report for row in brief.reports]).brief(brief)


def mask_over(entities: Sequence[Entity], reports: Sequence[Report]) -> "Mask":
    """What covers the private persons among ``entities`` in these reports and in all that is said of them."""
    names = names_to_cover(entities)
    texts = {report.id: cover_text(report.text, names.covers(report.text)) for report in reports}
    return Mask(names, texts, {report.id: _report(report, texts[report.id], names) for report in reports})


def _report(report: Report, text: CoveredText, names: Names) -> Report:
    return replace(
        report,
        text=text.text,
        uri=_address(report.uri, names),
        ref=_address(report.ref, names),
        title=_words(report.title, names),
        byline=_words(report.byline, names),
        published_basis=_words(report.published_basis, names),
        notes=(*report.notes, _NOTE) if text.before else report.notes,
    )


def _words(words: str | None, names: Names) -> str | None:
    return None if words is None else names.covered(words)


def _address(address: str | None, names: Names) -> str | None:
    return None if address is None else names.covered_address(address)


@dataclass(frozen=True, slots=True)
class Mask:
    """The names to cover, and what became of each report, by its id. Its methods give their argument covered."""

    names: Names
    texts: Mapping[str, CoveredText]
    reports: Mapping[str, Report]

    def brief(self, brief: Brief) -> Brief:
        """A brief."""
        return replace(
            brief,
            reports=tuple(self._links(row) for row in brief.reports),
            origins=tuple(self._origin(origin) for origin in brief.origins),
            entities=tuple(
                WeighedEntity(self.entity(one.entity), self.findings(one.findings)) for one in brief.entities
            ),
            events=tuple(self.event(one) for one in brief.events),
            statements=tuple(self.said(said) for said in brief.statements),
            skipped=tuple(self.skipped(one) for one in brief.skipped),
        )

    def _links(self, row: ReportLinks) -> ReportLinks:
        return replace(row, report=self.reports[row.report.id])

    def _origin(self, origin: Origin) -> Origin:
        joins = tuple(self._join(join) for join in origin.joins)
        return replace(origin, name=self.names.covered(origin.name), joins=joins)

    def _join(self, join: Join) -> Join:
        passages = tuple(Passage(one.report, self.span(one.report, one.span)) for one in join.passages)
        return replace(join, because=self.names.covered(join.because), passages=passages)

    def entity(self, entity: Entity) -> Entity:
        """An entity; a private person keeps no other names and no rows of lists."""
        claims = tuple(self.claim(claim) for claim in entity.claims)
        aliases = () if is_covered(entity) else tuple(self.names.covered(alias) for alias in entity.aliases)
        listed = () if is_covered(entity) else entity.listed
        return replace(entity, name=self.names.covered(entity.name), aliases=aliases, claims=claims, listed=listed)

    def event(self, one: WeighedEvent) -> WeighedEvent:
        """A weighed event."""
        return replace(one, event=self.told(one.event), findings=self.findings(one.findings))

    def told(self, event: Event) -> Event:
        """An event with its claims."""
        claims = tuple(self.claim(claim) for claim in event.claims)
        return replace(event, title=self.names.covered(event.title), claims=claims)

    def findings(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Findings."""
        return tuple(
            replace(one, why=self.names.covered(one.why), values=tuple(self.found(value) for value in one.values))
            for one in findings
        )

    def found(self, found: FoundValue) -> FoundValue:
        """A value with its claims."""
        claims = tuple(self.claim(claim) for claim in found.claims)
        return replace(found, value=self._value(found.value), text=self.names.covered(found.text), claims=claims)

    def claim(self, claim: Claim) -> Claim:
        """A claim, its report covered too."""
        report = claim.report.id
        return replace(
            claim,
            report=self.reports[report],
            value=self._value(claim.value),
            spans=tuple(self.span(report, span) for span in claim.spans),
            sentence=self.span(report, claim.sentence),
            chain=tuple(self.names.covered(name) for name in claim.chain),
            hedge=_words(claim.hedge, self.names),
        )

    def _value(self, value: Value) -> Value:
        if isinstance(value, EntityValue | PlaceValue):
            return replace(value, name=self.names.covered(value.name))
        return TextValue(self.names.covered(value.text)) if isinstance(value, TextValue) else value

    def said(self, said: Said) -> Said:
        """A statement."""
        return replace(
            said,
            speaker_text=self.names.covered(said.speaker_text),
            cue=None if said.cue is None else self.span(said.report, said.cue),
            content=tuple(self.span(said.report, span) for span in said.content),
            chain=tuple(self.names.covered(name) for name in said.chain),
        )

    def skipped(self, one: Skipped) -> Skipped:
        """An input that was not read."""
        return replace(one, uri=self.names.covered_address(one.uri), reason=self.names.covered(one.reason))

    def span(self, report: str, span: Span) -> Span:
        """A span of a report, where it stands now."""
        return self.texts[report].span(span)
