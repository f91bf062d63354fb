"""The picture in the README: the brief of the example reports as a terminal shows it."""

import io
from pathlib import Path

from rich.console import Console
from rich.text import Text

from secondsource import make_brief
from secondsource.show.terminal import print_brief

WIDTH = 100
LINES = 58


def picture(examples: Path) -> str:
    """An SVG of the first lines of the brief of ``examples``."""
    brief = make_brief(examples)
    whole = Console(width=WIDTH, file=io.StringIO(), record=True, force_terminal=True, color_system="truecolor")
    print_brief(brief, whole)
    lines = whole.export_text(styles=True).splitlines()
    short = Console(width=WIDTH, file=io.StringIO(), record=True, force_terminal=True, color_system="truecolor")
    for line in lines[:LINES]:
        short.print(Text.from_ansi(line), no_wrap=True, crop=True)
    return short.export_svg(title="secondsource brief examples", unique_id="brief")
