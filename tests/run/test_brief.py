"""``brief``: order, processes and repetition change nothing; groups come sorted; nothing skipped is lost."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from secondsource.model.codebook import Codebook
from secondsource.model.finding import Brief
from secondsource.model.reading import Reading
from secondsource.model.record import Record
from secondsource.run.brief import make_brief, make_briefs
from secondsource.run.options import RunOptions
from secondsource.show.brief_json import brief_json
from tests.run.fakes import FAKE, fake_link

TEXT = "The ferry ran aground off Nordhavn on Monday, and its passengers were taken ashore, the harbour office said."


def rows(count: int) -> list[str]:
    return [
        json.dumps(
            {"id": f"r{number}", "text": f"{TEXT} {number}", "outlet": f"Paper {number % 3}", "case": number % 4}
        )
        for number in range(count)
    ]


def brief_of(folder: Path, lines: list[str], jobs: int = 1) -> str:
    path = folder / "reports.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return brief_json(make_brief([str(path)], RunOptions(jobs=jobs), FAKE), True)


def groups_of(folder: Path, lines: list[str], jobs: int = 1) -> list[Brief]:
    path = folder / "reports.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return list(make_briefs([str(path)], RunOptions(jobs=jobs, group_by="case"), FAKE))


def test_order_processes_and_repetition_change_no_byte(tmp_path: Path) -> None:
    lines = [*rows(12), json.dumps({"id": "no", "text": " "}), json.dumps({"id": "bad", "text": "FAULT"})]
    first = brief_of(tmp_path, lines)
    for seed in range(3):
        Random(seed).shuffle(lines)
        assert brief_of(tmp_path, lines, jobs=1 + seed) == first


def test_the_order_of_files_changes_no_byte(tmp_path: Path) -> None:
    paths = []
    for number, name in enumerate(["one", "two", "three"]):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(f"{TEXT} {number}", encoding="utf-8")
        paths.append(str(tmp_path / name))
    forth = brief_json(make_brief(paths, RunOptions(), FAKE), True)
    assert brief_json(make_brief(paths[::-1], RunOptions(), FAKE), True) == forth
    assert brief_json(make_brief([f"{path}/" for path in paths], RunOptions(), FAKE), True) == forth


def test_groups_are_sorted_as_text_and_the_rest_comes_last(tmp_path: Path) -> None:
    lines = [*rows(8), json.dumps({"id": "stray", "text": TEXT}), "{broken", json.dumps({"text": "", "case": 9})]
    briefs = groups_of(tmp_path, lines, jobs=2)
    assert [one.group for one in briefs] == ["0", "1", "2", "3", "9", None]
    assert [len(one.reports) for one in briefs] == [2, 2, 2, 2, 0, 1]
    assert [one.uri for one in briefs[4].skipped] == ["reports.jsonl:11"]
    assert [one.uri for one in briefs[5].skipped] == ["reports.jsonl:10"]


def test_a_report_that_fails_is_skipped_in_its_group(tmp_path: Path) -> None:
    lines = [*rows(4), json.dumps({"id": "bad", "text": "FAULT", "case": 2})]
    briefs = groups_of(tmp_path, lines)
    assert {one.group: [skipped.uri for skipped in one.skipped] for one in briefs} == {
        "0": [], "1": [], "2": ["bad"], "3": []
    }  # fmt: skip


def test_groups_depend_on_no_order_and_no_number_of_processes(tmp_path: Path) -> None:
    lines = rows(20)
    first = [brief_json(one, True) for one in groups_of(tmp_path, lines)]
    Random(5).shuffle(lines)
    assert [brief_json(one, True) for one in groups_of(tmp_path, lines, jobs=3)] == first


def test_a_brief_of_nothing_says_what_was_skipped(tmp_path: Path) -> None:
    brief = make_brief([str(tmp_path / "none.txt")], RunOptions(), FAKE)
    assert brief.reports == ()
    assert [one.uri for one in brief.skipped] == ["none.txt"]


def test_a_fault_in_linking_costs_only_its_group(tmp_path: Path) -> None:
    def link(readings: Iterable[Reading], codebook: Codebook) -> Record:
        return fake_link(map(refused_in_group_2, readings), codebook)

    def refused_in_group_2(reading: Reading) -> Reading:
        if reading.report.group == "2":
            raise ZeroDivisionError("a fault of the linker")
        return reading

    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(rows(8)), encoding="utf-8")
    stages = replace(FAKE, link=link)
    briefs = {one.group: one for one in make_briefs([str(path)], RunOptions(group_by="case"), stages)}
    assert {group: len(one.reports) for group, one in briefs.items()} == {"0": 2, "1": 2, "2": 0, "3": 2}
    assert [one.uri for one in briefs["2"].skipped] == ["r2", "r6"]
    assert all("ZeroDivisionError" in one.reason for one in briefs["2"].skipped)


def test_each_reading_is_linked_before_the_next_is_made(tmp_path: Path) -> None:
    made: list[int] = []
    when_linked: list[int] = []

    def link(readings: Iterable[Reading], codebook: Codebook) -> Record:
        return fake_link([noted(reading) for reading in readings], codebook)

    def noted(reading: Reading) -> Reading:
        when_linked.append(len(made))
        return reading

    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(rows(5)), encoding="utf-8")
    options = RunOptions(progress=lambda done, total: made.append(done))
    assert len(make_brief([str(path)], options, replace(FAKE, link=link)).reports) == 5
    assert when_linked == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("taken", [0, 1])
def test_briefs_may_be_left_before_their_end(tmp_path: Path, taken: int) -> None:
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(rows(8)), encoding="utf-8")
    briefs = make_briefs([str(path)], RunOptions(jobs=2, group_by="case"), FAKE)
    for _ in range(taken):
        next(briefs)
    del briefs
