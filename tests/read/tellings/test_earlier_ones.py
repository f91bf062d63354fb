"""The last one before, told with its year, is another than the one that a report is about."""

import pytest

from secondsource.model.report import Report
from secondsource.read.reader import Reader

NOW = "Nine people have died of cholera in Kolby, the mayor said on Tuesday."


@pytest.mark.parametrize(
    ("earlier", "tolls"),
    [
        ("The last big outbreak in the country killed 230 people in 2014.", [{9}, {230}]),
        ("The outbreak, the worst since 2014, has killed 12 in all.", [{9, 12}]),
    ],
)
def test_the_last_outbreak_of_another_year_is_another(reader: Reader, earlier: str, tolls: list[set[int]]) -> None:
    reading = reader.read(Report("r", None, None, f"{NOW} {earlier}", ""))
    by_cluster: dict[int, set[int]] = {}
    for event in reading.events:
        for role in event.roles:
            amount = role.amount or (reading.mentions[role.mention].amount if role.mention is not None else None)
            if role.role == "killed" and amount is not None and amount.low is not None:
                by_cluster.setdefault(event.cluster, set()).add(int(amount.low))
    assert list(by_cluster.values()) == tolls


def test_a_haul_of_another_year_is_not_the_one_that_is_not_dated(reader: Reader) -> None:
    text = "The seized heroin is worth nine million euros, customs said. They have quarrelled since a haul of 2017."
    reading = reader.read(Report("r", None, None, text, ""))
    assert len({event.cluster for event in reading.events}) == 2
