"""A checked draft as JSON: every key is there, and every span quotes its text."""

import json
from collections.abc import Iterator
from typing import Any

from secondsource.check.record import check
from secondsource.model.check import Checked
from secondsource.model.report import Skipped
from secondsource.show.check_json import check_json
from tests.helpers.claims import claim, denied, people, report, text
from tests.helpers.drafts import DRAFT, brief_of, draft_of, drafted, event, person

KEYS = {"schema", "draft", "events", "entities", "claims", "statements", "unchecked", "brief", "skipped"}
CLAIM_KEYS = {
    "id", "report", "subject", "field", "scope", "value", "text", "start", "end", "quote", "spans", "basis", "sentence",
    "chain", "origin", "stance", "hedge", "allegation", "as_of", "state", "why", "origins_least", "origins_most",
    "supporting", "denying", "differing",
}  # fmt: skip


def checked() -> Checked:
    gazette, radio = report("Gazette"), report("Radio")
    reported = [
        claim(gazette, people(6), "police"),
        claim(radio, people(9), "clinic"),
        claim(gazette, text("dust"), "police", field="cause"),
        denied(claim(radio, text("dust"), "Morgrain", field="cause")),
    ]
    mine = [drafted(claim(DRAFT, people(6))), drafted(claim(DRAFT, text("dust"), field="cause"))]
    role = drafted(claim(DRAFT, text("clerk"), field="role"))
    known = person([claim(gazette, text("clerk"), field="role")])
    brief = brief_of([event(reported)], [known])
    return check(draft_of(mine, [role]), brief, [Skipped("none.txt", "there is no such file")])


def printed(with_text: bool = True) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(check_json(checked(), with_text))
    return found


def objects(value: object) -> Iterator[dict[str, Any]]:
    """Every object in a JSON value, at any depth."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner)


def test_every_key_is_there_also_where_nothing_is_known() -> None:
    assert set(printed()) == KEYS
    nothing = json.loads(check_json(check(draft_of(), brief_of()), True))
    assert set(nothing) == KEYS
    assert [nothing[key] for key in ("events", "entities", "claims", "statements", "skipped")] == [[]] * 5
    assert all(set(row) == CLAIM_KEYS for row in printed()["claims"])


def test_claims_refer_to_the_drafts_own_things_and_these_to_the_brief() -> None:
    row = printed()
    assert row["schema"] == "secondsource.check/1"
    own = {thing["id"]: thing["meant"] for thing in (*row["events"], *row["entities"])}
    assert {one["subject"] for one in row["claims"]} == set(own)
    assert set(own.values()) <= {thing["id"] for thing in (*row["brief"]["events"], *row["brief"]["entities"])}
    assert {one["origin"] for one in row["claims"]} == {None}


def test_those_for_it_and_those_against_it_stand_apart() -> None:
    by_field = {one["field"]: one for one in printed()["claims"]}
    assert by_field["killed"]["state"] == "disputed"
    assert [one["origin"] for one in by_field["killed"]["supporting"]] == ["police"]
    assert [value["text"] for value in by_field["killed"]["differing"]] == ["9"]
    assert [one["origin"] for one in by_field["cause"]["denying"]] == ["Morgrain"]
    assert by_field["role"]["state"] == "single-origin"


def test_every_span_quotes_the_text_that_it_stands_in() -> None:
    row = printed()
    texts = {one["id"]: one["text"] for one in row["brief"]["reports"]} | {row["draft"]["id"]: row["draft"]["text"]}
    spans = 0
    for one in objects(row):
        for span in [*one.get("spans", ()), one.get("sentence"), one]:
            if span and "quote" in span and "report" in one:
                spans += 1
                assert texts[one["report"]][span["start"] : span["end"]] == span["quote"]
    assert spans > 10


def test_texts_may_be_left_out() -> None:
    row = printed(with_text=False)
    assert row["draft"]["text"] is None
    assert {one["text"] for one in row["brief"]["reports"]} == {None}


def test_what_was_not_read_is_named() -> None:
    assert printed()["skipped"] == [{"uri": "none.txt", "reason": "there is no such file"}]
