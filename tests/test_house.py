"""The limits of the house: sizes of files and functions, and what may stand where."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "src" / "secondsource").rglob("*.py"))
ALL = sorted([*SOURCES, *(path for name in ("bench", "docs", "training") for path in (ROOT / name).rglob("*.py"))])
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 40
CLOCKS = re.compile(r"\b(?:time\.time|datetime\.now|date\.today|utcnow)\(|\b(?:import random|from random)\b")
ENVIRONMENT = re.compile(r"\bos\.(?:environ|getenv)\b")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring."""
    documented = ast.get_docstring(function) is not None
    first = function.body[1] if documented and len(function.body) > 1 else function.body[0]
    return (function.end_lineno or 0) - first.lineno + 1


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_files_and_functions_stay_small(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    functions = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert [f.name for f in functions if lines_of(f) > MOST_LINES_OF_A_FUNCTION] == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_clock_no_chance_and_no_environment_below_the_command_line(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not CLOCKS.search(text)
    assert path.name in ("cli.py", "__main__.py") or not ENVIRONMENT.search(text)


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_every_module_and_public_name_says_what_it_is(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or not tree.body
    public = [
        node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
    ]
    assert [node.name for node in public if not ast.get_docstring(node)] == []
