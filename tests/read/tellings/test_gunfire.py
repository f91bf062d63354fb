"""Fire that is shot, and what is fired."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Troops fired across the border, killing two.", "shooting_attack"),
        ("Seven soldiers were killed in return fire.", "shooting_attack"),
        ("Six people were killed by Danish fire near Velm.", "shooting_attack"),
        ("Small-arms fire killed a peacekeeper.", "shooting_attack"),
        ("Rebels fired rockets into the town.", "shelling"),
        ("Tanks fired towards the village.", "shelling"),
        ("Artillery hit a market, killing eight civilians.", "shelling"),
        ("The army launched 40 drones at the port overnight.", "airstrike"),
        ("Rockets fired from the hills landed in a field.", "shelling"),
        ("Rebels returned fire, killing two.", "clash"),
        ("A barn fire killed two cows.", "fire"),
    ],
)
def test_what_is_fired_tells_the_type(text: str, told: str) -> None:
    assert types_of(reading_of(text)) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Police fired into the air.",
        "The company fired 200 workers on Monday.",
        "He was fired from his job.",
        "The firm launched a drone on Monday.",
        "The navy fired a missile into the sea.",
    ],
)
def test_nobody_is_shot_at(text: str) -> None:
    assert types_of(reading_of(text)) == set()


def test_what_is_fired_is_the_means_and_no_target() -> None:
    reading = reading_of("Rebels fired rockets at the harbour of Velm.")
    assert fillers(reading, "instrument") == {"rockets"} and "rockets" not in fillers(reading, "target")
