"""Each shell command in the documents works: run in a copy of the repository, or run by ``.ci/run`` itself."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.command import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```(?:sh|shell|bash|console)\n(.*?)^```", re.DOTALL | re.MULTILINE)
PYTHON = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
# What takes hours, trains, or measures the machine: its target is only resolved.
NOT_IN_CI = {
    ".ci/run",
    "make bench",
    "make bench-speed",
    "make bench-page",
    "make page",
    "make page-check",
    "make page-test",
    "make page-pictures",
    "make robustness",
    "python -m bench.quality --keep build/readings",
    "python -m bench.intervals --kept build/readings",
    "make train",
    "make docs",
    "make lock",
    "make clean",
}


def shell_commands() -> list[str]:
    """Every command line in the documents, without comments, each once."""
    found = []
    for path in PAGES:
        for block in BLOCK.findall(path.read_text(encoding="utf-8")):
            lines = (re.sub(r"\s+#.*$", "", line).strip() for line in block.splitlines())
            found += [line for line in lines if line and not line.startswith("#")]
    return sorted(set(found))


def python_examples() -> list[str]:
    """Every example in Python in the documents."""
    return [block for path in PAGES for block in PYTHON.findall(path.read_text(encoding="utf-8"))]


COMMANDS = shell_commands()
TARGETS = [command for command in COMMANDS if command.startswith("make ")]
RUNNABLE = [
    command for command in COMMANDS if not command.startswith("make ") and command not in {".ci/run", *NOT_IN_CI}
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a user's commands need of the repository, in a folder of its own, with the command on its path."""
    folder = tmp_path_factory.mktemp("copy") / "repository"
    for name in ("examples", "src", "bench", "docs"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    programs = folder / "bin"
    programs.mkdir()
    for name, command in (("python", ""), ("secondsource", "-m secondsource ")):
        (programs / name).write_text(f'#!/bin/sh\nexec "{sys.executable}" {command}"$@"\n', encoding="utf-8")
        (programs / name).chmod(0o755)
    return folder


def test_the_documents_hold_commands() -> None:
    assert "make brief" in TARGETS
    assert "make test" in TARGETS
    assert any(command.startswith("secondsource brief") for command in RUNNABLE)


@pytest.mark.parametrize("command", TARGETS)
def test_a_target_exists_and_runs_in_ci(command: str) -> None:
    done = subprocess.run(["make", "--dry-run", command.split()[1]], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert command in NOT_IN_CI or command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", RUNNABLE)
def test_a_command_works(command: str, copy: Path) -> None:
    done = run_in(copy, ["sh", "-c", command])
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("example", python_examples())
def test_an_example_in_python_works(example: str, copy: Path) -> None:
    done = run_in(copy, [sys.executable, "-c", example])
    assert done.returncode == 0, done.stderr.decode()
    assert done.stdout


def run_in(copy: Path, command: list[str]) -> subprocess.CompletedProcess[bytes]:
    """The finished process of a command in the copy, with the copy's programs first on the path."""
    path = f"{copy / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(copy / "src")}
    return subprocess.run(command, cwd=copy, env=environment, capture_output=True, check=False)
