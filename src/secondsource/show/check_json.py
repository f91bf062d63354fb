"""A checked draft as one JSON object, ``secondsource.check/1``.

Keys are never missing: an empty list or null stands where nothing is known. The order is that of the draft.
"""

from collections.abc import Mapping

from secondsource.model.check import Checked, CheckedClaim, CheckedStatement, DraftEntity, DraftEvent, FoundWords
from secondsource.model.record import Claim
from secondsource.model.span import Span
from secondsource.show.brief_json import brief_object, claim_json, found_json, statement_json
from secondsource.show.report_json import report_json
from secondsource.show.value_json import JsonObject, dump, span_json

SCHEMA = "secondsource.check/1"


def check_json(checked: Checked, with_text: bool) -> str:
    """The checked draft as one line of JSON; ``text`` of draft and reports is null unless ``with_text``."""
    return dump(check_object(checked, with_text))


def check_object(checked: Checked, with_text: bool) -> JsonObject:
    """The checked draft as plain objects, in the shape that ``check_json`` writes."""
    draft, text = checked.draft, checked.draft.report.text
    texts = {row.report.id: row.report.text for row in checked.brief.reports} | {draft.report.id: text}
    origins = frozenset(origin.id for origin in checked.brief.origins)
    return {
        "schema": SCHEMA,
        "draft": report_json(draft.report) | ({} if with_text else {"text": None}),
        "events": [_event(told) for told in draft.events],
        "entities": [_entity(told) for told in draft.entities],
        "claims": [_claim(one, origins) for one in checked.claims],
        "statements": [_statement(one, texts) for one in checked.statements],
        "unchecked": [span_json(text, span) for span in checked.unchecked],
        "brief": brief_object(checked.brief, with_text),
        "skipped": [{"uri": skipped.uri, "reason": skipped.reason} for skipped in checked.skipped],
    }


def _event(told: DraftEvent) -> JsonObject:
    event = told.event
    row: JsonObject = {"id": event.id, "type": event.type, "title": event.title, "modality": event.modality}
    return row | {"meant": told.meant}


def _entity(told: DraftEntity) -> JsonObject:
    return {"id": told.entity.id, "kind": told.entity.kind, "name": told.entity.name, "meant": told.meant}


def _claim(one: CheckedClaim, origins: frozenset[str]) -> JsonObject:
    claim = one.claim
    about: JsonObject = {"subject": one.subject, "field": claim.field, "scope": claim.scope, "text": one.text}
    origin = claim.origin if claim.origin in origins else None
    found: JsonObject = {
        "state": one.state,
        "why": one.why,
        "origins_least": one.origins_least,
        "origins_most": one.origins_most,
        "supporting": [claim_json(other) for other in one.supporting],
        "denying": [claim_json(other) for other in one.denying],
        "differing": [found_json(value) for value in one.differing],
    }
    return span_json(claim.report.text, _place(claim)) | about | claim_json(claim) | {"origin": origin} | found


def _place(claim: Claim) -> Span:
    """The stretch of the draft from the first to the last of the claim's words."""
    return Span(min(span.start for span in claim.spans), max(span.end for span in claim.spans))


def _found_words(words: FoundWords, texts: Mapping[str, str]) -> JsonObject:
    return span_json(texts[words.said.report], words.span) | statement_json(words.said, texts)


def _statement(one: CheckedStatement, texts: Mapping[str, str]) -> JsonObject:
    text = texts[one.said.report]
    found: JsonObject = {
        "state": one.state,
        "why": one.why,
        "accounts": one.accounts,
        "found": [_found_words(words, texts) for words in one.found],
    }
    return span_json(text, one.quote) | statement_json(one.said, texts) | found
