"""Newly trained weights beside the shipped figures."""

from collections.abc import Iterator

import pytest

from bench import floors
from bench.floors import Figure
from bench.quality import QUALITY, Run
from training import compare
from training.compare import READ, Comparison, compared


def figure(name: str, value: float) -> Figure:
    return Figure(name, "corpora/a.jsonl", "aa", None, None, floor=None, value=value)


@pytest.mark.parametrize(("value", "holds"), [(80.0, True), (79.5, True), (79.4, False), (86.0, True)])
def test_a_figure_holds_within_half_a_point_or_above(value: float, holds: bool) -> None:
    assert Comparison("names.all_f1", 80.0, value).holds is holds


def test_only_shipped_figures_are_compared() -> None:
    rows = list(compared([figure("a", 70.0), figure("b", 60.0)], [figure("a", 71.0), figure("new", 1.0)]))
    assert rows == [Comparison("a", 70.0, 71.0)]


@pytest.mark.parametrize(("change", "code", "said"), [(-0.4, 0, "2 of 2 figures"), (-0.6, 1, "1 of 2 figures")])
def test_the_exit_code_says_whether_training_reproduces_the_figures(
    change: float, code: int, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = {row.figure: row.value for row in floors.load(QUALITY)}

    def measured(run: Run) -> Iterator[Figure]:
        assert run.only == "times"
        yield figure("times.found_f1", shipped["times.found_f1"])
        yield figure("times.value_f1", shipped["times.value_f1"] + change)

    monkeypatch.setattr(compare, "measure_all", measured)
    assert compare.main(["--only", "times"]) == code
    assert said in capsys.readouterr().out


def test_every_reading_measure_is_compared() -> None:
    assert READ == ("attribution", "roles", "times", "places_lgl", "places_geovirus", "names", "coreference")
