"""A masked check: no private name in the draft or beside it, and every quotation still stands in its text."""

from pathlib import Path

import pytest

from secondsource.model.check import Checked
from secondsource.run.check import check_draft
from secondsource.run.options import RunOptions
from secondsource.show.check_json import check_json


@pytest.fixture(scope="module")
def masked(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """The example draft, with a person that no report names, against the examples."""
    draft = tmp_path_factory.mktemp("draft") / "draft.txt"
    text = (root / "docs" / "draft.txt").read_text(encoding="utf-8")
    draft.write_text(f"{text}\nJens Overby was sentenced to 18 months. Tove Quist, 31, was hurt in the blast.\n")
    return check_draft(str(draft), [str(root / "examples")], RunOptions(mask="private"))


def test_no_private_name_is_left(masked: Checked) -> None:
    shown = check_json(masked, with_text=True)
    assert "[person " in masked.draft.report.text
    assert not [name for name in ("Overby", "Quist", "Tove") if name in shown]


def test_one_person_has_one_label_in_draft_and_reports(masked: Checked) -> None:
    reports = " ".join(row.report.text for row in masked.brief.reports)
    (sentence,) = [line for line in masked.draft.report.text.split("\n") if "sentenced to 18 months" in line]
    label = sentence.split(" was ")[0]
    assert label.startswith("[person ")
    assert label in reports


def test_spans_stay_in_the_draft(masked: Checked) -> None:
    text = masked.draft.report.text
    for one in masked.claims:
        assert one.claim.report.text == text
        assert all(0 <= span.start < span.end <= len(text) for span in (*one.claim.spans, one.claim.sentence))
