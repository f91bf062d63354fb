"""Who is accused of a deed or blamed for it is told to have done it, by whoever accuses them; the accuser is not."""

import pytest

from tests.helpers.shipped import reading_of


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
def test_the_accused_are_the_alleged_doers(text: str, code: str) -> None:
    reading = reading_of(text)
    (deed,) = (event for event in reading.events if event.type == code)
    doers = [r.mention for r in deed.roles if r.role == "actor" and r.mention is not None]
    assert [reading.mentions[number].span.of(text) for number in doers] == ["Northern Front"]
    assert deed.allegation == "alleged"


def test_who_is_blamed_for_an_accident_did_not_do_it() -> None:
    text = "The union blamed the mine's owner for the collapse that killed two miners in Velm."
    reading = reading_of(text)
    assert not [role for event in reading.events for role in event.roles if role.role == "actor"]


def test_who_is_only_charged_is_told_as_doer_with_reserve() -> None:
    text = (
        "Police have charged Gavin Pell with the bombing of a market in Velm that killed 12 people. "
        "The bomber, Gavin Pell, carried the bomb in a bag."
    )
    reading = reading_of(text)
    actors = [
        role
        for event in reading.events
        for role in event.roles
        if role.role == "actor"
        and role.mention is not None
        and "olice" not in reading.mentions[role.mention].span.of(text)
    ]
    assert actors and {role.stance for role in actors} == {"hedges"}


def test_who_is_on_trial_is_its_target() -> None:
    text = "Gavin Pell and Ona Dahl are on trial for fraud."
    reading = reading_of(text)
    targets = [role for event in reading.events for role in event.roles if role.role == "target"]
    named = {reading.mentions[role.mention].span.of(text) for role in targets if role.mention is not None}
    assert named == {"Gavin Pell", "Ona Dahl"}


def test_what_hit_somebody_killed_and_not_what_was_hit() -> None:
    text = "The Karsk Building in Velm was shattered by an explosion, killing 16 people."
    reading = reading_of(text)
    assert "actor" not in {role.role for event in reading.events for role in event.roles}
