"""Who meets whom."""

import pytest

from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("Ona Dahl met Ivo Karsk in Velm on Sunday.", {"Ona Dahl"}, {"Ivo Karsk"}),
        ("Ona Dahl is expected to meet with Ivo Karsk later.", {"Ona Dahl"}, {"Ivo Karsk"}),
        ("Ona Dahl held talks with Ivo Karsk in Velm on Monday.", {"Ona Dahl"}, {"Ivo Karsk"}),
        ("Ona Dahl wrapped up a three-hour meeting with Ivo Karsk on Monday.", {"Ona Dahl"}, {"Ivo Karsk"}),
        ("Talks between Ona Dahl and Ivo Karsk ended on Monday.", {"Ona Dahl", "Ivo Karsk"}, set()),
    ],
)
def test_those_who_meet_and_whom_they_meet(text: str, actors: set[str], targets: set[str]) -> None:
    reading = reading_of(text)
    found: dict[str, set[str]] = {"actor": set(), "target": set()}
    for role in (role for event in reading.events for role in event.roles if role.role in found):
        assert role.mention is not None
        found[role.role].add(reading.mentions[role.mention].span.of(text))
    assert found == {"actor": actors, "target": targets}
