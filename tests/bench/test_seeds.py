import re

import pytest

from bench.seeds import Renaming, renamings

RENAMING = Renaming(
    name="toy",
    point={"12.50": "40.25"},
    names={"Port Ansel": "Vell Haven", "Ansel": "Haven", "OPL": "QRM", "Tobias": "Henrik"},
)


def test_longer_names_are_exchanged_first() -> None:
    assert RENAMING.of_text("In Port Ansel, Ansel said") == "In Vell Haven, Haven said"


def test_capitals_and_possessives_follow() -> None:
    assert RENAMING.of_text("TOBIAS's friend of OPL, Tobias’") == "HENRIK's friend of QRM, Henrik’"


def test_a_name_within_a_word_stays() -> None:
    assert RENAMING.of_text("Anselm and Tobiason") == "Anselm and Tobiason"


def test_patterns_and_points_of_a_check_follow() -> None:
    assert RENAMING.of_check(r're.search(r"\bOPL\b", s) and abs(lat - 12.50) < .3') == (
        r're.search(r"\bQRM\b", s) and abs(lat - 40.25) < .3'
    )


@pytest.mark.parametrize("renaming", renamings(), ids=lambda renaming: renaming.name)
def test_a_shipped_renaming_exchanges_every_name_for_one_of_its_own(renaming: Renaming) -> None:
    words = {word for name in renaming.names.values() for word in re.findall(r"\w{4,}", name)}
    old = {word for name in renaming.names for word in re.findall(r"\w{4,}", name)}
    assert not words & old
