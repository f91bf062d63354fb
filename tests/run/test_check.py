"""``check``: what is the draft, what is evidence, and what goes wrong."""

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from secondsource.model.check import Draft
from secondsource.model.codebook import Codebook
from secondsource.model.errors import InputError, UsageError
from secondsource.model.reading import Reading
from secondsource.model.record import Record
from secondsource.run.brief import make_brief
from secondsource.run.check import check_draft
from secondsource.run.options import RunOptions
from tests.run.fakes import FAKE, fake_link_draft

TEXT = "The ferry ran aground off Nordhavn on Monday, and its passengers were taken ashore, the harbour office said."
OPTIONS = RunOptions()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A draft beside a folder of two reports."""
    (tmp_path / "draft.txt").write_text("A ferry has run aground off Nordhavn, says the harbour office.", "utf-8")
    (tmp_path / "reports").mkdir()
    for name in ("a", "b"):
        (tmp_path / "reports" / f"{name}.txt").write_text(f"{TEXT} {name}", "utf-8")
    return tmp_path


def test_the_reports_are_read_as_in_a_brief_and_the_draft_apart(folder: Path) -> None:
    checked = check_draft(str(folder / "draft.txt"), [str(folder / "reports")], OPTIONS, FAKE)
    assert checked.draft.report.uri == "draft.txt"
    assert checked.brief == make_brief([str(folder / "reports")], OPTIONS, FAKE)
    assert checked.skipped == ()


def test_a_report_with_the_text_of_the_draft_is_no_evidence(folder: Path) -> None:
    checked = check_draft(str(folder / "draft.txt"), [str(folder)], OPTIONS, FAKE)
    assert [row.report.uri for row in checked.brief.reports] == ["reports/a.txt", "reports/b.txt"]
    assert [(one.uri, "same text as the draft" in one.reason) for one in checked.skipped] == [("draft.txt", True)]


def test_the_linker_never_gets_the_draft_among_the_reports(folder: Path) -> None:
    given: list[list[str | None]] = []

    def link_draft(readings: Sequence[Reading], draft: Reading, codebook: Codebook) -> tuple[Record, Draft]:
        given.append([reading.report.uri for reading in readings])
        return fake_link_draft(readings, draft, codebook)

    stages = replace(FAKE, link_draft=link_draft)
    check_draft(str(folder / "draft.txt"), [str(folder / "reports")], OPTIONS, stages)
    assert [sorted(map(str, names)) for names in given] == [["a.txt", "b.txt"]]


def test_order_and_processes_change_nothing(folder: Path) -> None:
    paths = [str(folder / "reports" / name) for name in ("a.txt", "b.txt")]
    first = check_draft(str(folder / "draft.txt"), paths, OPTIONS, FAKE)
    assert check_draft(str(folder / "draft.txt"), paths[::-1], RunOptions(jobs=2), FAKE) == first


def test_the_draft_may_come_through_standard_input(folder: Path) -> None:
    options = RunOptions(stdin=io.BytesIO(b"A ferry has run aground."))
    checked = check_draft("-", [str(folder / "reports")], options, FAKE)
    assert (checked.draft.report.uri, checked.draft.report.text) == ("-", "A ferry has run aground.")
    with pytest.raises(UsageError, match="not both"):
        check_draft("-", ["-"], options, FAKE)


def test_a_draft_that_cannot_be_read_is_an_error(folder: Path) -> None:
    (folder / "empty.txt").write_text("", "utf-8")
    (folder / "fault.txt").write_text("FAULT", "utf-8")
    for name, reason in (("empty.txt", "is empty"), ("none.txt", "no such file"), ("fault.txt", "could not be read")):
        with pytest.raises(InputError, match=reason):
            check_draft(str(folder / name), [str(folder / "reports")], OPTIONS, FAKE)


def test_a_draft_is_one_text(folder: Path) -> None:
    lines = "\n".join(json.dumps({"text": f"{TEXT} {number}"}) for number in range(2))
    (folder / "two.jsonl").write_text(lines, "utf-8")
    for name in ("reports", "two.jsonl"):
        with pytest.raises(UsageError, match="one text"):
            check_draft(str(folder / name), [str(folder / "reports")], OPTIONS, FAKE)


def test_reports_that_cannot_be_read_are_named_and_the_rest_counts(folder: Path) -> None:
    (folder / "reports" / "fault.txt").write_text("FAULT", "utf-8")
    checked = check_draft(str(folder / "draft.txt"), [str(folder / "reports"), str(folder / "none")], OPTIONS, FAKE)
    assert [one.uri for one in checked.skipped] == ["fault.txt", "none"]
    assert checked.brief.skipped == checked.skipped
    assert len(checked.brief.reports) == 2


def test_progress_counts_the_draft(folder: Path) -> None:
    told: list[tuple[int, int]] = []
    options = RunOptions(progress=lambda done, total: told.append((done, total)))
    check_draft(str(folder / "draft.txt"), [str(folder / "reports")], options, FAKE)
    assert told == [(1, 3), (2, 3), (3, 3)]
