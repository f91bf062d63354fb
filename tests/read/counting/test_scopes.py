"""Groups beside a larger number."""

import pytest

from tests.helpers.shipped import counted_in


@pytest.mark.parametrize(
    ("told", "scope", "part"),
    [
        ("Nine workers, among them two children, were killed in a blast in Velm.", "children", 2),
        ("Five people, among them two children, were killed in a raid on Velm.", "children", 2),
        ("Five people, two of them soldiers, were killed in a raid on Velm.", "soldiers", 2),
        ("Eleven people died, three of the attackers among them, in a raid on Velm.", "attackers", 3),
        ("Nine people were killed in a raid on Velm, with four soldiers among the dead.", "soldiers", 4),
    ],
)
def test_a_part_has_its_scope_and_the_whole_has_all(told: str, scope: str, part: int) -> None:
    whole = {"Nine": 9, "Five": 5, "Eleven": 11}[told.split()[0]]
    assert counted_in(told, "killed") == {whole}
    assert counted_in(told, "killed", scope) == {part}


def test_civilian_deaths_are_a_part_where_a_larger_toll_stands_before() -> None:
    whole = "The ministry kept to its toll of 23 killed. "
    part = "A monitor confirmed 16 civilian deaths in the air strike near Velm."
    assert counted_in(whole + part, "killed", "civilians") == {16}
    assert counted_in(part, "killed") == {16}


@pytest.mark.parametrize(
    "told",
    [
        "The last three bodies were recovered from the mill in Velm on Monday.",
        "Divers recovered the final three bodies from the ferry off Velm.",
        "The remaining three bodies were recovered from the mill in Velm.",
    ],
)
def test_the_last_of_the_dead_are_more_of_them(told: str) -> None:
    assert counted_in(told, "killed", "additional") == {3}
    assert counted_in(told, "killed") == set()


def test_the_last_who_are_missing_are_all_who_are() -> None:
    assert counted_in("The remaining three miners are still missing in the mine at Velm.", "missing") == {3}


@pytest.mark.parametrize(
    "told",
    [
        "Nine people were hurt in a train crash near Velm, two crew members among them.",
        "Nine people, including two crew members and four pupils, were hurt in a train crash near Velm.",
    ],
)
def test_members_of_a_crew_are_crew(told: str) -> None:
    assert counted_in(told, "injured") == {9}
    assert counted_in(told, "injured", "crew") == {2}
