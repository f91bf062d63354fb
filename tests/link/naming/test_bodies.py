"""Bodies that people speak for: of which class a description is, and which can mean one body."""

import pytest

from secondsource.link.naming.bodies import body, body_class, may_be_one


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the regional governor", "the governor's office"),
        ("Governor", "the governor of the province"),
        ("the mayor's office", "the town hall"),
        ("the mayor of Velm", "Velm municipality"),
        ("the police spokesman", "Velm police"),
        ("the council leader", "the town council"),
        ("gardaí", "An Garda Síochána"),
        ("gardaí", "Superintendent"),
        ("the carabinieri", "police"),
        ("police", "Insp"),
    ],
)
def test_an_office_and_who_holds_it_are_one_body(first: str, second: str) -> None:
    assert may_be_one(body(first), body(second))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the governor's office", "the mayor's office"),
        ("the governor of Velm", "the governor of Orlen"),
        ("the weather service", "the police"),
        ("the trade ministry", "the Regional Trade Office"),
        ("the trade ministry", "the Trade Commission"),
    ],
)
def test_other_offices_are_other_bodies(first: str, second: str) -> None:
    assert not may_be_one(body(first), body(second))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("President Ida Moss", "presidency"),
        ("the president's office", "presidency"),
        ("Vice President Ida Moss", ""),
        ("its president, Ida Moss", ""),
        ("the superintendent of St Olga Hospital", "hospital"),
        ("the medical superintendent", "hospital"),
        ("the superintendent of police", "police"),
        ("Superintendent Ida Moss", "police"),
        ("rescue officials", "rescue"),
        ("health officials", "health"),
        ("the Office of Public Prosecutions", "prosecutor"),
        ("the health ministry", "ministry"),
    ],
)
def test_a_description_tells_its_class(words: str, kind: str) -> None:
    assert body_class(words) == kind


def test_a_body_told_by_its_nation_alone_may_be_one_that_tells_none() -> None:
    bare = body("the ministry").of_nation("MZ")
    assert may_be_one(bare, body("Ministry of Health, Statistics"))
    assert not may_be_one(bare, body("Ministry of Health, Statistics").of_nation("ZM"))
    assert not may_be_one(body("the government").of_nation("MZ"), body("the Velm government"))
