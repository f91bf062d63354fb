"""Others than those of another field."""

import pytest

from tests.helpers.shipped import counted_in


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ("Two guards died in a raid on Velm. Three others were wounded.", "all"),
        ("Two guards died in a raid on Velm. It began at dawn. Three other guards were wounded.", "all"),
        ("Two guards died in a raid on Velm. Another three were wounded.", "all"),
        ("Two died and four were wounded in a raid on Velm. Three others were wounded on Friday.", "additional"),
        ("Four people were wounded in a raid on Velm on Monday. Three more people died on Friday.", "additional"),
    ],
)
def test_others_are_all_of_a_field_that_was_not_told_before(told: str, scope: str) -> None:
    field = "killed" if "more people died" in told else "injured"
    assert 3 in counted_in(told, field, scope)
    assert 3 not in counted_in(told, field, "all" if scope == "additional" else "additional")


def test_another_number_that_is_missing_is_all_of_the_missing() -> None:
    told = "A fire killed 36 people in Velm. Another 279 people were missing."
    assert counted_in(told, "missing") == {279}
    assert counted_in(told, "missing", "additional") == set()
