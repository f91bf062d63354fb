"""Nothing that a user can meet is undocumented."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.commands_page import commands, parameters
from docs.generate import PICTURE, stale, with_part
from docs.house_page import about, layers
from docs.measured import ROWS, measured_part
from secondsource.run.codebook import load_codebook
from tests.helpers.command import ROOT, secondsource

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
PATH = re.compile(r"`((?:bench|docs|src|tests)/[\w/.-]+)`")
LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)(?:#[^)]*)?\)")


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def keys(value: object) -> Iterator[str]:
    """Every key of a JSON value, at any depth."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_generated_parts_are_what_the_program_says() -> None:
    assert stale() == []


def test_every_option_has_its_help_and_stands_in_the_page() -> None:
    text = page("docs/commands.md")
    for name, command in commands().items():
        assert f"## secondsource {name}" in text
        assert command.help, name
        for parameter in parameters(command):
            for option in (*parameter.opts, *parameter.secondary_opts):
                if option.startswith("--"):
                    assert f"`{option}`" in text, f"{name} {option}"
                    assert parameter.help, f"{name} {option} has no help"


def test_every_event_type_field_and_scope_stands_in_the_codebook_page() -> None:
    text, book = page("docs/codebook.md"), load_codebook()
    for name in (*book.types, *book.fields, *book.scopes):
        assert f"`{name}`" in text, name


@pytest.mark.parametrize(
    "arguments",
    [["brief", "examples", "--format", "json"], ["read", "examples", "--format", "jsonl"]],
    ids=["brief", "reading"],
)
def test_every_key_of_the_output_is_documented(arguments: list[str]) -> None:
    done = secondsource(arguments)
    assert done.returncode == 0, done.stderr.decode()
    text = page("docs/brief.md")
    printed = {key for line in _objects(done.stdout.decode()) for key in keys(line)}
    assert [key for key in sorted(printed) if f"`{key}`" not in text] == []


def test_every_key_of_a_checked_draft_is_documented() -> None:
    done = secondsource(["check", "docs/draft.txt", "--against", "examples", "--format", "json"])
    assert done.returncode == 0, done.stderr.decode()
    text = page("docs/check.md") + page("docs/brief.md")
    row = json.loads(done.stdout)
    assert [key for key in sorted(set(keys(row))) if f"`{key}`" not in text] == []
    assert [key for key in row if f"`{key}`" not in page("docs/check.md")] == []


def _objects(printed: str) -> list[object]:
    """One JSON object, or one on each line."""
    try:
        return [json.loads(printed)]
    except json.JSONDecodeError:
        return [json.loads(line) for line in printed.splitlines()]


def test_every_measured_figure_stands_in_the_readme() -> None:
    assert measured_part() in page("README.md")
    assert "not yet" not in measured_part()
    assert len({name for _, name, _ in ROWS}) == len(ROWS)


def test_the_picture_shows_a_brief() -> None:
    picture = page(PICTURE).lower()
    for word in ("kalundborg", "revised", "corroborated"):
        assert word in picture


def test_every_layer_and_room_says_in_one_sentence_what_it_does() -> None:
    modules = {f"{package}.{name}" for package, floors in layers().items() for names in floors for name in names}
    assert {"secondsource.model", "secondsource.cli", "secondsource.read.text", "secondsource.link.record"} <= modules
    assert [module for module in sorted(modules) if not re.fullmatch(r"[A-Z`].{15,}[.]", about(module))] == []


def test_the_layers_are_told_from_ground_to_face() -> None:
    floors = layers()["secondsource"]
    assert (floors[0], floors[-1]) == (("model",), ("cli",))
    assert ("run", "show") in floors


def test_every_path_that_the_page_of_the_house_names_is_there() -> None:
    named = PATH.findall(page("docs/house.md"))
    assert "tests/test_house.py" in named
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_within_the_repository_lead_somewhere(path: Path) -> None:
    targets = [found[1] for found in LINK.finditer(path.read_text(encoding="utf-8"))]
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_a_page_without_the_part_is_an_error() -> None:
    assert with_part("a\n<!-- generated: x -->\nold\n<!-- end of generated -->\nb", "x", "new") == (
        "a\n<!-- generated: x -->\nnew\n<!-- end of generated -->\nb"
    )
    with pytest.raises(ValueError, match="no generated part"):
        with_part("a", "x", "new")
