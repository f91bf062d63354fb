"""How many a vessel carried, however its number is hedged."""

import pytest

from secondsource.model.report import Report
from secondsource.read.reader import Reader


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("A barge carrying more than 80 workers capsized on Monday.", 81, None),
        ("A barge carrying about 50 workers sank on Monday, killing three.", 45, 55),
        ("A barge carrying over 80 workers sank on Monday, killing three, the mayor said.", 81, None),
    ],
)
def test_those_carried_are_aboard_and_sink_nothing(reader: Reader, text: str, low: int, high: int | None) -> None:
    reading = reader.read(Report("r", None, None, text, ""))
    roles = [role for event in reading.events for role in event.roles]
    amounts = [role.amount or reading.mentions[role.mention or 0].amount for role in roles if role.role == "aboard"]
    assert [(amount.low, amount.high) for amount in amounts if amount is not None] == [(low, high)]
    assert "actor" not in {role.role for role in roles}
