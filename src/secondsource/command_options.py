"""The options of the command, each with its words of help, and the formats that it writes."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from secondsource.model.press import UnknownOutlets


class BriefFormat(StrEnum):
    """How a brief is written."""

    TERMINAL = "terminal"
    JSON = "json"
    JSONL = "jsonl"
    HTML = "html"


class CheckFormat(StrEnum):
    """How a checked draft is written."""

    TERMINAL = "terminal"
    JSON = "json"
    HTML = "html"


class Mask(StrEnum):
    """Whose names are covered."""

    PRIVATE = "private"


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
Against = Annotated[
    list[str],
    typer.Option(
        metavar="PATH", help="Reports, as for brief; may be repeated, or followed by more.", show_default=False
    ),
]
MorePaths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH", help="Further reports, after --against.", show_default=False)
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
Masked = Annotated[
    Mask | None,
    typer.Option("--mask", help="Cover the names of private persons with labels, everywhere.", show_default=False),
]
Lists = Annotated[
    list[str] | None,
    typer.Option(
        "--list",
        metavar="FILE",
        help="People and bodies to look for (FollowTheMoney entities or CSV); may be repeated.",
        show_default=False,
    ),
]
Agencies = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FILE",
        help="News agencies beside the built-in ones, with their other names (YAML); may be repeated.",
        show_default=False,
    ),
]
Outlets = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FILE", help="Outlets that you vouch for, by name or site (YAML); may be repeated.", show_default=False
    ),
]
Unknown = Annotated[
    UnknownOutlets,
    typer.Option(
        "--unknown-outlets",
        help="How outlets count that are neither agencies nor in --outlets: apart, or together as one origin.",
    ),
]
NoText = Annotated[bool, typer.Option("--no-text", help="Leave the reports' texts out of the JSON.")]
