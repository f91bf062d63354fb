"""The press as it is loaded: shipped agencies, the user's own files, and what is wrong with them."""

from pathlib import Path

import pytest

from secondsource.model.errors import CodebookError
from secondsource.model.press import UnknownOutlets
from secondsource.run.options import Known
from secondsource.run.press import load_press


def written(folder: Path, text: str) -> str:
    """A file with this text."""
    path = folder / "press.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_the_shipped_agencies_are_known_by_all_their_names() -> None:
    press = load_press(Known())
    assert press.agency("AFP") == press.agency("Agence France-Presse") == "Agence France-Presse"
    assert press.agency("Kolby Reuters Club") is None
    assert press.unknown is UnknownOutlets.APART


def test_own_files_add_agencies_and_outlets(tmp_path: Path) -> None:
    path = written(tmp_path, "agencies:\n  Belt Wire: [BW]\noutlets: [The Harbour Post]\n")
    press = load_press(Known(agencies=(path,), unknown=UnknownOutlets.TOGETHER))
    assert press.agency("bw") == "Belt Wire" and press.agency("dpa") == "Deutsche Presse-Agentur"
    assert press.outlets == {"harbour post"} and press.unknown is UnknownOutlets.TOGETHER


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("agencies: [Belt Wire]", "agencies: must be a mapping"),
        ("agencies:\n  Belt Wire: BW", "agencies.Belt Wire: must be a list"),
        ("papers: [Harbour Post]", "papers: is no key here"),
        ("outlets: [", "is not YAML"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(CodebookError, match=complaint):
        load_press(Known(outlets=(written(tmp_path, text),)))


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodebookError, match="there is no such file"):
        load_press(Known(agencies=(str(tmp_path / "none.yaml"),)))
