"""``read``: in the order given, one process or many, and no report costs another."""

import json
from pathlib import Path

import pytest

from secondsource.model.errors import InstallationError
from secondsource.run.options import RunOptions
from secondsource.run.reading import read_paths
from secondsource.show.reading_json import reading_json
from tests.helpers.spans import assert_spans_stand
from tests.run.fakes import FAKE

TEXT = "The ferry Sund Express ran aground off Nordhavn on Monday.\r\nIts 40 passengers 👩‍🚒 were taken ashore."


def lines(folder: Path, *texts: str) -> str:
    path = folder / "reports.jsonl"
    rows = [json.dumps({"id": f"r{number:03}", "text": text}) for number, text in enumerate(texts)]
    path.write_text("\n".join(rows), encoding="utf-8")
    return str(path)


def test_readings_come_in_the_order_given(tmp_path: Path) -> None:
    path = lines(tmp_path, *(f"{TEXT} {number}" for number in range(40)))
    for jobs in (1, 3):
        readings = list(read_paths([path], RunOptions(jobs=jobs), FAKE))
        assert [reading.report.ref for reading in readings] == [f"r{number:03}" for number in range(40)]
        for reading in readings:
            assert_spans_stand(reading)


def test_a_report_is_read_the_same_alone_and_among_others(tmp_path: Path) -> None:
    many = read_paths([lines(tmp_path, *(f"{TEXT} {number}" for number in range(30)))], RunOptions(jobs=2), FAKE)
    row = next(reading_json(reading) for reading in many if reading.report.ref == "r017")
    alone = tmp_path / "alone.jsonl"
    alone.write_text(json.dumps({"id": "r017", "text": f"{TEXT} 17"}), encoding="utf-8")
    assert [reading_json(reading) for reading in read_paths([str(alone)], RunOptions(), FAKE)] == [row]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_report_that_brings_out_a_fault_costs_only_itself(tmp_path: Path, jobs: int) -> None:
    path = lines(tmp_path, TEXT, f"{TEXT} FAULT", f"{TEXT} REFUSE", TEXT + "!")
    readings = read_paths([path], RunOptions(jobs=jobs), FAKE)
    assert [reading.report.ref for reading in readings] == ["r000", "r003"]
    fault, refused = readings.skipped
    assert (fault.uri, refused.uri) == ("r001", "r002")
    assert "ZeroDivisionError: a fault of the reader" in fault.reason
    assert refused.reason == "is refused by the reader"


def test_a_report_that_kills_its_process_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = lines(tmp_path, TEXT, f"{TEXT} KILL", *(f"{TEXT} {n}" for n in range(10)), f"{TEXT} KILL again")
    readings = read_paths([path], RunOptions(jobs=2), FAKE)
    assert len(list(readings)) == 11
    assert [one.uri for one in readings.skipped] == ["r001", "r012"]
    assert all("exit code 7" in one.reason for one in readings.skipped)


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_would_meet_every_report_ends_the_run(tmp_path: Path, jobs: int) -> None:
    with pytest.raises(InstallationError):
        list(read_paths([lines(tmp_path, TEXT, f"{TEXT} MISSING", TEXT)], RunOptions(jobs=jobs), FAKE))


def test_inputs_that_were_not_gathered_are_told(tmp_path: Path) -> None:
    readings = read_paths([str(tmp_path / "none.txt")], RunOptions(), FAKE)
    assert [one.uri for one in readings.skipped] == ["none.txt"]
    assert list(readings) == []


def test_progress_is_told_after_each_report(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    options = RunOptions(progress=lambda done, total: told.append((done, total)))
    list(read_paths([lines(tmp_path, TEXT, f"{TEXT} FAULT")], options, FAKE))
    assert told == [(1, 2), (2, 2)]
