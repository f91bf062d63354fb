from pathlib import Path

import pytest

from bench import floors, quality
from bench.corpora import in_part, sha256_of, write_lines
from bench.measures import MEASURES, Measure
from bench.program import BenchError, figure_at

MEASURE = Measure(
    name="toy",
    corpus="reports.jsonl",
    gold="gold.jsonl",
    key="incident",
    where=("split", "dev"),
    command="grouped",
    scorer="score.py",
    figures={"all": "all"},
    fast_every=2,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_lines(
        tmp_path / "reports.jsonl",
        [{"id": f"{i}{half}", "incident": str(i), "text": "Two."} for i in range(40) for half in "ab"],
    )
    write_lines(
        tmp_path / "gold.jsonl", [{"incident": str(i), "split": "dev" if i % 2 else "train"} for i in range(40)]
    )
    return tmp_path


def test_only_the_asked_lines_of_the_gold_and_all_their_reports_are_taken(folder: Path) -> None:
    reports, gold = quality.part_of(MEASURE, folder, fast=False)
    assert [line["incident"] for line in gold] == [str(i) for i in range(1, 40, 2)]
    assert len(reports) == 2 * len(gold)


def test_the_fast_part_is_a_smaller_one_of_whole_groups(folder: Path) -> None:
    whole, _ = quality.part_of(MEASURE, folder, fast=False)
    reports, gold = quality.part_of(MEASURE, folder, fast=True)
    assert 0 < len(reports) < len(whole)
    assert len(reports) == 2 * len(gold)
    assert all(in_part(str(line["incident"]), 2) for line in gold)


def test_a_figure_is_found_by_its_path() -> None:
    assert figure_at({"exact": {"cue": {"f1": 68.6}}, "values": [41.0, 20]}, "exact.cue.f1") == 68.6
    assert figure_at({"values": [41.0, 20]}, "values.0") == 41.0
    with pytest.raises(BenchError, match="no figure at exact"):
        figure_at({"exact": {"f1": 1.0}}, "exact")


def test_the_hash_of_a_folder_knows_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("1", encoding="utf-8")
    first = sha256_of(tmp_path)
    (tmp_path / "a").rename(tmp_path / "b")
    second = sha256_of(tmp_path)
    (tmp_path / "b").write_text("2", encoding="utf-8")
    assert len({first, second, sha256_of(tmp_path)}) == 3


def test_names_of_measures_and_figures_are_single() -> None:
    names = [f"{measure.name}.{figure}" for measure in MEASURES for figure in measure.figures]
    assert len(names) == len(set(names))


def test_without_the_corpora_each_measure_is_named_and_nothing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "SHARED", tmp_path / "absent")
    assert quality.main(["--fast"]) == 0
    said = capsys.readouterr().out
    for measure in MEASURES:
        assert f"skipped {measure.name}: needs ../shared/" in said or not measure.fast_every
    assert "skipped seeds" in said


def test_every_measure_has_a_floor_in_the_file_of_figures() -> None:
    pinned = {row.figure: row.floor for row in floors.load(quality.QUALITY)}
    wanted = {
        f"{prefix}{measure.name}.{figure}"
        for measure in MEASURES
        for prefix in ("", "fast.")
        for figure in measure.figures
        if not prefix or measure.fast_every
    }
    assert wanted <= set(pinned)
    assert [name for name in sorted(wanted) if pinned[name] is None] == []
