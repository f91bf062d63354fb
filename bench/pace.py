"""How much faster two processes read than one, beside what the machine itself gives two processes.

A rate is taken from the first reading that the program prints to its last, so that the start does not count. On a busy
machine, or one whose two cores are two threads of one, two processes of anything are not twice one: two bare encoders
side by side show how much there is to be had.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.queues import Queue
from multiprocessing.synchronize import Barrier
from pathlib import Path

from bench.corpora import Line, write_lines
from bench.encoders import bare_encoder, feeds_of
from bench.program import BenchError
from secondsource.read.network.encoder import Encoder
from secondsource.run.standard import shipped_weights

ROUNDS = 3
ENCODER_SECONDS = 6.0
_TEXT = "Two barges collided near Vellin on Friday, the harbour office said. Nobody was hurt. " * 12


@dataclass(frozen=True, slots=True)
class Pace:
    """Rates of one process and of two: reports a second through the program, windows a second of bare encoders."""

    one: float
    two: float
    encoder: float
    encoders: float

    @property
    def gain(self) -> float:
        """How many times as fast as one process two read."""
        return self.two / self.one

    @property
    def machine(self) -> float:
        """How many times as much as one bare encoder two get done."""
        return self.encoders / self.encoder


def pace(lines: list[Line], rounds: int = ROUNDS) -> Pace:
    """The best rates of some rounds; what is compared takes turns, so that a busy spell falls on all alike."""
    with tempfile.TemporaryDirectory() as scratch:
        reports = Path(scratch) / "reports.jsonl"
        write_lines(reports, lines)
        measures: tuple[Callable[[], float], ...] = (
            lambda: reading_rate(reports, 1),
            lambda: reading_rate(reports, 2),
            lambda: encoder_rate(1),
            lambda: encoder_rate(2),
        )
        taken = [[measure() for measure in measures] for _ in range(rounds)]
    return Pace(*map(max, zip(*taken, strict=True)))


def reading_rate(reports: Path, jobs: int) -> float:
    """Reports a second from the first reading to the last. Raises ``BenchError``."""
    command = [sys.executable, "-m", "secondsource", "read", "--format", "jsonl", "--jobs", str(jobs), str(reports)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        times = [time.perf_counter() for _ in process.stdout]
    if process.returncode != 0 or len(times) < 2:
        raise BenchError(f"{' '.join(command)}: exit code {process.returncode}")
    return (len(times) - 1) / (times[-1] - times[0])


def encoder_rate(processes: int) -> float:
    """Windows a second of some processes that run bare encoders at the same time."""
    context = get_context("spawn")
    together = context.Barrier(processes)
    told = context.Queue()
    crew = [context.Process(target=_run_bare, args=(together, told), daemon=True) for _ in range(processes)]
    for process in crew:
        process.start()
    rate: float = sum(told.get() for _ in crew)
    for process in crew:
        process.join()
    return rate


def _run_bare(together: Barrier, told: "Queue[float]") -> None:
    """Run a bare encoder for a while from when all are ready; say how many windows a second it read."""
    (feed, *_), encoder = feeds_of(_TEXT, Encoder(shipped_weights())), bare_encoder(shipped_weights())
    encoder(feed)
    together.wait()
    begun, done = time.perf_counter(), 0
    while time.perf_counter() - begun < ENCODER_SECONDS:
        encoder(feed)
        done += 1
    told.put(done / (time.perf_counter() - begun))
