"""The growth of linking: what is measured, and where a limit is broken."""

from pathlib import Path

import pytest

from bench.kept_readings import keep, kept
from bench.scale import Scale, exponent, holds, line, measure
from tests.helpers.readings import make_reading


def test_twice_the_time_for_twice_the_reports_is_linear() -> None:
    assert exponent(Scale(100, 2.0, 50.0, 0.1), Scale(200, 4.0, 60.0, 0.1)) == pytest.approx(1.0)
    assert exponent(Scale(100, 2.0, 50.0, 0.1), Scale(200, 8.0, 60.0, 0.1)) == pytest.approx(2.0)


def test_growth_memory_and_the_cost_of_one_more_have_limits() -> None:
    small = Scale(1_000, 10.0, 150.0, 0.02)
    assert holds([small, Scale(10_000, 120.0, 500.0, 0.05)])
    assert not holds([small, Scale(10_000, 200.0, 500.0, 0.05)])
    assert not holds([small, Scale(10_000, 120.0, 3_100.0, 0.05)])
    assert not holds([small, Scale(10_000, 120.0, 500.0, 0.07)])


def test_the_line_tells_growth_from_the_size_before() -> None:
    small, large = Scale(1_000, 10.0, 150.0, 0.02), Scale(10_000, 100.0, 500.0, 0.05)
    assert "N^" not in line([small])
    assert "10000 reports: linked in 100.0 s, growing as N^1.00, 500 MB" in line([small, large])


def test_readings_that_were_kept_are_linked(tmp_path: Path) -> None:
    given = [make_reading(str(n), "Sund Radio", "2024-03-05", f"A quiet day at pier {n}.").build() for n in range(3)]
    keep(given, tmp_path / "readings")
    assert list(kept(tmp_path / "readings")) == given
    told = measure(given, 7)
    assert told.reports == 7
    assert told.linking > 0
    assert told.megabytes > 0
