"""Names of one report held against each other."""

import pytest

from secondsource.read.naming.other_names import abbreviates
from secondsource.read.naming.same_name import is_part, names_exclude, parts


def test_titles_articles_and_the_possessive_are_no_part_of_a_name() -> None:
    assert parts("Dr. Edda Voss's") == ("edda", "voss")
    assert parts("the Harbour Board") == parts("Harbour Board")


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Voss", "Edda Maria Voss"),
        ("Edda Voss", "Edda Maria Voss"),
        ("E. Voss", "Edda Maria Voss"),
        ("The Otter", 'Edda "The Otter" Voss'),
    ],
)
def test_a_person_is_called_for_short(short: str, full: str) -> None:
    assert is_part(short, full, "person")


def test_another_person_is_no_short_form() -> None:
    assert not is_part("Maria", "Edda Johanna Voss", "person")
    assert names_exclude(["Edda Voss"], ["Karin Voss"], "person")
    assert not names_exclude(["Edda Voss"], ["Voss"], "person")


def test_initials_stand_for_a_body() -> None:
    assert abbreviates("NHB", "Northern Harbour Board")
    assert abbreviates("OHB", "Office of the Harbour Board")
    assert not abbreviates("NHC", "Northern Harbour Board")
    assert is_part("NHB", "Northern Harbour Board", "organisation")
    assert is_part("Frente", "Frente Azul del Sur", "organisation")
