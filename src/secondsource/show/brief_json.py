"""A brief as one JSON object, ``secondsource.brief/1``.

Keys are never missing: an empty list or null stands where nothing is known. ``group`` stands only where the input
was grouped. The order is that of the brief.
"""

from collections.abc import Mapping

from secondsource.model.finding import Brief, Finding, FoundValue, WeighedEntity, WeighedEvent
from secondsource.model.listed import Listed
from secondsource.model.record import Claim, Join, Origin, Passage, ReportLinks, Said
from secondsource.model.value import DateValue
from secondsource.show.report_json import report_json
from secondsource.show.value_json import JsonObject, date_json, dump, span_json, value_json

SCHEMA = "secondsource.brief/1"


def brief_json(brief: Brief, with_text: bool) -> str:
    """The brief as one line of JSON; ``text`` of the reports is null unless ``with_text``."""
    return dump(brief_object(brief, with_text))


def brief_object(brief: Brief, with_text: bool) -> JsonObject:
    """The brief as plain objects, in the shape that ``brief_json`` writes."""
    texts = {row.report.id: row.report.text for row in brief.reports}
    row: JsonObject = {"schema": SCHEMA}
    if brief.group is not None:
        row["group"] = brief.group
    return row | {
        "reports": [_report(links, with_text) for links in brief.reports],
        "origins": [_origin(origin, texts) for origin in brief.origins],
        "entities": [_entity(weighed) for weighed in brief.entities],
        "events": [_event(weighed) for weighed in brief.events],
        "statements": [statement_json(said, texts) for said in brief.statements],
        "skipped": [{"uri": skipped.uri, "reason": skipped.reason} for skipped in brief.skipped],
    }


def _report(links: ReportLinks, with_text: bool) -> JsonObject:
    row = report_json(links.report)
    linked = {"origin": links.origin, "corrects": links.corrects, "version_of": links.version_of}
    return row | linked | ({} if with_text else {"text": None})


def _origin(origin: Origin, texts: Mapping[str, str]) -> JsonObject:
    return {
        "id": origin.id,
        "name": origin.name,
        "kind": origin.kind,
        "reports": list(origin.reports),
        "joins": [_join(join, texts) for join in origin.joins],
    }


def _join(join: Join, texts: Mapping[str, str]) -> JsonObject:
    return {
        "with": join.partner,
        "because": join.because,
        "doubtful": join.doubtful,
        "spans": [_passage(passage, texts) for passage in join.passages],
    }


def _passage(passage: Passage, texts: Mapping[str, str]) -> JsonObject:
    return {"report": passage.report, **span_json(texts[passage.report], passage.span)}


def _listed(row: Listed) -> JsonObject:
    return {"list": row.list, "id": row.id, "name": row.name, "because": row.because, "doubtful": row.doubtful}


def _entity(weighed: WeighedEntity) -> JsonObject:
    entity = weighed.entity
    return {
        "id": entity.id,
        "kind": entity.kind,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "mentions": entity.mentions,
        "public": entity.public,
        "listed": [_listed(row) for row in entity.listed],
        "findings": [_finding(finding) for finding in weighed.findings],
    }


def _event(weighed: WeighedEvent) -> JsonObject:
    event = weighed.event
    return {
        "id": event.id,
        "type": event.type,
        "title": event.title,
        "modality": event.modality,
        "importance": weighed.importance,
        "background": weighed.background,
        "findings": [_finding(finding) for finding in weighed.findings],
        "relations": [{"relation": other.relation, "event": other.event} for other in event.relations],
        "reports": list(event.reports),
    }


def _finding(finding: Finding) -> JsonObject:
    return {
        "field": finding.field,
        "scope": finding.scope,
        "verdict": finding.verdict,
        "why": finding.why,
        "values": [found_json(found) for found in finding.values],
    }


def found_json(found: FoundValue) -> JsonObject:
    """A value of a finding with its claims."""
    return {
        "value": value_json(found.value),
        "text": found.text,
        "origins": list(found.origins),
        "origins_least": found.origins_least,
        "origins_most": found.origins_most,
        "claims": [claim_json(claim) for claim in found.claims],
    }


def claim_json(claim: Claim) -> JsonObject:
    """A claim with its words, its sentence and its chain."""
    text = claim.report.text
    return {
        "id": claim.id,
        "report": claim.report.id,
        "value": value_json(claim.value),
        "spans": [span_json(text, span) for span in claim.spans],
        "basis": claim.basis,
        "sentence": span_json(text, claim.sentence),
        "chain": list(claim.chain),
        "origin": claim.origin,
        "stance": claim.stance,
        "hedge": claim.hedge,
        "allegation": claim.allegation,
        "as_of": _date(claim.as_of),
    }


def statement_json(said: Said, texts: Mapping[str, str]) -> JsonObject:
    """A statement; ``texts`` are the reports' texts by id."""
    text = texts[said.report]
    return {
        "id": said.id,
        "speaker": said.speaker,
        "speaker_text": said.speaker_text,
        "cue": span_json(text, said.cue) if said.cue is not None else None,
        "content": [span_json(text, span) for span in said.content],
        "kind": said.kind,
        "report": said.report,
        "chain": list(said.chain),
        "date": _date(said.date),
    }


def _date(value: DateValue | None) -> JsonObject | None:
    return None if value is None else date_json(value)
