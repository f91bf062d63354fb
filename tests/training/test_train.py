"""Training stopped and resumed comes to the same weights as training gone through."""

import tests.training.needs_torch  # noqa: F401  (first: it skips the file without torch)

# isort: split
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch import Tensor

from tests.training.helpers import named, said, tokenizer
from tests.training.small import shrink
from training.examples import Prepared, prepared
from training.stages import Stage, parts_of
from training.tasks import digest_of
from training.train import Plan, train

TASKS: dict[str, Sequence[Prepared]] = {
    "said": [prepared(said(6), tokenizer())],
    "named": [prepared(named(6), tokenizer())],
}
PARTS = parts_of([Stage(800, 2, 1.0, {}), Stage(200, 1, 0.5, {"said": 1.0}, runs=2)])


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    shrink(monkeypatch)


def weights(folder: Path) -> dict[str, Tensor]:
    kept = torch.load(folder / "state.pt", weights_only=True)
    return {f"{name} {key}": value for name in ("reader", "exported") for key, value in kept[name].items()}


def test_stopping_after_any_part_changes_nothing(tmp_path: Path) -> None:
    plan = Plan(PARTS, 200, 5, tmp_path / "through")
    train(plan, TASKS)
    through = weights(plan.folder)
    for stop in (1, 2, 3):
        halted = replace(plan, folder=tmp_path / str(stop))
        train(replace(halted, parts=PARTS[:stop]), TASKS)
        assert any(not torch.equal(through[name], value) for name, value in weights(halted.folder).items())
        train(halted, TASKS)
        for name, value in weights(halted.folder).items():
            assert torch.equal(through[name], value), name


def test_a_finished_course_is_not_gone_through_again(tmp_path: Path) -> None:
    plan = Plan(PARTS[:1], 200, 5, tmp_path)
    train(plan, TASKS)
    written = (tmp_path / "state.pt").read_bytes()
    train(plan, TASKS)
    assert (tmp_path / "state.pt").read_bytes() == written
    settings = json.loads((tmp_path / "state.json").read_text(encoding="utf-8"))
    assert settings["done"] == 1
    assert settings["data"] == digest_of(TASKS) != digest_of({"said": TASKS["said"]})


def test_another_seed_gives_other_weights(tmp_path: Path) -> None:
    plans = [Plan(PARTS[:1], 200, seed, tmp_path / str(seed)) for seed in (1, 2)]
    for plan in plans:
        train(plan, TASKS)
    first, second = (weights(plan.folder) for plan in plans)
    assert not torch.equal(first["reader encoder.words.weight"], second["reader encoder.words.weight"])


def test_a_stage_comes_to_the_mean_of_its_runs_which_differ(tmp_path: Path) -> None:
    plan = Plan(PARTS, 200, 5, tmp_path)
    train(plan, TASKS)
    kept = torch.load(tmp_path / "state.pt", weights_only=True)
    first, second = kept["finished"]
    name = "encoder.words.weight"
    assert not torch.equal(first[name], second[name])
    assert torch.allclose(kept["exported"][name], (first[name] + second[name]) / 2)
    assert not torch.equal(kept["opened"][name], first[name])
