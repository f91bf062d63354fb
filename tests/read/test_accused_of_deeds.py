"""Who is accused of a deed or blamed for it is told to have done it, by whoever accuses them; the accuser is not."""

import pytest

from secondsource.model.report import Report
from secondsource.read.reader import Reader


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The army accused the Northern Front of shelling the market in Velm.", "shelling"),
        ("The minister blamed the Northern Front for the attack in Velm.", "armed_attack"),
        ("The army accused the Northern Front of the attack in Velm.", "armed_attack"),
        ("The army accused the Northern Front of carrying out the attack on Velm.", "armed_attack"),
        ("Police suspect the Northern Front of killing a guard in Velm.", "killing"),
    ],
)
def test_the_accused_are_the_alleged_doers(reader: Reader, text: str, code: str) -> None:
    reading = reader.read(Report("r", None, None, text, ""))
    (deed,) = (event for event in reading.events if event.type == code)
    doers = [r.mention for r in deed.roles if r.role == "actor" and r.mention is not None]
    assert [reading.mentions[number].span.of(text) for number in doers] == ["Northern Front"]
    assert deed.allegation == "alleged"


def test_who_is_blamed_for_an_accident_did_not_do_it(reader: Reader) -> None:
    text = "The union blamed the mine's owner for the collapse that killed two miners in Velm."
    reading = reader.read(Report("r", None, None, text, ""))
    assert not [role for event in reading.events for role in event.roles if role.role == "actor"]
