"""Who makes a pact, on whom sanctions lie, and whom a state expels."""

import pytest

from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "code", "actors", "targets"),
    [
        ("Rebels and the government agreed a ceasefire.", "ceasefire", {"Rebels", "the government"}, set()),
        ("The European Union slapped sanctions on two banks.", "sanction", {"European Union"}, {"two banks"}),
        ("The European Union imposed sanctions on Orvania.", "sanction", {"European Union"}, {"Orvania"}),
        ("Orvania expelled three diplomats.", "expulsion", {"Orvania"}, {"three diplomats"}),
    ],
)
def test_both_sides_are_told(text: str, code: str, actors: set[str], targets: set[str]) -> None:
    reading = reading_of(text)
    (event,) = reading.events
    assert event.type == code
    found: dict[str, set[str]] = {"actor": set(), "target": set()}
    for role in (role for role in event.roles if role.role in found and role.mention is not None):
        found[role.role].add(reading.mentions[role.mention or 0].span.of(text))
    assert found == {"actor": actors, "target": targets}
