"""Writes the generated parts of the documents: event types, options, layers, measured figures, the picture of a brief.

    python -m docs.generate            writes them
    python -m docs.generate --check    exit code 1, naming each, where one is not what the program says

Generated text stands between ``<!-- generated: NAME -->`` and ``<!-- end of generated -->``.
"""

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from docs.codebook_page import codebook_page
from docs.commands_page import commands_part
from docs.diagrams import DRAWINGS, drawn
from docs.house_page import house_part
from docs.measured import intervals_part, measured_part
from docs.picture import picture

ROOT = Path(__file__).resolve().parent.parent

PAGES: Mapping[str, Callable[[], str]] = {"docs/codebook.md": codebook_page}
PARTS: Mapping[tuple[str, str], Callable[[], str]] = {
    ("docs/commands.md", "commands"): commands_part,
    ("docs/house.md", "house"): house_part,
    ("README.md", "measured"): measured_part,
    ("docs/model-card.md", "intervals"): intervals_part,
}
PICTURE = "docs/brief.svg"


def with_part(page: str, name: str, text: str) -> str:
    """``page`` with its generated part ``name`` exchanged. Raises ``ValueError`` where it has none."""
    pattern = re.compile(rf"(<!-- generated: {re.escape(name)} -->\n).*?(<!-- end of generated -->)", re.DOTALL)
    if not pattern.search(page):
        raise ValueError(f"no generated part {name!r}")
    return pattern.sub(lambda match: f"{match[1]}{text}\n{match[2]}", page, count=1)


def generated() -> dict[str, str]:
    """Path and whole text of every document that has a generated part."""
    texts = {path: page() for path, page in PAGES.items()}
    texts |= {path: drawn(drawing) for path, drawing in DRAWINGS.items()}
    for (path, name), part in PARTS.items():
        page = texts.get(path) or (ROOT / path).read_text(encoding="utf-8")
        texts[path] = with_part(page, name, part())
    return texts


def stale() -> list[str]:
    """Paths of documents that are not what the program says."""
    return [
        path
        for path, text in generated().items()
        if not (ROOT / path).is_file() or (ROOT / path).read_text(encoding="utf-8") != text
    ]


def main(arguments: Sequence[str]) -> int:
    """Write, or check; the exit code."""
    if "--check" in arguments:
        for path in stale():
            print(f"{path} is not what the program says: run `make docs`", file=sys.stderr)
        return 1 if stale() else 0
    for path, text in generated().items():
        (ROOT / path).write_text(text, encoding="utf-8")
    (ROOT / PICTURE).write_text(picture(ROOT / "examples"), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
