"""What every test may use: the folder of corpora beside the repository, and one way to run properties."""

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

# The same examples at every run, and no deadline: a busy machine is no failure.
settings.register_profile("steady", deadline=None, derandomize=True, database=None)
settings.load_profile("steady")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip by name what is marked ``shared`` where there is no ``../shared``."""
    if SHARED.is_dir():
        return
    skip = pytest.mark.skip(reason="needs ../shared beside the repository")
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(skip)


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's root."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora, seeds, cases and scorers; the test is skipped by name where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("needs ../shared beside the repository")
    return SHARED
