"""Speed and memory on this machine: reading against the bare encoder, two processes against one, peak memory.

    python -m bench.speed            all of it, ten minutes or so on two idle cores
    python -m bench.speed --quick    reading against the bare encoder alone

Reading and the bare encoder are timed by the processor's time of this one thread, report by report in turn, and the
best of a few rounds counts: that ratio means something on a busy machine too. Nothing here is a gate, and CI does not
run it. The rest is wall clock and worth little while something else runs.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from bench.corpora import ROOT, SHARED, Line
from bench.encoders import Feed, bare_encoder, feeds_of
from bench.memory import memory_of, shown, source
from bench.pace import pace
from secondsource.gather.options import GatherOptions
from secondsource.gather.reports import gather
from secondsource.model.report import Report
from secondsource.read.network.encoder import Encoder
from secondsource.read.text.words import words_of
from secondsource.run.codebook import load_codebook
from secondsource.run.garbage import collect_seldom
from secondsource.run.standard import make_reader, shipped_weights
from secondsource.values.times import written_times
from secondsource.values.written_amounts import written_amounts

ROUNDS = 3
REPORTS = 40
REPETITIONS = ("1", "the last ", "1,000 ", "May 1 ", "one hundred ", "19-", "at least ", "$1 ")


@dataclass(frozen=True, slots=True)
class Speed:
    """Seconds of the processor for the same reports, and the word pieces in their windows."""

    reading: float
    encoder: float
    pieces: int

    @property
    def ratio(self) -> float:
        """The speed of reading as a share of the bare encoder's."""
        return self.encoder / self.reading


def sample() -> list[Report]:
    """The reports that are read: agency reports of the corpora where they are there, else the examples."""
    corpus = SHARED / "corpora" / "muc4" / "dev.jsonl"
    path = corpus if corpus.is_file() else ROOT / "examples" / "reports.jsonl"
    return list(gather([str(path)], GatherOptions()).reports[:REPORTS])


def best_seconds(works: Sequence[Callable[[], object]], rounds: int = ROUNDS) -> list[float]:
    """The least processor time of each work over rounds in which they take turns, after one that is not counted."""
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(rounds + 1):
        for times, work in zip(taken, works, strict=True):
            begun = time.process_time()
            work()
            times.append(time.process_time() - begun)
    return [min(times[1:]) for times in taken]


def reading_against_encoder(reports: Sequence[Report]) -> Speed:
    """Reading, and the bare encoder on the same windows, one window at a time as the reader runs them."""
    encoder, run = Encoder(shipped_weights()), bare_encoder(shipped_weights())
    reader = make_reader(load_codebook())
    reading = bare = pieces = 0.0
    for report in reports:
        feeds = feeds_of(report.text, encoder)
        pair = best_seconds((partial(reader.read, report), partial(_run_all, run, feeds)))
        reading, bare = reading + pair[0], bare + pair[1]
        pieces += sum(len(feed["pieces"]) for feed in feeds)
    return Speed(reading, bare, int(pieces))


def _run_all(run: Callable[[Feed], object], feeds: Sequence[Feed]) -> None:
    for feed in feeds:
        run(feed)


def cold_start() -> float:
    """Seconds of a process that makes the brief of the seeds, or of the examples where there are no seeds."""
    seeds = sorted(str(path) for path in (SHARED / "seeds").glob("*.txt"))
    command = [sys.executable, "-m", "secondsource", "brief", *(seeds or [str(ROOT / "examples")])]
    times = []
    for _ in range(ROUNDS + 1):
        begun = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - begun)
    return statistics.median(times[1:])


def growth() -> float:
    """The worst ratio of the finders' times on a text of repetitions and on half of it; 2 where time is linear."""
    finders: Sequence[Callable[[str], Iterable[object]]] = (written_times, written_amounts, words_of)
    texts = [(piece * (20_000 // len(piece)), piece * (40_000 // len(piece))) for piece in REPETITIONS]
    return max(_growth(find, half, whole) for find in finders for half, whole in texts)


def _growth(find: Callable[[str], Iterable[object]], half: str, whole: str) -> float:
    shorter, longer = best_seconds((lambda: list(find(half)), lambda: list(find(whole))))
    return longer / shorter


def lines_of(reports: Sequence[Report]) -> list[Line]:
    """Reports as lines that the program reads."""
    return [{"id": f"{order}", "text": report.text} for order, report in enumerate(reports)]


def main(arguments: Sequence[str]) -> int:
    """Measure and print; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="reading against the bare encoder alone")
    given = parser.parse_args(arguments)
    collect_seldom()
    reports = sample()
    speed = reading_against_encoder(reports)
    print(f"reading {len(reports)} reports: {speed.pieces / speed.reading:.0f} word pieces a second")
    print(f"the bare encoder on the same windows: {speed.pieces / speed.encoder:.0f} word pieces a second")
    print(f"reading runs at {speed.ratio:.2f} of the bare encoder's speed (aim: 0.60)", flush=True)
    if given.quick:
        return 0
    two = pace(lines_of(reports))
    print(f"two processes read {two.gain:.2f} times as fast as one (aim: 1.80)")
    print(f"two bare encoders get {two.machine:.2f} times as much done as one: the machine's own limit", flush=True)
    print(f"a brief of two reports from a cold start: {cold_start():.2f} s")
    print(
        f"twice the text takes at most {growth():.1f} times as long to search for times, amounts and words", flush=True
    )
    print(shown(memory_of(source())))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
