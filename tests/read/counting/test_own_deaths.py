"""Killers who kill themselves, and people told behind nouns of harm, on analyses written by hand."""

from tests.helpers.parsed import parsed
from tests.helpers.told import Told, counts

KILLED = """
A|a|DET|2|det farmer|farmer|NOUN|3|nsubj killed|kill|VERB|0|root his|his|PRON|5|nmod:poss wife|wife|NOUN|3|obj
"""


def test_who_turns_the_gun_on_himself_is_among_the_dead() -> None:
    assert counts(
        KILLED.strip()
        + """
before|before|SCONJ|7|mark turning|turn|VERB|3|advcl the|the|DET|9|det gun|gun|NOUN|7|obj on|on|ADP|11|case
himself|himself|PRON|7|obl .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 2, 2)}


def test_who_kills_somebody_and_then_himself_is_among_the_dead() -> None:
    assert counts(
        KILLED.strip()
        + """
and|and|CCONJ|8|cc then|then|ADV|8|advmod himself|himself|PRON|5|conj .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 2, 2)}


def test_who_hurts_himself_is_not_dead() -> None:
    assert counts(
        KILLED.strip()
        + """
and|and|CCONJ|7|cc cut|cut|VERB|3|conj himself|himself|PRON|7|obj .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 1, 1)}


SIX_KILLED = """
A|a|DET|2|det farmer|farmer|NOUN|3|nsubj killed|kill|VERB|0|root six|six|NUM|5|nummod people|people|NOUN|3|obj
before|before|SCONJ|7|mark turning|turn|VERB|3|advcl the|the|DET|9|det gun|gun|NOUN|7|obj on|on|ADP|11|case
himself|himself|PRON|7|obj .|.|PUNCT|3|punct
"""


def test_a_killer_is_dead_beside_a_stated_number_of_those_killed_by_them() -> None:
    told = Told(parsed(SIX_KILLED))
    assert told.counts() == {("killed", "all", 7, 7)}
    assert {told.words(role) for event in told.events for role in event.roles if role.role == "killed"} == {
        "six people | himself"
    }


def test_a_stated_number_of_the_dead_stands_as_it_is() -> None:
    assert counts(
        """
Six|six|NUM|2|nummod people|people|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass killed|kill|VERB|0|root
before|before|SCONJ|8|mark the|the|DET|7|det farmer|farmer|NOUN|8|nsubj turned|turn|VERB|4|advcl
the|the|DET|10|det gun|gun|NOUN|8|obj on|on|ADP|12|case himself|himself|PRON|8|obl .|.|PUNCT|4|punct
"""
    ) == {("killed", "all", 6, 6)}


def test_a_child_who_shot_himself_is_one_of_the_dead_once() -> None:
    assert counts(
        """
A|a|DET|2|det boy|boy|NOUN|4|nsubj fatally|fatally|ADV|4|advmod shot|shoot|VERB|0|root himself|himself|PRON|4|obj
and|and|CCONJ|7|cc died|die|VERB|4|conj .|.|PUNCT|4|punct
"""
    ) == {("killed", "all", 1, 1)}


def test_a_killer_who_dies_is_none_of_those_who_were_shot() -> None:
    assert counts(
        """
A|a|DET|2|det man|man|NOUN|3|nsubj shot|shoot|VERB|0|root three|three|NUM|5|nummod women|woman|NOUN|3|obj
before|before|SCONJ|8|mark fatally|fatally|ADV|8|advmod turning|turn|VERB|3|advcl the|the|DET|10|det gun|gun|NOUN|8|obj
on|on|ADP|12|case himself|himself|PRON|8|obl .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 1, 1), ("injured", "all", 3, 3)}
