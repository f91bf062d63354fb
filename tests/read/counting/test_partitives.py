"""Parts of a toll told by what they were, on analyses written by hand."""

import pytest

from tests.helpers.parsed import parsed
from tests.helpers.told import Told

FIRE = """
A|a|DET|2|det fire|fire|NOUN|3|nsubj killed|kill|VERB|0|root nine|nine|NUM|5|nummod people|people|NOUN|3|obj
.|.|PUNCT|3|punct
"""


@pytest.mark.parametrize(
    ("group", "scope"), [("tourists|tourist", "foreigners"), ("children|child", "children"), ("women|woman", "women")]
)
@pytest.mark.parametrize("whole", ["the|the|DET|4|det dead|dead|ADJ", "those|those|DET|4|det killed|kill|VERB"])
def test_a_part_of_the_dead_has_the_scope_of_what_they_were(group: str, scope: str, whole: str) -> None:
    told = Told(
        parsed(
            f"""{FIRE}
Two|two|NUM|6|nsubj of|of|ADP|4|case {whole}|1|nmod were|be|AUX|6|cop {group}|NOUN|0|root .|.|PUNCT|6|punct
"""
        )
    )
    assert told.counts() == {("killed", "all", 9, 9), ("killed", scope, 2, 2)}


def test_a_part_without_a_group_is_no_toll() -> None:
    told = Told(
        parsed(
            f"""{FIRE}
Two|two|NUM|8|nsubj of|of|ADP|4|case the|the|DET|4|det dead|dead|NOUN|1|nmod were|be|AUX|8|cop not|not|PART|8|advmod
yet|yet|ADV|8|advmod known|known|ADJ|0|root .|.|PUNCT|8|punct
"""
        )
    )
    assert told.counts() == {("killed", "all", 9, 9)}


def test_a_part_of_a_team_is_missing_though_the_word_is_tagged_as_a_verb() -> None:
    told = Told(
        parsed(
            f"""{FIRE}
Two|two|NUM|7|nsubj of|of|ADP|4|case its|its|PRON|4|nmod:poss members|member|NOUN|1|nmod were|be|AUX|7|cop
still|still|ADV|7|advmod missing|miss|VERB|0|root .|.|PUNCT|7|punct
"""
        )
    )
    assert ("missing", "all", 2, 2) in told.counts()
