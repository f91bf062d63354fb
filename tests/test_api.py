"""The package as a user of Python sees it."""

import inspect
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import get_type_hints

import pytest

import secondsource
from secondsource.run import api

TEXT = "The ferry Sund Express ran aground off Nordhavn on Monday, and its passengers were taken ashore, the port said."


def test_every_public_name_is_there_and_documented() -> None:
    assert sorted(secondsource.__all__) == secondsource.__all__
    for name in secondsource.__all__:
        value = getattr(secondsource, name)
        assert name == "__version__" or inspect.getdoc(value), name
    assert set(secondsource.__all__) <= set(dir(secondsource))
    assert secondsource.__doc__


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(AttributeError, match="no attribute 'make_breif'"):
        getattr(secondsource, "make_" + "breif")


def test_the_version_is_the_packages() -> None:
    pyproject = Path(__file__).resolve().parent.parent / "pyproject.toml"
    assert f'version = "{secondsource.__version__}"' in pyproject.read_text(encoding="utf-8")


def test_functions_are_typed() -> None:
    for function in (secondsource.make_brief, secondsource.make_briefs, secondsource.read_reports):
        assert "return" in get_type_hints(function)
    assert get_type_hints(secondsource.make_brief)["return"] is secondsource.Brief


def test_importing_the_package_loads_no_model_runtime() -> None:
    code = "import sys, secondsource; secondsource.Brief; sys.exit('onnxruntime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_subpackages_keep_their_names() -> None:
    # A function named `read` or `link` would hide the package of that name.
    assert not {"read", "link", "weigh", "gather", "show", "run", "model", "values"} & set(secondsource.__all__)


def test_wrong_numbers_of_processes_are_refused() -> None:
    with pytest.raises(secondsource.UsageError):
        secondsource.make_brief([], jobs=0)


@pytest.mark.model
def test_paths_may_be_one_or_many(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    one = secondsource.make_brief(path, fetched=date(2024, 6, 1))
    assert [row.report.uri for row in one.reports] == ["a.txt"]
    assert secondsource.make_brief([str(path)], fetched=date(2024, 6, 1)) == one
    assert [brief.reports for brief in secondsource.make_briefs(path, group_by="case")] != []
    readings = secondsource.read_reports([path, tmp_path / "none.txt"])
    assert [reading.report.uri for reading in readings] == ["a.txt"]
    assert [one.uri for one in readings.skipped] == ["none.txt"]


def test_the_api_says_what_it_takes() -> None:
    assert list(inspect.signature(api.make_brief).parameters) == ["paths", "fetched", "jobs", "codebook", "known"]


@pytest.mark.model
def test_a_draft_is_checked_against_paths(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("The ferry Sund Express ran aground off Nordhavn, said the port.", "utf-8")
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    checked = secondsource.check_draft(tmp_path / "draft.txt", tmp_path / "a.txt", fetched=date(2024, 6, 1))
    assert checked.brief == secondsource.make_brief(tmp_path / "a.txt", fetched=date(2024, 6, 1))
    assert checked.draft.report.uri == "draft.txt"
    with pytest.raises(secondsource.InputError):
        secondsource.check_draft(tmp_path / "none.txt", tmp_path / "a.txt")
    with pytest.raises(secondsource.UsageError):
        secondsource.check_draft(tmp_path / "draft.txt", tmp_path / "a.txt", jobs=0)
