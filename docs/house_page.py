"""The generated part of ``docs/house.md``: every layer and every room in the order of the import contracts.

What a package or module does is the first line of its own docstring.
"""

import ast
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"

Floor: TypeAlias = tuple[str, ...]
"""The siblings of one layer, by name: they never import each other."""

_TITLES: Mapping[str, str] = {
    "secondsource": "The layers",
    "secondsource.read": "The rooms of `read/`",
    "secondsource.link": "The rooms of `link/`",
}


def house_part() -> str:
    """A chapter for each package whose layers `pyproject.toml` lists."""
    return "\n\n".join(_chapter(package, floors) for package, floors in layers().items())


def layers() -> dict[str, tuple[Floor, ...]]:
    """The floors of each package that has layers, from ground to face."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = [one for one in settings["tool"]["importlinter"]["contracts"] if one["type"] == "layers"]
    return {package: _floors(one["layers"]) for one in contracts for package in one["containers"]}


def _floors(rows: Sequence[str]) -> tuple[Floor, ...]:
    return tuple(tuple(name.strip() for name in row.split("|")) for row in reversed(rows))


def about(module: str) -> str:
    """The first line of the docstring of a package or module."""
    path = SOURCE.joinpath(*module.split("."))
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    told = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8")))
    return (told or "").partition("\n")[0].replace("``", "`")


def _chapter(package: str, floors: Sequence[Floor]) -> str:
    head = [f"## {_TITLES[package]}", "", "| | where | what it does |", "| ---: | --- | --- |"]
    return "\n".join([*head, *_rows(package, floors)])


def _rows(package: str, floors: Sequence[Floor]) -> Iterator[str]:
    for number, names in enumerate(floors, start=1):
        for name in names:
            module = f"{package}.{name}"
            is_folder = SOURCE.joinpath(*module.split(".")).is_dir()
            yield f"| {number} | `{name}{'/' if is_folder else '.py'}` | {about(module)} |"
