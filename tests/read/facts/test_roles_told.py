"""Roles that titles tell, names by which somebody is only called, and whom an inquiry is into."""

import pytest

from tests.helpers.shipped import reading_of


def told(text: str) -> set[tuple[str, str]]:
    """(field, words) of every fact."""
    reading = reading_of(text)
    return {
        (f.field, (f.spans[0] if f.mention is None else reading.mentions[f.mention].span).of(text))
        for f in reading.facts
    }


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ('"We hold the town," spokesman General Celest Mbuya said.', {"spokesman"}),
        ("Commander-in-chief Colonel Innocent Kaber called for calm.", set()),
        ('Among them is Musa Abdow, alias "The Teacher", a tailor.', {"tailor"}),
        ("Police spokeswoman Elin Wahl said nothing.", {"Police spokeswoman"}),
        (
            "The army chief, Sir Harry Tarn, the acting head of the guard, Mr David Corr, and Dale Horn also came.",
            {"army chief", "acting head of the guard"},
        ),
        ("Major General Rodion Falk died on Monday.", {"Major General"}),
        ("The Orvanian Attorney General Tarek Saar said nothing.", {"Orvanian Attorney General"}),
    ],
)
def test_a_role_is_an_office_and_no_rank_or_nickname(text: str, roles: set[str]) -> None:
    assert {words for field, words in told(text) if field == "role"} == roles


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "The dead were an elderly couple and a volunteer diver, Ivo Karsk, 23, police said.",
            {("role", "volunteer diver"), ("age", "23")},
        ),
        ("The mayor and his deputy, Ona Dahl, resigned on Monday.", {("role", "deputy")}),
        ("The dead were two sailors and a cook, Rasmus Falk, from Orlen.", {("role", "cook")}),
        ("They were a nurse and a cook from Orlen.", set()),
        ("Ona Dahl was a teacher and a poet.", {("role", "teacher")}),
        (
            "A cook was hurt. Chief cook Ona Dahl said the cook, Ivo Karsk, was in hospital.",
            {("role", "Chief cook"), ("role", "cook")},
        ),
        ("Gunmen killed a judge on Friday, Ida Moss, of the high court.", {("role", "judge")}),
    ],
)
def test_of_several_told_beside_each_other_each_is_what_is_said_of_that_one(
    text: str, facts: set[tuple[str, str]]
) -> None:
    assert {fact for fact in told(text) if fact[0] in ("role", "age")} == facts


def test_who_wins_an_election_is_no_share_of_the_vote() -> None:
    text = "Opposition candidate Mari Conte won Orvania's presidential election with 56.3 percent of the vote."
    reading = reading_of(text)
    winners = [role for event in reading.events for role in event.roles if role.role == "winner"]
    assert all(role.mention is not None and reading.mentions[role.mention].kind == "person" for role in winners)


def test_who_resigns_does_so_himself() -> None:
    text = "Marchers demand the resignation of Prime Minister Goran Vell."
    reading = reading_of(text)
    assert {role.role for event in reading.events for role in event.roles} == {"actor"}


def test_those_included_are_no_second_number_of_the_arrested() -> None:
    text = "Police arrested nine people in Velm, including two Danes."
    reading = reading_of(text)
    counts = [role for event in reading.events for role in event.roles if role.role == "arrested"]
    assert [reading.mentions[role.mention].span.of(text) for role in counts if role.mention is not None] == ["nine"]


def test_those_who_were_treated_are_not_how_many_took_part() -> None:
    text = "Forty-one demonstrators were treated in hospital after the march."
    reading = reading_of(text)
    assert "participants" not in {role.role for event in reading.events for role in event.roles}


def test_behind_a_semicolon_stands_somebody_else() -> None:
    found = told("The dead were named as Rosa Brask, 41; her son, Milo, 12; and Helen Tarn, 67.")
    assert {words for field, words in found if field == "role"} == {"son"}
    text = "The dead were named as Rosa Brask, 41; her son, Milo, 12; and Helen Tarn, 67."
    reading = reading_of(text)
    sons = [reading.mentions[f.subject].span.of(text) for f in reading.facts if f.field == "role"]
    assert sons == ["Milo"]
