"""A brief with the names of private persons covered in everything it holds."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from secondsource.mask.names import Names, is_covered, names_to_cover
from secondsource.mask.text import CoveredText, cover_text
from secondsource.model.finding import Brief, Finding, FoundValue, WeighedEntity, WeighedEvent
from secondsource.model.record import Claim, Entity, Join, Origin, Passage, ReportLinks, Said
from secondsource.model.report import Report, Skipped
from secondsource.model.span import Span
from secondsource.model.value import EntityValue, PlaceValue, TextValue, Value

_NOTE = "has the names of private persons covered"


def mask_private(brief: Brief) -> Brief:
    """The brief with a label ("[person 3]") for each private person, the same in all its parts.

    Whatever the reports call that person goes: in texts, titles, addresses, quotations, chains, values and reasons.
    Spans are moved, so that ``text[start:end]`` stays the quotation. A person whom no reading named stays in the text.
    """
    names = names_to_cover([weighed.entity for weighed in brief.entities])
    texts = {row.report.id: cover_text(row.report.text, names.covers(row.report.text)) for row in brief.reports}
    reports = {row.report.id: _report(row.report, texts[row.report.id], names) for row in brief.reports}
    return _Mask(names, texts, reports).brief(brief)


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
class _Mask:
    """The names to cover, and what became of each report, by its id."""

    names: Names
    texts: Mapping[str, CoveredText]
    reports: Mapping[str, Report]

    def brief(self, brief: Brief) -> Brief:
        return replace(
            brief,
            reports=tuple(self._links(row) for row in brief.reports),
            origins=tuple(self._origin(origin) for origin in brief.origins),
            entities=tuple(
                WeighedEntity(self._entity(one.entity), self._findings(one.findings)) for one in brief.entities
            ),
            events=tuple(self._event(one) for one in brief.events),
            statements=tuple(self._said(said) for said in brief.statements),
            skipped=tuple(self._skipped(one) for one in brief.skipped),
        )

    def _links(self, row: ReportLinks) -> ReportLinks:
        return replace(row, report=self.reports[row.report.id])

    def _origin(self, origin: Origin) -> Origin:
        joins = tuple(self._join(join) for join in origin.joins)
        return replace(origin, name=self.names.covered(origin.name), joins=joins)

    def _join(self, join: Join) -> Join:
        passages = tuple(Passage(one.report, self._span(one.report, one.span)) for one in join.passages)
        return replace(join, because=self.names.covered(join.because), passages=passages)

    def _entity(self, entity: Entity) -> Entity:
        claims = tuple(self._claim(claim) for claim in entity.claims)
        aliases = () if is_covered(entity) else tuple(self.names.covered(alias) for alias in entity.aliases)
        listed = () if is_covered(entity) else entity.listed
        return replace(entity, name=self.names.covered(entity.name), aliases=aliases, claims=claims, listed=listed)

    def _event(self, one: WeighedEvent) -> WeighedEvent:
        claims = tuple(self._claim(claim) for claim in one.event.claims)
        event = replace(one.event, title=self.names.covered(one.event.title), claims=claims)
        return replace(one, event=event, findings=self._findings(one.findings))

    def _findings(self, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(
            replace(one, why=self.names.covered(one.why), values=tuple(self._found(value) for value in one.values))
            for one in findings
        )

    def _found(self, found: FoundValue) -> FoundValue:
        claims = tuple(self._claim(claim) for claim in found.claims)
        return replace(found, value=self._value(found.value), text=self.names.covered(found.text), claims=claims)

    def _claim(self, claim: Claim) -> Claim:
        report = claim.report.id
        return replace(
            claim,
            report=self.reports[report],
            value=self._value(claim.value),
            spans=tuple(self._span(report, span) for span in claim.spans),
            sentence=self._span(report, claim.sentence),
            chain=tuple(self.names.covered(name) for name in claim.chain),
            hedge=_words(claim.hedge, self.names),
        )

    def _value(self, value: Value) -> Value:
        if isinstance(value, EntityValue | PlaceValue):
            return replace(value, name=self.names.covered(value.name))
        return TextValue(self.names.covered(value.text)) if isinstance(value, TextValue) else value

    def _said(self, said: Said) -> Said:
        return replace(
            said,
            speaker_text=self.names.covered(said.speaker_text),
            cue=None if said.cue is None else self._span(said.report, said.cue),
            content=tuple(self._span(said.report, span) for span in said.content),
            chain=tuple(self.names.covered(name) for name in said.chain),
        )

    def _skipped(self, one: Skipped) -> Skipped:
        return replace(one, uri=self.names.covered_address(one.uri), reason=self.names.covered(one.reason))

    def _span(self, report: str, span: Span) -> Span:
        return self.texts[report].span(span)
