from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bench.floors import TOLERANCE, Figure, judge, load, raise_floors, save

PINNED = Figure("names.all_f1", "corpora/a.jsonl", "aa", None, None, floor=80.0, value=80.0)


def measured(value: float) -> Figure:
    return replace(PINNED, floor=None, value=value)


def test_a_value_below_its_floor_is_a_fault_and_the_floor_stays() -> None:
    judged = judge([PINNED], [measured(78.0)])
    assert judged.faults == ("names.all_f1: 78.00 is below its floor 80.00",)
    assert judged.rows == (replace(PINNED, value=78.0),)


def test_a_value_within_the_tolerance_is_no_fault() -> None:
    assert judge([PINNED], [measured(80.0 - TOLERANCE)]).faults == ()


def test_another_corpus_is_a_fault_whatever_the_value() -> None:
    judged = judge([PINNED], [replace(measured(99.0), sha256="bb")])
    assert judged.faults == ("names.all_f1: corpora/a.jsonl is not the corpus that its floor was pinned on",)


def test_another_corpus_stays_a_fault_and_pins_nothing() -> None:
    other = replace(measured(99.0), sha256="bb")
    assert judge([PINNED], [other]).rows == (PINNED,)
    updated = raise_floors([PINNED], [other])
    assert updated.rows == (PINNED,)
    assert judge(updated.rows, [other]).faults


def test_another_key_is_a_fault_too() -> None:
    assert judge([PINNED], [replace(measured(99.0), gold="g.jsonl", gold_sha256="cc")]).faults


def test_a_figure_without_a_floor_passes_and_stays_without_one() -> None:
    judged = judge([], [measured(10.0)])
    assert judged.faults == ()
    assert judged.rows == (measured(10.0),)


def test_an_update_pins_the_first_floor_and_raises_a_lower_one() -> None:
    assert raise_floors([], [measured(10.0)]).rows == (replace(PINNED, floor=10.0, value=10.0),)
    assert raise_floors([PINNED], [measured(85.0)]).rows == (replace(PINNED, floor=85.0, value=85.0),)


def test_an_update_refuses_to_lower_a_floor() -> None:
    judged = raise_floors([PINNED], [measured(70.0)])
    assert judged.faults
    assert judged.rows == (replace(PINNED, floor=80.0, value=70.0),)


def test_what_was_not_measured_is_kept() -> None:
    other = replace(PINNED, figure="times.value_f1")
    assert other in raise_floors([PINNED, other], [measured(85.0)]).rows


@given(st.lists(st.floats(0, 100), min_size=1, max_size=6))
def test_floors_only_rise(values: list[float]) -> None:
    rows: tuple[Figure, ...] = ()
    floors: list[float | None] = []
    for value in values:
        rows = raise_floors(rows, [measured(value)]).rows
        floors.append(rows[0].floor)
    assert floors == [max(values[: i + 1]) for i in range(len(values))]
    assert floors[-1] == max(values)


def test_rows_are_saved_in_order_and_loaded_again(tmp_path: Path) -> None:
    path = tmp_path / "quality.json"
    other = replace(PINNED, figure="attribution.cue")
    save(path, [PINNED, other])
    assert load(path) == (other, PINNED)
    assert load(tmp_path / "absent.json") == ()
