"""How much memory the program holds while it reads 10,000 reports, and how much more at their end than after 1,000."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bench.corpora import ROOT, SHARED, Line, read_lines, write_lines
from bench.program import BenchError

REPORTS, FIRST = 10_000, 1_000
# The share of reports that keep their whole text, so that the largest tensors are met too.
WHOLE = 50
SHORT = 160


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes: the most that was ever resident, and what was resident after the first reports and at the end."""

    peak: float
    early: float
    late: float
    reports: int

    @property
    def growth(self) -> float:
        """What the reports after the first left behind."""
        return self.late - self.early


def many(lines: Sequence[Line], number: int) -> Iterator[Line]:
    """``number`` reports out of fewer: cut short but for one in ``WHOLE``, each time with a number in its text."""
    for order in range(number):
        line = lines[order % len(lines)]
        text = str(line["text"])
        cut = text if order % WHOLE == 0 else text[: text.find(" ", SHORT) + 1]
        yield {"id": f"{order}", "text": f"{cut} Notice {order} follows."}


def source() -> list[Line]:
    """News of shootings where the corpora are, else the examples."""
    corpus = SHARED / "corpora" / "gva" / "reports.jsonl"
    return read_lines(corpus if corpus.is_file() else ROOT / "examples" / "reports.jsonl")


def memory_of(lines: Sequence[Line], number: int = REPORTS, first: int = FIRST) -> Memory:
    """Read so many reports by one process of the program and watch it. Raises ``BenchError``. Linux only."""
    with tempfile.TemporaryDirectory() as scratch:
        reports = Path(scratch) / "reports.jsonl"
        write_lines(reports, many(lines, number))
        command = [sys.executable, "-m", "secondsource", "read", "--format", "jsonl", "--jobs", "1", str(reports)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout is not None
            status = Path(f"/proc/{process.pid}/status")
            seen = sum(1 for _ in islice(process.stdout, first))
            early, late, peak = resident(status), 0.0, 0.0
            for _ in process.stdout:
                seen += 1
                # The last readings come out at once when the program ends, hence the look before that.
                if seen % 100 == 0 and status.exists():
                    late, peak = resident(status), resident(status, "VmHWM")
        if process.returncode not in (0, 3) or not late:
            raise BenchError(f"{' '.join(command)}: exit code {process.returncode}")
    return Memory(peak, early, late, seen)


def resident(status: Path, name: str = "VmRSS") -> float:
    """Megabytes of a row of ``/proc/PID/status``; none where the process has ended."""
    rows = (line.split() for line in status.read_text(encoding="ascii").splitlines())
    return next((float(row[1]) / 1024 for row in rows if row[0] == f"{name}:"), 0.0)


def main(arguments: Sequence[str]) -> int:
    """Measure and print; the exit code."""
    number = int(arguments[0]) if arguments else REPORTS
    found = memory_of(source(), number, max(2, number // 10))
    print(shown(found))
    return 0


def shown(found: Memory) -> str:
    """One line about the memory."""
    return (
        f"memory over {found.reports} reports: {found.peak:.0f} MB at most (aim: under 700), "
        f"{found.growth:+.0f} MB from the first tenth of them to the end"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
