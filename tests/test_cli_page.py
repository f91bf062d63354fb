"""The page from the command: to a file or a pipe, never onto a terminal; of one brief, or of a checked draft."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

import secondsource.cli as cli
from tests.run.fakes import FAKE

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command inside the test, with a reader that needs no model."""
    for name in ("make_brief", "make_briefs", "check_draft"):
        monkeypatch.setattr(cli, name, partial(getattr(cli, name), stages=FAKE))

    def made(*arguments: str) -> Result:
        return CliRunner().invoke(cli.app, arguments, prog_name="secondsource")

    return made


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Published 3 May 2024\n\nThe ferry Sanna ran aground near Torvik, the coast guard said.", "utf-8")
    return path


def test_a_brief_is_written_as_a_page(run: Run, report: Path) -> None:
    page = report.with_name("brief.html")
    assert run("brief", str(report), "--format", "html", "-o", str(page)).exit_code == 0
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert text.endswith("</html>\n")
    assert "The ferry Sanna ran aground" in text


def test_a_pipe_gets_the_same_page_as_a_file(run: Run, report: Path) -> None:
    page = report.with_name("brief.html")
    run("brief", str(report), "--format", "html", "-o", str(page))
    assert run("brief", str(report), "--format", "html").stdout_bytes == page.read_bytes()


def test_texts_stay_out_on_request(run: Run, report: Path) -> None:
    made = run("brief", str(report), "--format", "html", "--no-text")
    assert made.exit_code == 0
    assert '"text": null' in made.stdout


@pytest.mark.parametrize("command", [("brief",), ("check", "--against")])
def test_a_page_is_not_printed_on_a_terminal(
    run: Run, report: Path, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "is_on_screen", lambda output: output is None)
    draft = [str(report)] if len(command) > 1 else []
    made = run(command[0], *draft, *command[1:], str(report), "--format", "html")
    assert made.exit_code == 2
    assert "give it a file: -o brief.html" in made.stderr


def test_groups_make_no_page(run: Run, report: Path) -> None:
    made = run("brief", str(report), "--format", "html", "--group-by", "day", "-o", str(report.with_name("x.html")))
    assert made.exit_code == 2
    assert "a page shows one brief" in made.stderr


def test_a_checked_draft_is_written_as_a_page(run: Run, report: Path) -> None:
    page, draft = report.with_name("draft.html"), report.with_name("draft.txt")
    draft.write_text("The ferry Sanna sank near Torvik.", encoding="utf-8")
    assert run("check", str(draft), "--against", str(report), "--format", "html", "-o", str(page)).exit_code == 0
    assert 'id="check"' in page.read_text(encoding="utf-8")
