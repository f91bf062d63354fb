"""The command ``secondsource``: parse, call, print. Data goes to standard output, all else to standard error."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, BinaryIO, Literal

import typer

from secondsource import __version__
from secondsource.command_options import (
    Against,
    Agencies,
    BriefFormat,
    CheckFormat,
    Codebooks,
    Fetched,
    GroupBy,
    Jobs,
    Lists,
    Mask,
    Masked,
    MorePaths,
    NoText,
    Outlets,
    Output,
    Paths,
    ReadFormat,
    Unknown,
)
from secondsource.model.errors import UsageError
from secondsource.model.finding import Brief
from secondsource.model.press import UnknownOutlets
from secondsource.model.report import Skipped
from secondsource.run.brief import make_brief, make_briefs
from secondsource.run.check import check_draft
from secondsource.run.garbage import collect_seldom
from secondsource.run.options import Known, RunOptions
from secondsource.run.reading import read_paths
from secondsource.show.brief_json import brief_json, brief_object
from secondsource.show.check_json import check_json
from secondsource.show.check_terminal import print_check
from secondsource.show.html import brief_html, check_html
from secondsource.show.reading_json import reading_json
from secondsource.show.terminal import print_brief
from secondsource.show.value_json import JsonObject, dump
from secondsource.streams import end, is_on_screen, open_sink, plain_errors, print_page, progress, stdin, write_line

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
        typer.Option(
            help="For a person: terminal, or html with -o FILE. For a program: json, or jsonl, a brief a line."
        ),
    ] = BriefFormat.TERMINAL,
    output: Output = None,
    group_by: GroupBy = None,
    fetched: Fetched = None,
    jobs: Jobs = 1,
    codebook: Codebooks = None,
    lists: Lists = None,
    agencies: Agencies = None,
    outlets: Outlets = None,
    unknown: Unknown = UnknownOutlets.APART,
    mask: Masked = None,
    no_text: NoText = False,
) -> None:
    """What happened, by these reports: each value with its sentences, its sources and its independent origins."""
    with plain_errors():
        if group_by is not None and format is BriefFormat.JSON:
            raise UsageError("--group-by makes many briefs; use --format jsonl")
        if group_by is not None and format is BriefFormat.HTML:
            raise UsageError("a page shows one brief; leave out --group-by, or use --format jsonl")
        if format is BriefFormat.HTML:
            _check_page(output)
        with open_sink(output) as sink, progress(streams=group_by is not None) as told:
            known = Known(_all(agencies), _all(outlets), _all(lists), unknown)
            options = RunOptions(jobs, fetched, group_by, _all(codebook), stdin(), told, known, _mask(mask))
            if group_by is None:
                skipped = _write(make_brief(paths, options), format, sink, not no_text)
            else:
                skipped = [
                    one for each in make_briefs(paths, options) for one in _write(each, format, sink, not no_text)
                ]
        end(skipped, named=not (format is BriefFormat.TERMINAL and is_on_screen(output)))


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
    with plain_errors():
        with open_sink(output) as sink, progress(streams=True) as told:
            options = RunOptions(jobs, fetched, None, _all(codebook), stdin(), told)
            readings = read_paths(paths, options)
            for reading in readings:
                write_line(sink, reading_json(reading))
        end(readings.skipped, named=True)


@app.command(epilog=_EPILOG, short_help="What reports say of each claim of a draft.")
def check(
    draft: Annotated[
        str, typer.Argument(metavar="DRAFT", help="A text file, or - for standard input.", show_default=False)
    ],
    against: Against,
    paths: MorePaths = None,
    format: Annotated[
        CheckFormat, typer.Option(help="For a person: terminal, or html with -o FILE. For a program: json.")
    ] = CheckFormat.TERMINAL,
    output: Output = None,
    fetched: Fetched = None,
    jobs: Jobs = 1,
    codebook: Codebooks = None,
    lists: Lists = None,
    agencies: Agencies = None,
    outlets: Outlets = None,
    unknown: Unknown = UnknownOutlets.APART,
    mask: Masked = None,
    no_text: NoText = False,
) -> None:
    """Is there a second source for it? What the reports say of each claim of a draft, which is itself no evidence."""
    with plain_errors():
        if format is CheckFormat.HTML:
            _check_page(output)
        with open_sink(output) as sink, progress(streams=False) as told:
            known = Known(_all(agencies), _all(outlets), _all(lists), unknown)
            options = RunOptions(jobs, fetched, None, _all(codebook), stdin(), told, known, _mask(mask))
            checked = check_draft(draft, [*against, *(paths or ())], options)
            if format is CheckFormat.TERMINAL:
                print_page(lambda console: print_check(checked, console), sink)
            elif format is CheckFormat.HTML:
                sink.write(check_html(checked, not no_text).encode("utf-8"))
            else:
                write_line(sink, check_json(checked, not no_text))
        end(checked.skipped, named=not (format is CheckFormat.TERMINAL and is_on_screen(output)))


def main() -> None:
    """The command, as it is installed."""
    collect_seldom()
    app(prog_name="secondsource")


def _all(given: Sequence[str] | None) -> tuple[str, ...]:
    """The values of an option that may be repeated."""
    return tuple(given or ())


def _mask(chosen: Mask | None) -> Literal["private"] | None:
    return "private" if chosen is Mask.PRIVATE else None


def _check_page(output: Path | None) -> None:
    """Refuse a page that has no place to go, before anything is read."""
    if is_on_screen(output):
        raise UsageError("a page is for a browser, not for a terminal; give it a file: -o brief.html")


def _write(brief: Brief, format: BriefFormat, sink: BinaryIO, with_text: bool) -> Sequence[Skipped]:
    """Write one brief; gives back what it skipped."""
    if format is BriefFormat.TERMINAL:
        print_page(lambda console: print_brief(brief, console), sink)
    elif format is BriefFormat.JSON:
        write_line(sink, brief_json(brief, with_text))
    elif format is BriefFormat.HTML:
        sink.write(brief_html(brief, with_text).encode("utf-8"))
    else:
        row: JsonObject = {"schema": None, "group": None}
        write_line(sink, dump(row | brief_object(brief, with_text)))
    return brief.skipped
