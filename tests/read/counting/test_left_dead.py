"""Who is told as dead by the words behind a verb of harm, and who is called so little that nobody is counted."""

import pytest

from tests.helpers.shipped import counted_in


@pytest.mark.parametrize(
    ("told", "dead"),
    [
        ("A farmer was gored to death by a bull.", 1),
        ("Two fans were trampled to death at a stadium.", 2),
        ("Five climbers froze to death on the mountain.", 5),
        ("A toddler choked to death.", 1),
        ("Two boys were burned alive.", 2),
        ("A woman was electrocuted by a fallen cable.", 1),
        ("Gunmen shot dead a settler.", 1),
        ("A cyclist and a hunter were killed.", 2),
        ("His father-in-law was killed.", 1),
    ],
)
def test_how_they_died_is_told_behind_the_verb(told: str, dead: int) -> None:
    assert counted_in(told, "killed") == {dead}


def test_many_are_not_one() -> None:
    assert counted_in("The bombings killed many.", "killed") == set()


def test_whom_rescuers_look_for_is_missing_and_no_suspect_is() -> None:
    assert counted_in("A ferry sank on Sunday. Divers are searching for nine people.", "missing") == {9}
    assert counted_in("Police are looking for two men over the robbery in Velm.", "missing") == set()
