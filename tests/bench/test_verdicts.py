"""The measure of what verdicts are worth."""

from types import ModuleType, SimpleNamespace
from typing import cast

import pytest

from bench.program import BenchError
from bench.verdicts import Case, cases_of, difference, points

RIGHT, WRONG = Case("corroborated", True), Case("corroborated", False)
DISPUTED_RIGHT, DISPUTED_WRONG = Case("disputed", True), Case("disputed", False)


def test_the_difference_is_in_points_of_the_share_that_is_right() -> None:
    assert points([(RIGHT, DISPUTED_WRONG), (RIGHT, DISPUTED_RIGHT)]) == 50.0


def test_without_a_case_on_one_side_there_is_no_difference() -> None:
    assert points([(RIGHT,)]) is None
    with pytest.raises(BenchError):
        difference([(RIGHT,)], 5)


def test_the_interval_of_equal_incidents_is_a_point_and_is_the_same_each_time() -> None:
    incidents = [(RIGHT, DISPUTED_WRONG)] * 60
    found = difference(incidents, 50)
    assert (found.points, found.low, found.high) == (100.0, 100.0, 100.0)
    assert found == difference(incidents, 50)
    assert found.reached


def test_a_difference_of_few_cases_is_not_reached() -> None:
    assert not difference([(RIGHT, DISPUTED_WRONG)] * 49, 20).reached


def test_an_interval_that_holds_nought_is_not_reached() -> None:
    incidents = [(RIGHT, DISPUTED_RIGHT), (WRONG, DISPUTED_WRONG)] * 60
    found = difference(incidents, 100)
    assert found.low <= 0 <= found.high
    assert not found.reached


def test_only_stated_numbers_of_incidents_with_two_reports_are_cases() -> None:
    numbers = {"killed": (2, "corroborated"), "injured": (None, None)}
    scorer = cast(ModuleType, SimpleNamespace(main_event=lambda brief: brief, number=lambda _, field: numbers[field]))
    golds = {"a": {"killed": 2, "injured": 1}, "b": {"killed": 3, "injured": 1}}
    briefs = [{"group": "a", "reports": [1, 2]}, {"group": "b", "reports": [1]}, {"group": "c", "reports": [1, 2]}]
    assert list(cases_of(scorer, golds, briefs)) == [(Case("corroborated", True),)]
