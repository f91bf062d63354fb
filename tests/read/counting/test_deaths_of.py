"""People told of behind a noun of harm, on analyses written by hand."""

from tests.helpers.parsed import parsed
from tests.helpers.told import Told

SHOOTING = """
A|a|DET|2|det shooting|shooting|NOUN|3|nsubj shook|shake|VERB|0|root Velm|Velm|PROPN|3|obj .|.|PUNCT|3|punct

"""


def counts(sentences: str, *names: tuple[str, str]) -> set[tuple[str, str, float | None, float | None]]:
    return Told(parsed(SHOOTING + sentences.strip(), (("Velm", "place"), *names))).counts()


def test_whose_death_it_is_was_killed() -> None:
    assert counts(
        """
Neighbours|neighbour|NOUN|2|nsubj mourned|mourn|VERB|0|root the|the|DET|4|det death|death|NOUN|2|obj of|of|ADP|7|case
a|a|DET|7|det girl|girl|NOUN|4|nmod .|.|PUNCT|2|punct
"""
    ) == {("killed", "all", 1, 1)}


def test_a_name_behind_the_noun_is_found_however_it_hangs() -> None:
    assert counts(
        """
Neighbours|neighbour|NOUN|2|nsubj mourned|mourn|VERB|0|root the|the|DET|4|det death|death|NOUN|2|obj of|of|ADP|6|case
Ona|Ona|PROPN|2|obl Dahl|Dahl|PROPN|6|flat .|.|PUNCT|2|punct
""",
        ("Ona Dahl", "person"),
    ) == {("killed", "all", 1, 1)}


def test_whose_shooting_it_is_was_hit_unless_it_was_deadly() -> None:
    words = """
They|they|PRON|2|nsubj recalled|recall|VERB|0|root the|the|DET|5|det {0}|{0}|ADJ|5|amod shooting|shooting|NOUN|2|obj
of|of|ADP|8|case a|a|DET|8|det guard|guard|NOUN|5|nmod .|.|PUNCT|2|punct
"""
    assert counts(words.format("recent")) == {("injured", "all", 1, 1)}
    assert counts(words.format("fatal")) == {("killed", "all", 1, 1)}


def test_an_attempted_murder_killed_nobody() -> None:
    assert (
        counts(
            """
They|they|PRON|2|nsubj recalled|recall|VERB|0|root the|the|DET|5|det attempted|attempt|VERB|5|amod
murder|murder|NOUN|2|obj of|of|ADP|8|case a|a|DET|8|det guard|guard|NOUN|5|nmod .|.|PUNCT|2|punct
"""
        )
        == set()
    )
