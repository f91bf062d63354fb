"""The command: what goes where, exit codes, and that a user's mistake is answered with a sentence."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from secondsource import cli
from tests.run.fakes import FAKE

ROOT = Path(__file__).resolve().parent.parent
TEXT = "The ferry Sund Express ran aground off Nordhavn on Monday, and its passengers were taken ashore, the port said."

Run = Callable[..., Result]

# The command with a reader that needs no model, as a program of its own.
PROGRAM = """
import os
import signal
import sys
from functools import partial
import secondsource.cli as cli
from tests.run.fakes import FAKE

for name in ("make_brief", "make_briefs", "read_paths", "check_draft"):
    setattr(cli, name, partial(getattr(cli, name), stages=FAKE))
if __name__ == "__main__":
    if "SAY_WHEN_READY" in os.environ:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # a run in the background ignores it
        print("ready", file=sys.stderr, flush=True)
    cli.main()
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("program") / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports that are read and one that is empty."""
    (tmp_path / "a.txt").write_text(f"By Ona Prell\n\n{TEXT}", encoding="utf-8")
    (tmp_path / "b.txt").write_text(f"Published 3 May 2024\n\n{TEXT}", encoding="utf-8")
    (tmp_path / "empty.txt").write_text("", encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command inside the test, with a reader that needs no model."""
    for name in ("make_brief", "make_briefs", "read_paths", "check_draft"):
        monkeypatch.setattr(cli, name, partial(getattr(cli, name), stages=FAKE))

    def made(*arguments: str, stdin: bytes = b"") -> Result:
        return CliRunner().invoke(cli.app, arguments, input=stdin, prog_name="secondsource")

    return made


def start(program: Path, *arguments: str, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command(program, arguments), input=stdin, capture_output=True, env=environment(**variables))


def command(program: Path, arguments: Sequence[str]) -> list[str]:
    return [sys.executable, str(program), *arguments]


def environment(**variables: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}", **variables}


def test_json_goes_to_standard_output_and_what_was_skipped_to_standard_error(run: Run, folder: Path) -> None:
    done = run("brief", str(folder), "--format", "json")
    assert done.exit_code == 3
    brief = json.loads(done.stdout)
    assert brief["schema"] == "secondsource.brief/1"
    assert {report["uri"]: report["text"] for report in brief["reports"]} == {
        "a.txt": f"By Ona Prell\n\n{TEXT}",
        "b.txt": f"Published 3 May 2024\n\n{TEXT}",
    }
    assert brief["skipped"] == [{"uri": "empty.txt", "reason": "is empty; there is nothing to read"}]
    assert done.stderr == "skipped empty.txt: is empty; there is nothing to read\n"


def test_nothing_is_said_where_nothing_was_skipped(run: Run, folder: Path) -> None:
    done = run("brief", str(folder / "a.txt"), "--format", "json", "--no-text")
    assert (done.exit_code, done.stderr) == (0, "")
    assert json.loads(done.stdout)["reports"][0]["text"] is None


def test_the_terminal_brief_is_plain_through_a_pipe(run: Run, folder: Path) -> None:
    done = run("brief", str(folder))
    assert done.exit_code == 3
    page = done.stdout
    assert "2 reports" in page
    assert "\x1b" not in page
    assert all(len(line) <= 80 for line in page.splitlines())
    assert "empty.txt" in done.stderr


def test_read_prints_a_line_a_report_in_the_order_given(run: Run, folder: Path) -> None:
    done = run("read", str(folder / "b.txt"), str(folder / "a.txt"), "--fetched", "2024-06-01")
    assert (done.exit_code, done.stderr) == (0, "")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["report"]["uri"] for row in rows] == ["b.txt", "a.txt"]
    assert all(row["schema"] == "secondsource.reading/1" for row in rows)


def test_standard_input_and_groups(run: Run) -> None:
    lines = [json.dumps({"id": f"r{number}", "text": TEXT, "case": f"c{number % 2}"}) for number in range(4)]
    stdin = "\n".join([*lines, json.dumps({"id": "stray", "text": TEXT})]).encode()
    done = run("brief", "-", "--group-by", "case", "--format", "jsonl", stdin=stdin)
    assert (done.exit_code, done.stderr) == (0, "")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["group"] for row in rows] == ["c0", "c1", None]
    assert [len(row["reports"]) for row in rows] == [2, 2, 1]
    assert rows[0]["schema"] == "secondsource.brief/1"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["brief"], 2, "PATH"),
        (["brief", "--fetched", "yesterday", "x"], 2, "2024-05-03"),
        (["brief", "--jobs", "0", "x"], 2, "jobs"),
        (["brief", "--format", "xml", "x"], 2, "xml"),
        (["brief", "--group-by", "case", "--format", "json", "x"], 2, "jsonl"),
        (["brief", "--no-such-option", "x"], 2, "no-such-option"),
        (["brief", "--codebook", "none.yaml", "x"], 1, "none.yaml"),
        (["brief", "-o", "no/such/folder/x.json", "x"], 2, "does not exist"),
        (["brief", "-o", ".", "x"], 2, "is a folder"),
        (["breif", "x"], 2, "breif"),
        (["brief", "none.txt", "--format", "json"], 3, "no such file"),
    ],
)
def test_a_mistake_is_answered_with_a_sentence(run: Run, arguments: list[str], code: int, words: str) -> None:
    done = run(*arguments)
    assert done.exit_code == code
    told = done.stderr
    assert words in told
    assert "Traceback" not in told


def test_help_and_version(run: Run) -> None:
    for arguments in ([], ["--help"]):
        assert "Is there a second source?" in run(*arguments).output
    for name, option in (("brief", "--group-by"), ("read", "--jobs")):
        done = run(name, "--help")
        assert done.exit_code == 0
        assert option in done.stdout
        assert "Exit codes" in done.stdout
    assert run("--version").stdout.startswith("secondsource ")


def test_output_is_written_whole_or_not_at_all(run: Run, folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "brief.json"
    target.parent.mkdir()
    target.write_text("the old brief", encoding="utf-8")
    done = run("brief", str(folder / "a.txt"), "-o", str(target), "--format", "json", "--codebook", "none")
    assert done.exit_code == 1
    assert target.read_text(encoding="utf-8") == "the old brief"
    done = run("brief", str(folder / "a.txt"), "-o", str(target), "--format", "json")
    assert (done.exit_code, done.stdout) == (0, "")
    assert len(json.loads(target.read_bytes())["reports"]) == 1
    assert [path.name for path in target.parent.iterdir()] == ["brief.json"]


def test_the_terminal_brief_goes_to_a_file_as_text(run: Run, folder: Path) -> None:
    target = folder / ".brief.txt"
    assert run("brief", str(folder / "a.txt"), "-o", str(target)).exit_code == 0
    assert "1 report" in target.read_text(encoding="utf-8")
    assert "\x1b" not in target.read_text(encoding="utf-8")


def test_the_number_of_processes_changes_no_byte(program: Path, tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(json.dumps({"id": str(n), "text": f"{TEXT} {n}"}) for n in range(9)), encoding="utf-8")
    for name in ("brief", "read"):
        shape = ["--format", "json"] if name == "brief" else []
        alone = start(program, name, str(path), *shape)
        assert alone.returncode == 0
        assert start(program, name, str(path), *shape, "--jobs", "3").stdout == alone.stdout


def test_hash_seeds_and_locales_change_no_byte(program: Path, folder: Path) -> None:
    outputs = {
        start(program, "brief", str(folder), "--format", "json", PYTHONHASHSEED=seed, LC_ALL=locale).stdout
        for seed, locale in (("0", "C"), ("1", "C.UTF-8"), ("2", "POSIX"))
    }
    assert len(outputs) == 1


def test_a_closed_pipe_is_quiet(program: Path, tmp_path: Path) -> None:
    path = tmp_path / "reports.jsonl"
    path.write_text("\n".join(json.dumps({"id": str(n), "text": TEXT * 20}) for n in range(300)), encoding="utf-8")
    for name in ("read", "brief"):
        with subprocess.Popen(
            command(program, [name, str(path)]), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.read(10)
            process.stdout.close()
            assert process.stderr.read() == b""
            assert process.wait(60) in (0, 141)


def test_an_interrupt_ends_the_run_with_130(program: Path) -> None:
    with subprocess.Popen(
        command(program, ["brief", "-"]),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(SAY_WHEN_READY="1"),
    ) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        process.stdin.write(b'{"text": "The first line"}\n')
        process.stdin.flush()
        assert process.stderr.readline() == b"ready\n"
        time.sleep(1)  # the command has begun, and waits for the next line or soon will
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 130
        assert process.stderr.read() == b""


def test_a_full_disk_is_told_in_a_sentence(run: Run, folder: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    done = run("brief", str(folder / "a.txt"), "--format", "json", "-o", "/dev/full")
    assert done.exit_code == 1
    assert "no space left" in done.stderr
    assert "Traceback" not in done.stderr


def test_names_from_outside_cannot_drive_the_terminal(program: Path, tmp_path: Path) -> None:
    (tmp_path / "evil\x1b[2J.txt").write_bytes(b"")
    done = start(program, "brief", str(tmp_path), "--format", "json")
    assert done.returncode == 3
    assert b"\x1b" not in done.stderr
