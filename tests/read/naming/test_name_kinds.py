"""Of which kind a name is, where the words around it say so."""

import pytest

from secondsource.read.analysis import NameSpan
from secondsource.read.naming.name_kinds import of_its_kind, with_titled


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Two cases of Marn Valley fever were found.", "Marn Valley", "other"),
        ("The Velm virus spread.", "Velm", "other"),
        ("Hurricane Ottilie reached the coast.", "Ottilie", "other"),
        ("The victims of tropical storm Ottilie", "Ottilie", "other"),
        ("The virus spread in Velm.", "Velm", "place"),
        ("A hurricane hit Velm.", "Velm", "place"),
        ("Velm fevered on.", "Velm", "place"),
    ],
)
def test_the_name_of_a_disease_or_storm_is_no_place(text: str, name: str, kind: str) -> None:
    start = text.index(name)
    assert of_its_kind(text, NameSpan(start, start + len(name), "place")).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The group Casa Nova counted the crowd.", "organisation"),
        ("The private station Casa Nova reported it.", "organisation"),
        ("The group Casa Nova founded counted the crowd.", "person"),
        ("A member of the group, Casa Nova, was hurt.", "person"),
    ],
)
def test_a_name_right_behind_the_word_for_a_body_is_the_bodys(text: str, kind: str) -> None:
    start = text.index("Casa Nova")
    assert of_its_kind(text, NameSpan(start, start + 9, "person")).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The captain of the ferry Ida Moss was fined.", "other"),
        ("A fishing boat Ida Moss sank.", "other"),
        ("The yacht Ida Moss bought was fined for speeding.", "person"),
        ("The owner of the yacht, Ida Moss, was fined.", "person"),
        ("A ferry operator, Ida Moss, was fined.", "person"),
    ],
)
def test_a_name_right_behind_the_word_for_a_vessel_is_the_vessels(text: str, kind: str) -> None:
    start = text.index("Ida Moss")
    assert of_its_kind(text, NameSpan(start, start + 8, "person")).kind == kind


@pytest.mark.parametrize(("name", "kind"), [("Marn River Front", "organisation"), ("Marn River", "place")])
def test_what_ends_as_only_bodies_do_is_no_place(name: str, kind: str) -> None:
    text = f"Nine were seized by the {name} in May."
    start = text.index(name)
    assert of_its_kind(text, NameSpan(start, start + len(name), "place")).kind == kind


@pytest.mark.parametrize(("name", "kind"), [("Phnom Penh", "place"), ("Marn Penh", "person")])
def test_a_capital_that_denies_something_is_nobody_of_that_name(name: str, kind: str) -> None:
    text = f"{name} denied the charge."
    assert of_its_kind(text, NameSpan(0, len(name), "person")).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [("The fire in and around Velm is out.", "place"), ("They believed in and voted for Velm.", "person")],
)
def test_what_things_are_in_and_around_is_a_place(text: str, kind: str) -> None:
    start = text.index("Velm")
    assert of_its_kind(text, NameSpan(start, start + 4, "person")).kind == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ida Mossgrove won the vote. Ms Mossgrove, 44, ran alone.", "person"),
        ("A fire broke out in Ida Mossgrove. Ms Mossgrove, 44, saw it.", "place"),
        ("Ida Mossgrove lies in hills. It is old.", "place"),
    ],
)
def test_whose_last_name_goes_on_with_a_title_is_no_place(text: str, kind: str) -> None:
    start = text.index("Ida Mossgrove")
    (name,) = with_titled(text, [NameSpan(start, start + 13, "place")])
    assert name.kind == kind
