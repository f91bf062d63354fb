"""Wrongdoing that somebody is cleared of is no event."""

from pathlib import Path

import pytest

from secondsource.model.report import Report
from secondsource.read.analyse import Analyser
from secondsource.read.reader import Reader
from secondsource.run.codebook import load_codebook
from secondsource.run.gazetteer import load_gazetteer

WEIGHTS = Path(__file__).resolve().parents[3] / "src" / "secondsource" / "read" / "weights"


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(Analyser(WEIGHTS), load_codebook(), load_gazetteer())


@pytest.mark.parametrize(
    "text",
    [
        "A court in Port Ellis acquitted the manager, Jon Dahl, of fraud in 2019.",
        "Mara Voss was cleared of murder on Monday.",
    ],
)
def test_an_acquittal_tells_of_no_crime(reader: Reader, text: str) -> None:
    types = {event.type for event in reader.read(Report("r", None, None, text, "0")).events}
    assert "acquittal" in types
    assert types.isdisjoint({"fraud", "murder", "killing"})
