"""Where nobody was killed or hurt, nobody denies what happened."""

import pytest

from secondsource.model.report import Report
from secondsource.read.reader import Reader


@pytest.mark.parametrize(
    "unhurt", ["There were no deaths.", "No injuries were reported.", "No deaths have been reported in the town."]
)
def test_no_deaths_or_injuries_deny_no_accident(reader: Reader, unhurt: str) -> None:
    reading = reader.read(Report("r", None, None, f"A tram derailed in Kolby on Monday. {unhurt}", ""))
    told = [role for event in reading.events for role in event.roles]
    assert not [role for role in told if role.role == "occurred"]
    assert {event.stance for event in reading.events} == {"asserts"}
    assert [role.amount.high for role in told if role.role in ("killed", "injured") and role.amount] == [0]
    assert "denial" not in {event.type for event in reading.events}


def test_an_accident_that_did_not_happen_is_denied(reader: Reader) -> None:
    text = "The mayor denied that there had been a fire in Kolby on Monday."
    reading = reader.read(Report("r", None, None, text, ""))
    denied = [event.type for event in reading.events for role in event.roles if role.role == "occurred"]
    assert denied == ["fire"]
