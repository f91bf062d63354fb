"""How many got away and how many of them were caught."""

import pytest

from tests.helpers.fillers import fillers, types_of
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Twelve inmates escaped from the jail of Keld on Sunday.", "Twelve"),
        ("Some 40 people broke out of the prison of Keld on Sunday.", "Some 40"),
        ("The number of prisoners who fled Keld jail on Monday was raised. It was 31, the warden said.", "31"),
        ("Warders had gone home when nine convicts tunnelled out of Keld jail on Friday.", "nine"),
    ],
)
def test_those_who_get_away_take_part(text: str, escaped: str) -> None:
    assert fillers(reading_of(text), "participants", "escape") == {escaped}


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("Nine convicts fled Keld jail on Sunday. By Monday night four of the convicts had been caught.", "four"),
        ("Nine convicts fled Keld jail on Sunday. The warden said five of those who fled had been recaptured.", "five"),
        ("Nine convicts broke out on Sunday. Three inmates were returned to custody on Tuesday.", "Three"),
    ],
)
def test_those_caught_belong_to_the_escape_on_later_days_too(text: str, caught: str) -> None:
    reading = reading_of(text)
    assert types_of(reading) == {"escape"}
    assert fillers(reading, "arrested") == {caught}
    assert not any(day in fillers(reading, "when") for day in ("Monday night", "Tuesday"))


def test_a_jailbreak_takes_up_the_dead_and_hurt() -> None:
    reading = reading_of(
        "Nine convicts escaped from Keld jail on Sunday. One inmate was shot dead and two guards were injured."
    )
    assert types_of(reading) == {"escape"}
    assert fillers(reading, "killed") == {"One"}
    assert fillers(reading, "injured") == {"two"}
