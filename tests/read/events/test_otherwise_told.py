"""Whom the model takes for a doer, and the grammar of their sentence for somebody else."""

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


def test_people_who_died_in_an_attack_are_not_those_who_attacked() -> None:
    assert fillers(reading_of("Two men died in an attack in Velm."), "actor") == set()
    assert fillers(reading_of("Two people died in a drive-by shooting in Velm."), "actor") == set()


def test_who_only_helped_the_bomber_is_not_the_bomber() -> None:
    told = reading_of("A bomber killed nine. Two men suspected of having helped the bomber were arrested in Velm.")
    assert "Two men suspected of having helped the bomber" not in fillers(told, "actor")


def test_nobody_tells_of_their_own_death() -> None:
    told = reading_of(
        "Ivo Karsk, the court's chairman, was with his late colleague. "
        '"Judge Lund was killed on Monday because of her work, whatever they may find," he said.'
    )
    assert fillers(told, "victim") == {"Lund"}


def test_a_title_and_a_name_are_whom_the_name_names() -> None:
    assert fillers(reading_of("Ivo Karsk was there. Mayor Dahl was killed on Monday."), "victim") == {"Dahl"}
