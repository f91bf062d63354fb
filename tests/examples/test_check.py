"""The example draft, checked against the example reports as a careful person would check it."""

import json
from typing import Any

import pytest

from tests.helpers.command import secondsource

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def checked() -> dict[str, Any]:
    done = secondsource(["check", "docs/draft.txt", "--against", "examples", "--format", "json"])
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def of(checked: dict[str, Any], field: str) -> dict[str, Any]:
    """The only claim of a field."""
    claims: list[dict[str, Any]] = checked["claims"]
    (found,) = [claim for claim in claims if claim["field"] == field]
    return found


def test_the_toll_differs_from_what_two_origins_say_one_of_them_later(checked: dict[str, Any]) -> None:
    killed = of(checked, "killed")
    assert (killed["text"], killed["quote"], killed["state"]) == ("12", "Twelve", "differs")
    assert killed["why"].startswith("Your draft says 12 killed;")
    assert "say 5" in killed["why"]
    assert "later" in killed["why"]
    assert [value["text"] for value in killed["differing"]] == ["5"]


def test_police_and_hospital_support_the_injured(checked: dict[str, Any]) -> None:
    injured = of(checked, "injured")
    assert (injured["state"], injured["origins_least"]) == ("supported", 2)


def test_the_cause_is_disputed_by_the_company(checked: dict[str, Any]) -> None:
    cause = of(checked, "cause")
    assert cause["state"] == "disputed"
    assert [claim["chain"][-1] for claim in cause["denying"]] == ["Osthavn Grain"]


def test_a_corrected_number_differs(checked: dict[str, Any]) -> None:
    displaced = of(checked, "displaced")
    assert displaced["state"] == "differs"
    assert [value["value"]["low"] for value in displaced["differing"]] == [60]


def test_an_arrest_that_no_report_tells_of_is_not_found(checked: dict[str, Any]) -> None:
    assert of(checked, "arrested")["state"] == "not found"


def test_the_missing_belong_to_the_explosion(checked: dict[str, Any]) -> None:
    assert of(checked, "missing")["state"] == "supported"


def test_a_quotation_in_four_copies_is_one_account_and_a_misquote_is_found(checked: dict[str, Any]) -> None:
    given, wrong = checked["statements"]
    assert (given["state"], given["accounts"]) == ("repeated", 1)
    assert wrong["state"] == "differs"
    assert wrong["why"] == "The reports give these words: “Then it rained barley”."


def test_the_brief_is_that_of_the_reports_alone(checked: dict[str, Any]) -> None:
    alone = secondsource(["brief", "examples", "--format", "json"])
    assert checked["brief"] == json.loads(alone.stdout)
    assert checked["draft"]["id"] not in {report["id"] for report in checked["brief"]["reports"]}


def test_every_span_quotes_its_text(checked: dict[str, Any]) -> None:
    texts = {one["id"]: one["text"] for one in checked["brief"]["reports"]}
    texts[checked["draft"]["id"]] = checked["draft"]["text"]
    rows = [
        *checked["claims"],
        *(c for one in checked["claims"] for key in ("supporting", "denying") for c in one[key]),
    ]
    spans = [(row["report"], span) for row in rows for span in (*row["spans"], row["sentence"])]
    spans += [(one["report"], one) for told in checked["statements"] for one in (told, *told["found"])]
    assert len(spans) > 50
    for report, span in spans:
        assert texts[report][span["start"] : span["end"]] == span["quote"]
    draft = checked["draft"]["text"]
    assert all(draft[one["start"] : one["end"]] == one["quote"] for one in checked["unchecked"])


def test_what_holds_no_claim_is_listed(checked: dict[str, Any]) -> None:
    assert [span["quote"] for span in checked["unchecked"]] == [
        "The terminal stands 200 metres from the nearest house."
    ]
