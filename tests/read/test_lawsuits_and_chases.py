"""Whom a lawsuit is against, and what is no office: led on a chase, served in prison."""

import pytest

from tests.helpers.fillers import fillers
from tests.helpers.shipped import reading_of


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("Three families filed a lawsuit against Brask Dairies on Friday.", "Three families", "Brask Dairies"),
        ("The union brought a class action against the mill.", "The union", "the mill"),
        ("A widow filed a lawsuit on Monday, accusing the clinic of neglect.", "A widow", "the clinic"),
        ("The widow sued the hospital in Brill.", "The widow", "the hospital"),
    ],
)
def test_a_lawsuit_is_against_whom_it_names_and_not_against_itself(text: str, actor: str, target: str) -> None:
    found = reading_of(text)
    assert (fillers(found, "actor", "lawsuit"), fillers(found, "target", "lawsuit")) == ({actor}, {target})


def test_a_chase_and_a_term_in_prison_are_no_offices() -> None:
    for text in ("Olin Brask led police on a long chase.", "Olin Brask served four years in prison for a robbery."):
        assert not [fact for fact in reading_of(text).facts if fact.field in ("leader_of", "member_of")]
    found = reading_of("Olin Brask led the Dock Union for ten years.")
    assert [fact.field for fact in found.facts] == ["leader_of"]
