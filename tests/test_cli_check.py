"""The command ``check``: what it takes, what goes where, and exit codes."""

import json
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from secondsource import cli
from tests.run.fakes import FAKE

TEXT = "The ferry Sund Express ran aground off Nordhavn on Monday, and its passengers were taken ashore, the port said."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A draft, two reports, and one that is empty."""
    (tmp_path / "draft.txt").write_text("The Sund Express has run aground, says the port of Nordhavn.", "utf-8")
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(f"{TEXT} {name}", "utf-8")
    (tmp_path / "empty.txt").write_text("", "utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def fake_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    name = "check_draft"
    monkeypatch.setattr(cli, name, partial(getattr(cli, name), stages=FAKE))


def run(*arguments: str, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(cli.app, ["check", *arguments], input=stdin, prog_name="secondsource")


def test_paths_may_follow_the_option_as_a_shell_writes_them(folder: Path) -> None:
    paths = [str(folder / "a.txt"), str(folder / "b.txt")]
    done = run(str(folder / "draft.txt"), "--against", *paths, "--format", "json")
    assert (done.exit_code, done.stderr) == (0, "")
    assert [row["uri"] for row in json.loads(done.stdout)["brief"]["reports"]] == ["a.txt", "b.txt"]
    again = run(str(folder / "draft.txt"), "--against", paths[0], "--against", paths[1], "--format", "json")
    assert again.stdout == done.stdout


def test_the_page_goes_to_standard_output_or_to_a_file(folder: Path) -> None:
    done = run(str(folder / "draft.txt"), "--against", str(folder / "a.txt"))
    assert done.exit_code == 0
    assert done.stdout.startswith("secondsource  draft.txt against 1 report\n")
    page = folder / "page.txt"
    written = run(str(folder / "draft.txt"), "--against", str(folder / "a.txt"), "-o", str(page))
    assert (written.exit_code, written.stdout) == (0, "")
    assert page.read_text("utf-8") == done.stdout


def test_what_is_skipped_is_named_and_gives_exit_code_3(folder: Path) -> None:
    done = run(str(folder / "draft.txt"), "--against", str(folder), "--format", "json", "--no-text")
    assert done.exit_code == 3
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["skipped draft.txt", "skipped empty.txt"]
    row = json.loads(done.stdout)
    assert [one["uri"] for one in row["skipped"]] == ["draft.txt", "empty.txt"]
    assert row["draft"]["text"] is None


def test_a_draft_through_standard_input(folder: Path) -> None:
    done = run("-", "--against", str(folder / "a.txt"), "--format", "json", stdin=b"The ferry ran aground.")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["draft"]["text"] == "The ferry ran aground."


def test_wrong_usage_and_failures_are_a_sentence(folder: Path) -> None:
    assert run(str(folder / "draft.txt")).exit_code == 2
    assert run("-", "--against", "-").exit_code == 2
    several = run(str(folder), "--against", str(folder / "a.txt"))
    assert several.exit_code == 2
    assert "a draft is one text" in several.stderr
    empty = run(str(folder / "empty.txt"), "--against", str(folder / "a.txt"))
    assert empty.exit_code == 1
    assert empty.stderr == "secondsource: the draft is empty; there is nothing to read\n"
