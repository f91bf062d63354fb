"""Runs the program's own commands and the scorers, each as a process of its own."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.corpora import Line

SKIPPED_SOMETHING = 3


class BenchError(Exception):
    """A command or a scorer failed, or a corpus is not the one that the floors were pinned on."""


def run_program(arguments: Sequence[str], output: Path) -> None:
    """Run ``secondsource`` with ``arguments`` and keep its standard output; inputs that it skips are no failure."""
    command = [sys.executable, "-m", "secondsource", *arguments]
    with output.open("wb") as stream:
        code = subprocess.run(command, stdout=stream, check=False).returncode
    if code not in (0, SKIPPED_SOMETHING):
        raise BenchError(f"{' '.join(command)}: exit code {code}")


def run_scorer(scorer: Path, arguments: Sequence[str]) -> Line:
    """The figures that a scorer prints, as its last line, in JSON."""
    figures: Line = json.loads(_output(scorer, arguments).splitlines()[-1])
    return figures


def run_maker(scorer: Path, arguments: Sequence[str]) -> None:
    """Let a scorer make the reports that it scores."""
    _output(scorer, arguments)


def _output(scorer: Path, arguments: Sequence[str]) -> str:
    done = subprocess.run([sys.executable, str(scorer), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BenchError(f"{scorer.name}: exit code {done.returncode}: {done.stderr.strip()[-400:]}")
    return done.stdout


def figure_at(figures: object, path: str) -> float:
    """The number at a dotted path of a scorer's output (``exact.cue.f1``; numbers index lists)."""
    for part in path.split("."):
        if isinstance(figures, list):
            figures = figures[int(part)]
        elif isinstance(figures, dict):
            figures = figures[part]
    if not isinstance(figures, int | float):
        raise BenchError(f"no figure at {path}")
    return float(figures)
