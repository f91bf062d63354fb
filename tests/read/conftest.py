"""What the tests of reading may use."""

import pytest

from secondsource.read.reader import Reader
from tests.helpers.shipped import shipped_reader


@pytest.fixture(scope="session")
def reader() -> Reader:
    """The reader as it is shipped."""
    return shipped_reader()
