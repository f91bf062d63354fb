"""How linking grows: `python -m bench.scale [--largest REPORTS]`: 1,000, 10,000 and 100,000 reports, an hour of it.

Of news of shootings where the corpora are, else of the examples, made many by `bench.generated`. Each size is linked in
a process of its own, whose memory is measured: all of it, the record with its reports' texts included; the readings
come one at a time and are stored on disk (`secondsource.run.adding`). Then some reports are added to the record one by
one. Times are the processor's, so that a busy machine says nearly the same. Reading the reports and making others of
them is not part of it: ``--readings`` keeps what was read. How far a size has come, each tenth of its reports with the
time and memory so far, goes to standard error.
"""

import argparse
import json
import math
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice, pairwise
from pathlib import Path

from bench.corpora import ROOT, SHARED
from bench.generated import generated
from bench.kept_readings import keep, kept
from secondsource.model.reading import Reading
from secondsource.run.adding import growing_record
from secondsource.run.api import read_reports
from secondsource.run.codebook import load_codebook

SIZES = (1_000, 10_000, 100_000)
READ = 1_000
ADDED = 20
MOST_EXPONENT = 1.15
MOST_MEGABYTES = 3_000.0
MOST_TIMES = 3.0


@dataclass(frozen=True, slots=True)
class Scale:
    """One size: seconds to link so many reports, megabytes at most, seconds to add one more (the median of some)."""

    reports: int
    linking: float
    megabytes: float
    adding: float


def measure(readings: Sequence[Reading], number: int) -> Scale:
    """Link ``number`` reports made of ``readings`` in this process, then add `ADDED` more, one by one."""
    many = generated(readings, number + ADDED)
    growing = growing_record(load_codebook())
    clock = _Clock()
    kept, linked = _Progress(number, "kept", clock), _Progress(number, "linked", clock)
    growing.add_all(kept.counting(clock.without(islice(many, number))), linked.add)
    record = growing.record
    linking = clock.seconds
    megabytes = _megabytes()
    assert len(record.reports) == number
    adding = []
    for reading in many:
        begun = time.process_time()
        growing.add(reading)
        adding.append(time.process_time() - begun)
    return Scale(number, linking, megabytes, statistics.median(adding))


def _megabytes() -> float:
    """What this process took at most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class _Clock:
    """The processor's time since it was made, without what making the readings took."""

    def __init__(self) -> None:
        self._begun = time.process_time()

    @property
    def seconds(self) -> float:
        """Seconds so far."""
        return time.process_time() - self._begun

    def without(self, readings: Iterator[Reading]) -> Iterator[Reading]:
        """The readings, the time that making them takes not counted."""
        while True:
            stopped = time.process_time()
            reading = next(readings, None)
            self._begun += time.process_time() - stopped
            if reading is None:
                return
            yield reading


class _Progress:
    """Tells each tenth of the reports as it is done."""

    def __init__(self, total: int, done: str, clock: _Clock) -> None:
        self._total, self._done, self._clock = total, done, clock
        self._reports = 0

    def add(self, reports: int) -> None:
        """So many more are done."""
        tenth = 10 * self._reports // self._total
        self._reports += reports
        if 10 * self._reports // self._total > tenth:
            told = f"{self._reports} of {self._total} reports {self._done}"
            print(f"{told}: {self._clock.seconds:.1f} s, {_megabytes():.0f} MB at most", file=sys.stderr, flush=True)

    def counting(self, readings: Iterator[Reading]) -> Iterator[Reading]:
        """The readings, each counted when it is taken."""
        for reading in readings:
            yield reading
            self.add(1)


def exponent(small: Scale, large: Scale) -> float:
    """The power of the number of reports with which the time to link them grows; 1 is linear."""
    return math.log(large.linking / small.linking) / math.log(large.reports / small.reports)


def in_its_own_process(kept: Path, number: int) -> Scale:
    """As `measure`, of the readings kept in a file."""
    command = [sys.executable, "-m", "bench.scale", "--readings", str(kept), "--one", str(number)]
    told = subprocess.run(command, stdout=subprocess.PIPE, check=True, cwd=ROOT)
    return Scale(**json.loads(told.stdout))


def source() -> Path:
    """The reports that others are made of."""
    corpus = SHARED / "corpora" / "gva" / "reports.jsonl"
    return corpus if corpus.is_file() else ROOT / "examples" / "reports.jsonl"


def main(arguments: Sequence[str]) -> int:
    """Measure and print; the exit code is 1 where a limit is broken."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("reports", type=int, nargs="*", default=list(SIZES))
    parser.add_argument("--readings", type=Path, default=ROOT / "build" / "scale.readings", help="where they are kept")
    parser.add_argument("--largest", type=int, default=max(SIZES), help="leave out sizes above this one")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.one:
        print(json.dumps(asdict(measure(list(islice(kept(given.readings), READ)), given.one))))
        return 0
    if not given.readings.is_file():
        given.readings.parent.mkdir(parents=True, exist_ok=True)
        keep(islice(read_reports(source()), READ), given.readings)
    found: list[Scale] = []
    for number in sorted(number for number in given.reports if number <= given.largest):
        found.append(in_its_own_process(given.readings, number))
        print(line(found), flush=True)
    return 0 if holds(found) else 1


def line(found: Sequence[Scale]) -> str:
    """What was measured last, with the growth from the size before."""
    scale = found[-1]
    grown = f", growing as N^{exponent(found[-2], scale):.2f}" if len(found) > 1 else ""
    return (
        f"{scale.reports} reports: linked in {scale.linking:.1f} s{grown}, {scale.megabytes:.0f} MB at most, "
        f"one more in {1000 * scale.adding:.0f} ms"
    )


def holds(found: Sequence[Scale]) -> bool:
    """Whether growth, memory and the cost of one more stay within their limits."""
    grown = all(exponent(a, b) <= MOST_EXPONENT for a, b in pairwise(found))
    adding = found[-1].adding <= MOST_TIMES * found[0].adding
    return grown and adding and all(scale.megabytes < MOST_MEGABYTES for scale in found)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
