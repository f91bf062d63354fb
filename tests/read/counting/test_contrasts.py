"""Numbers named only to deny them, on analyses written by hand."""

import pytest

from tests.helpers.parsed import parsed
from tests.helpers.told import Told


@pytest.mark.parametrize("words", ["not|not|PART", "rather|rather|ADV than|than|ADP", "instead|instead|ADV of|of|ADP"])
def test_a_number_behind_not_is_denied(words: str) -> None:
    tokens = " ".join(f"{word}|8|advmod" for word in words.split())
    told = Told(
        parsed(
            f"""
The|the|DET|2|det flood|flood|NOUN|3|nsubj killed|kill|VERB|0|root four|four|NUM|5|nummod people|people|NOUN|3|obj
,|,|PUNCT|8|punct {tokens} 40|40|NUM|5|conj .|.|PUNCT|3|punct
"""
        )
    )
    killed = [role for event in told.events for role in event.roles if role.role == "killed"]
    assert {(told.words(role), role.stance) for role in killed} == {("four", "asserts"), ("40", "denies")}


def test_a_number_behind_not_is_nothing_where_none_is_told_before() -> None:
    told = Told(
        parsed(
            """
The|the|DET|2|det flood|flood|NOUN|3|nsubj came|come|VERB|0|root ,|,|PUNCT|6|punct not|not|PART|6|advmod
40|40|NUM|3|advmod .|.|PUNCT|3|punct
"""
        )
    )
    assert not told.counts()
