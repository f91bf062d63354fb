"""Days of what came days after an event."""

import pytest

from secondsource.values.counted_days import is_of_what_followed


@pytest.mark.parametrize(
    ("text", "followed"),
    [
        ("Two were freed on Friday, more than a day after a wall collapsed in Velm.", True),
        ("Two were freed on Friday two days after a roof in Velm collapsed.", True),
        ("Two were freed on Friday, hours after a roof collapsed.", False),
        ("A wall collapsed on Friday, a week after the mayor had warned of it.", False),
        ("Two were freed on Friday, a day after the flood. A wall collapsed as well.", False),
        ("Two were freed on Friday after a wall collapsed.", False),
    ],
)
def test_days_are_counted_from_an_event_behind_the_day(text: str, followed: bool) -> None:
    end = text.index("Friday") + len("Friday")
    assert is_of_what_followed(text, end, [text.index("collapsed")]) is followed
