import pytest

from tests.training.helpers import named, said, tokenizer
from training.examples import prepared
from training.stages import STAGES, Stage, parts_of, pieces_by_task, scaled

TASKS = {
    "small": [prepared(said(1), tokenizer())],
    "large": [prepared(said(4), tokenizer())],
    "names": [prepared(named(1), tokenizer())],
}


def test_parts_follow_each_other_and_a_stage_is_gone_through_as_often_as_it_says() -> None:
    parts = parts_of([Stage(10, 2, 1.0, {}), Stage(10, 2, 0.5, {}, runs=2)])
    assert [(part.stage.rate, part.run, part.opens, part.closes) for part in parts] == [
        (1.0, 0, True, False),
        (1.0, 0, False, True),
        (0.5, 0, True, False),
        (0.5, 0, False, True),
        (0.5, 1, True, False),
        (0.5, 1, False, True),
    ]


def test_without_emphasis_a_task_four_times_as_large_gets_twice_as_much() -> None:
    shares = pieces_by_task(Stage(8000, 2, 1.0, {}), TASKS)
    assert shares["large"] == pytest.approx(2 * shares["small"], abs=1)
    assert sum(shares.values()) == pytest.approx(4000, abs=2)


def test_with_emphasis_tasks_share_as_it_says_and_others_get_nothing() -> None:
    shares = pieces_by_task(Stage(1000, 1, 1.0, {"small": 0.75, "names": 0.25}), TASKS)
    assert shares == {"small": 750, "large": 0, "names": 250}


def test_the_shipped_course_names_tasks_that_there_are() -> None:
    known = {"gum", "names", "polnear", "muc4"}
    assert all(set(stage.emphasis) <= known for stage in STAGES)
    assert all(not stage.emphasis or sum(stage.emphasis.values()) == pytest.approx(1) for stage in STAGES)


def test_a_scaled_course_has_as_many_parts() -> None:
    short = scaled(STAGES, 0.1)
    assert [stage.parts for stage in short] == [stage.parts for stage in STAGES]
    assert [stage.pieces for stage in short] == [round(stage.pieces * 0.1) for stage in STAGES]
