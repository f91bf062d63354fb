"""Every key of ``secondsource.brief/1`` is there, in its type, and every quotation stands where it says."""

import json
from dataclasses import replace
from typing import Any

import pytest

from secondsource.model.finding import Brief
from secondsource.show.brief_json import SCHEMA, brief_json
from tests.helpers.briefs import example_brief

Json = Any
NULL = type(None)
DATE = {
    "kind": str,
    "start": (str, NULL),
    "end": (str, NULL),
    "precision": str,
    "approximate": bool,
    "partial": (str, NULL),
}
SPAN = {"start": int, "end": int, "quote": str}
REPORT = {
    "id": str, "ref": (str, NULL), "uri": (str, NULL), "outlet": (str, NULL), "agency": (str, NULL),
    "byline": (str, NULL), "title": (str, NULL), "published": (dict, NULL), "published_basis": (str, NULL),
    "language": (str, NULL), "sha256": str, "text": (str, NULL), "origin": str, "corrects": (str, NULL),
    "version_of": (str, NULL), "notes": list,
}  # fmt: skip
ORIGIN = {"id": str, "name": str, "kind": str, "reports": list, "joins": list}
JOIN = {"with": (str, NULL), "because": str, "doubtful": bool, "spans": list}
ENTITY = {
    "id": str, "kind": str, "name": str, "aliases": list, "mentions": int, "public": bool, "listed": list,
    "findings": list,
}  # fmt: skip
EVENT = {
    "id": str, "type": str, "title": str, "modality": str, "importance": (int, float), "background": bool,
    "findings": list, "relations": list, "reports": list,
}  # fmt: skip
FINDING = {"field": str, "scope": str, "verdict": str, "why": str, "values": list}
FOUND = {"value": dict, "text": str, "origins": list, "origins_least": int, "origins_most": int, "claims": list}
CLAIM = {
    "id": str, "report": str, "value": dict, "spans": list, "basis": str, "sentence": dict, "chain": list,
    "origin": str, "stance": str, "hedge": (str, NULL), "allegation": (str, NULL), "as_of": (dict, NULL),
}  # fmt: skip
STATEMENT = {
    "id": str, "speaker": (str, NULL), "speaker_text": str, "cue": (dict, NULL), "content": list, "kind": str,
    "report": str, "chain": list, "date": (dict, NULL),
}  # fmt: skip
BRIEF = {
    "schema": str, "reports": list, "origins": list, "entities": list, "events": list, "statements": list,
    "skipped": list,
}  # fmt: skip
VALUES = {
    "date": DATE,
    "place": {
        "kind": str, "entity": (str, NULL), "name": str, "country": (str, NULL), "lat": (float, int, NULL),
        "lon": (float, int, NULL), "precision": str,
    },
    "entity": {"kind": str, "entity": str, "name": str},
    "amount": {
        "kind": str, "low": (int, float, NULL), "high": (int, float, NULL), "unit": str, "approximate": bool,
    },
    "money": {
        "kind": str, "low": (int, float, NULL), "high": (int, float, NULL), "unit": str, "approximate": bool,
    },
    "truth": {"kind": str, "holds": bool},
    "text": {"kind": str, "text": str},
}  # fmt: skip


def follows(row: Json, shape: Json) -> None:
    """``row`` has the keys of ``shape``, in its order, each of its type."""
    assert list(row) == list(shape)
    for key, kinds in shape.items():
        assert isinstance(row[key], kinds), (key, row[key])


@pytest.fixture(scope="module")
def brief() -> Json:
    """The example brief, read back."""
    return json.loads(brief_json(example_brief(), True))


def things(brief: Json) -> list[Json]:
    """Events and entities."""
    return [*brief["events"], *brief["entities"]]


def findings(brief: Json) -> list[Json]:
    """Every finding of the brief."""
    return [finding for thing in things(brief) for finding in thing["findings"]]


def claims(brief: Json) -> list[Json]:
    """Every claim of the brief."""
    return [claim for finding in findings(brief) for found in finding["values"] for claim in found["claims"]]


def test_the_top(brief: Json) -> None:
    follows(brief, BRIEF)
    assert brief["schema"] == SCHEMA == "secondsource.brief/1"
    assert brief["skipped"] and all(list(row) == ["uri", "reason"] for row in brief["skipped"])


def test_reports_and_origins(brief: Json) -> None:
    for report in brief["reports"]:
        follows(report, REPORT)
        follows(report["published"], DATE)
    for origin in brief["origins"]:
        follows(origin, ORIGIN)
        for join in origin["joins"]:
            follows(join, JOIN)
            for span in join["spans"]:
                follows(span, {"report": str, **SPAN})


def test_events_and_entities(brief: Json) -> None:
    for event in brief["events"]:
        follows(event, EVENT)
        for relation in event["relations"]:
            follows(relation, {"relation": str, "event": str})
    for entity in brief["entities"]:
        follows(entity, ENTITY)


def test_findings_values_and_claims(brief: Json) -> None:
    assert findings(brief) and claims(brief)
    for finding in findings(brief):
        follows(finding, FINDING)
        for found in finding["values"]:
            follows(found, FOUND)
            follows(found["value"], VALUES[found["value"]["kind"]])
    for claim in claims(brief):
        follows(claim, CLAIM)
        follows(claim["value"], VALUES[claim["value"]["kind"]])
        follows(claim["sentence"], SPAN)
        for span in claim["spans"]:
            follows(span, SPAN)


def test_statements(brief: Json) -> None:
    assert brief["statements"]
    for statement in brief["statements"]:
        follows(statement, STATEMENT)
        for span in statement["content"]:
            follows(span, SPAN)


def test_every_quotation_stands_in_its_report(brief: Json) -> None:
    texts = {report["id"]: report["text"] for report in brief["reports"]}
    spans = [(claim["report"], span) for claim in claims(brief) for span in [*claim["spans"], claim["sentence"]]]
    spans += [(join["report"], join) for origin in brief["origins"] for row in origin["joins"] for join in row["spans"]]
    spans += [
        (said["report"], span)
        for said in brief["statements"]
        for span in [*said["content"], *([said["cue"]] if said["cue"] else [])]
    ]
    assert len(spans) > 30
    for report, span in spans:
        assert texts[report][span["start"] : span["end"]] == span["quote"] != ""


def test_ids_lead_somewhere(brief: Json) -> None:
    reports = {report["id"] for report in brief["reports"]}
    origins = {origin["id"] for origin in brief["origins"]}
    events = {event["id"] for event in brief["events"]}
    assert {claim["report"] for claim in claims(brief)} <= reports
    assert {claim["origin"] for claim in claims(brief)} <= origins
    assert {row["event"] for event in brief["events"] for row in event["relations"]} <= events


def test_without_text_the_key_stays_and_the_quotations_too() -> None:
    bare = json.loads(brief_json(example_brief(), False))
    assert [report["text"] for report in bare["reports"]] == [None] * 3
    assert all(claim["sentence"]["quote"] for claim in claims(bare))


def test_group_stands_only_where_the_input_was_grouped() -> None:
    grouped = json.loads(brief_json(replace(example_brief(), group="k7"), True))
    assert list(grouped)[:2] == ["schema", "group"] and grouped["group"] == "k7"
    assert "group" not in json.loads(brief_json(example_brief(), True))


def test_letters_are_their_own_and_the_object_is_one_line() -> None:
    written = brief_json(example_brief(), True)
    assert "Inés Tovar" in written and "\n" not in written
    assert written == brief_json(example_brief(), True)


def test_an_empty_brief_has_every_key() -> None:
    follows(json.loads(brief_json(Brief((), (), (), (), (), ()), True)), BRIEF)
