"""The command ``secondsource``: parse, call, print. Data goes to standard output, all else to standard error."""

import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, BinaryIO, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from secondsource import __version__
from secondsource.model.errors import SecondsourceError, UsageError
from secondsource.model.finding import Brief
from secondsource.model.report import Skipped
from secondsource.run.brief import make_brief, make_briefs
from secondsource.run.options import RunOptions
from secondsource.run.reading import read_paths
from secondsource.show.brief_json import brief_json, brief_object
from secondsource.show.reading_json import reading_json
from secondsource.show.safe_text import safe
from secondsource.show.terminal import print_brief
from secondsource.show.value_json import JsonObject, dump
from secondsource.show.writing import check_output, whole_file

_PAGE_WIDTH = 80

FAILED, WRONG_USAGE, SOMETHING_SKIPPED, CLOSED_PIPE = 1, 2, 3, 141

_EPILOG = (
    "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done but something was skipped (each named with its reason), "
    "130 interrupted."
)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class BriefFormat(StrEnum):
    """How a brief is written."""

    TERMINAL = "terminal"
    JSON = "json"
    JSONL = "jsonl"


class ReadFormat(StrEnum):
    """How readings are written."""

    JSONL = "jsonl"


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise typer.BadParameter(f"{words!r} is no date; write it as 2024-05-03") from error


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH",
        help="Text files, saved pages (.html), JSON Lines of reports (.jsonl), folders of these; - for standard input.",
        show_default=False,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to FILE, whole or not at all.", show_default=False),
]
Fetched = Annotated[
    date | None,
    typer.Option(
        parser=_day,
        metavar="DATE",
        help="The day that undated inputs were fetched on, as 2024-05-03.",
        show_default=False,
    ),
]
Jobs = Annotated[int, typer.Option(min=1, metavar="N", help="Read with N processes; the output is the same.")]
Codebooks = Annotated[
    list[str] | None,
    typer.Option(
        "--codebook",
        metavar="FILE_OR_DIR",
        help="Your own event types (YAML), added to the shipped ones or in their place; may be repeated.",
        show_default=False,
    ),
]
GroupBy = Annotated[
    str | None,
    typer.Option(
        metavar="KEY",
        help="One brief for each value of this key of the JSON Lines; reports without it make the last one.",
        show_default=False,
    ),
]
NoText = Annotated[bool, typer.Option("--no-text", help="Leave the reports' texts out of the JSON.")]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"secondsource {__version__}")
        raise typer.Exit


@app.callback(epilog=_EPILOG)
def secondsource(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Is there a second source? Reads news reports, and says of every value who says so and from how many origins."""


@app.command(epilog=_EPILOG, short_help="What happened, who says so, from how many origins.")
def brief(
    paths: Paths,
    format: Annotated[
        BriefFormat,
        typer.Option(help="For a person (terminal), or a program: json, or jsonl with --group-by, a brief a line."),
    ] = (BriefFormat.TERMINAL),
    output: Output = None,
    group_by: GroupBy = None,
    fetched: Fetched = None,
    jobs: Jobs = 1,
    codebook: Codebooks = None,
    no_text: NoText = False,
) -> None:
    """What happened, by these reports: each value with its sentences, its sources and its independent origins."""
    with _plain_errors():
        if group_by is not None and format is BriefFormat.JSON:
            raise UsageError("--group-by makes many briefs; use --format jsonl")
        with _sink(output) as sink, _progress(streams=group_by is not None) as told:
            options = RunOptions(jobs, fetched, group_by, tuple(codebook or ()), _stdin(), told)
            if group_by is None:
                skipped = _write(make_brief(paths, options), format, sink, not no_text)
            else:
                skipped = [
                    one for each in make_briefs(paths, options) for one in _write(each, format, sink, not no_text)
                ]
        on_screen = format is BriefFormat.TERMINAL and output is None and sys.stdout.isatty()
        _end(skipped, named=not on_screen)


@app.command(epilog=_EPILOG, short_help="What each report says, span by span.")
def read(
    paths: Paths,
    format: Annotated[ReadFormat, typer.Option(help="jsonl: one reading a line.")] = ReadFormat.JSONL,
    output: Output = None,
    fetched: Fetched = None,
    jobs: Jobs = 1,
    codebook: Codebooks = None,
) -> None:
    """What each report says, span by span, in the order given: names, times, amounts, statements, events, facts."""
    with _plain_errors():
        with _sink(output) as sink, _progress(streams=True) as told:
            options = RunOptions(jobs, fetched, None, tuple(codebook or ()), _stdin(), told)
            readings = read_paths(paths, options)
            for reading in readings:
                _line(sink, reading_json(reading))
        _end(readings.skipped, named=True)


def main() -> None:
    """The command, as it is installed."""
    app(prog_name="secondsource")


def _write(brief: Brief, format: BriefFormat, sink: BinaryIO, with_text: bool) -> Sequence[Skipped]:
    """Write one brief; gives back what it skipped."""
    if format is BriefFormat.TERMINAL:
        _print(brief, sink)
    elif format is BriefFormat.JSON:
        _line(sink, brief_json(brief, with_text))
    else:
        row: JsonObject = {"schema": None, "group": None}
        _line(sink, dump(row | brief_object(brief, with_text)))
    return brief.skipped


def _print(brief: Brief, sink: BinaryIO) -> None:
    if sink is _stdout():
        print_brief(brief, _TerminalConsole())
        return
    page = io.StringIO()
    print_brief(brief, Console(file=page, width=_PAGE_WIDTH))
    sink.write(page.getvalue().encode("utf-8", "replace"))


class _TerminalConsole(Console):
    """A console that leaves a closed pipe to the command."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def _line(sink: BinaryIO, text: str) -> None:
    sink.write(text.encode("utf-8") + b"\n")
    sink.flush()


def _stdout() -> BinaryIO:
    return sys.stdout.buffer


def _stdin() -> BinaryIO | None:
    # A process can be started without one.
    stdin: TextIO | None = sys.stdin
    return stdin.buffer if stdin is not None else None


@contextmanager
def _sink(output: Path | None) -> Iterator[BinaryIO]:
    if output is None:
        yield _stdout()
        return
    check_output(output)
    with whole_file(output) as stream:
        yield stream


@contextmanager
def _progress(streams: bool) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error where that is a terminal, and where output that ``streams`` would not run into it."""
    if not sys.stderr.isatty() or (streams and sys.stdout.isatty()):
        yield lambda done, total: None
        return
    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)

        def told(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)
            if done == total:
                bar.stop()

        yield told


def _end(skipped: Sequence[Skipped], named: bool) -> None:
    """Leave with exit code 3 where something was skipped, after each was ``named`` with its reason."""
    if not skipped:
        return
    for one in skipped if named else ():
        typer.echo(f"skipped {safe(one.uri)}: {safe(one.reason)}", err=True)
    raise typer.Exit(SOMETHING_SKIPPED)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """What goes wrong for the user, in a sentence with its exit code; a fault of the program keeps its traceback."""
    try:
        yield
        sys.stdout.flush()
    except UsageError as error:
        raise _failure(str(error), WRONG_USAGE) from error
    except SecondsourceError as error:
        raise _failure(str(error), FAILED) from error
    except BrokenPipeError as error:
        # Whoever read the output has left: nothing more can be said there, not even when the process ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(CLOSED_PIPE) from error
    except OSError as error:
        raise _failure(f"stopped by the system: {(error.strerror or str(error)).lower()}", FAILED) from error


def _failure(message: str, code: int) -> typer.Exit:
    typer.echo(f"secondsource: {safe(message)}", err=True)
    return typer.Exit(code)
