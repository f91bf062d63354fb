"""Where a command's output goes, how its progress is shown, and with which words and exit code it ends."""

import io
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from secondsource.model.errors import SecondsourceError, UsageError
from secondsource.model.report import Skipped
from secondsource.show.safe_text import safe
from secondsource.show.terminal_page import PIPE_WIDTH
from secondsource.show.writing import check_output, whole_file

FAILED, WRONG_USAGE, SOMETHING_SKIPPED, CLOSED_PIPE = 1, 2, 3, 141


def print_page(write: Callable[[Console], None], sink: BinaryIO) -> None:
    """What ``write`` puts on a console: at the terminal itself in its width and colours, else as plain text."""
    if sink is _stdout():
        write(_TerminalConsole())
        return
    page = io.StringIO()
    write(Console(file=page, width=PIPE_WIDTH))
    sink.write(page.getvalue().encode("utf-8", "replace"))


class _TerminalConsole(Console):
    """A console that leaves a closed pipe to the command."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def is_on_screen(output: Path | None) -> bool:
    """Whether what is written to ``output`` appears on a terminal."""
    return output is None and sys.stdout.isatty()


def write_line(sink: BinaryIO, text: str) -> None:
    """``text`` as a line of UTF-8, at once."""
    sink.write(text.encode("utf-8") + b"\n")
    sink.flush()


def _stdout() -> BinaryIO:
    return sys.stdout.buffer


def stdin() -> BinaryIO | None:
    """Standard input as bytes, ``None`` where there is none."""
    # A process can be started without one.
    stream: TextIO | None = sys.stdin
    return stream.buffer if stream is not None else None


@contextmanager
def open_sink(output: Path | None) -> Iterator[BinaryIO]:
    """Where data goes: the file ``output``, whole or not at all, else standard output. Raises ``UsageError``."""
    if output is None:
        yield _stdout()
        return
    check_output(output)
    with whole_file(output) as stream:
        yield stream


@contextmanager
def progress(streams: bool) -> Iterator[Callable[[int, int], None]]:
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


def end(skipped: Sequence[Skipped], named: bool) -> None:
    """Leave with exit code 3 where something was skipped, after each was ``named`` with its reason."""
    if not skipped:
        return
    for one in skipped if named else ():
        typer.echo(f"skipped {safe(one.uri)}: {safe(one.reason)}", err=True)
    raise typer.Exit(SOMETHING_SKIPPED)


@contextmanager
def plain_errors() -> Iterator[None]:
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
