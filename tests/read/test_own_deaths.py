"""Killers who kill themselves, and people told behind nouns of harm, on analyses written by hand."""

from tests.helpers.parsed import parsed
from tests.helpers.told import Told

KILLED = """
A|a|DET|2|det farmer|farmer|NOUN|3|nsubj killed|kill|VERB|0|root his|his|PRON|5|nmod:poss wife|wife|NOUN|3|obj
"""


def counts(sentences: str, *names: tuple[str, str]) -> set[tuple[str, str, float | None, float | None]]:
    return Told(parsed(sentences, names)).counts()


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


def test_a_stated_number_stands_as_it_is() -> None:
    assert counts(
        """
A|a|DET|2|det farmer|farmer|NOUN|3|nsubj killed|kill|VERB|0|root six|six|NUM|5|nummod people|people|NOUN|3|obj
before|before|SCONJ|7|mark turning|turn|VERB|3|advcl the|the|DET|9|det gun|gun|NOUN|7|obj on|on|ADP|11|case
himself|himself|PRON|7|obl .|.|PUNCT|3|punct
"""
    ) == {("killed", "all", 6, 6)}
