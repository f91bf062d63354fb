"""Placing: totals over longer periods and money about something else belong to no event."""

from tests.helpers.parsed import parsed
from tests.helpers.told import Told

COLLAPSE = """
A|a|DET|2|det mine|mine|NOUN|3|nsubj collapsed|collapse|VERB|0|root near|near|ADP|5|case Ilmen|Ilmen|PROPN|3|obl
.|.|PUNCT|3|punct
"""


def test_a_total_since_january_is_not_the_incidents() -> None:
    told = Told(
        parsed(
            COLLAPSE
            + """
Ninety|ninety|NUM|2|nummod people|people|NOUN|4|nsubj have|have|AUX|4|aux died|die|VERB|0|root in|in|ADP|6|case
mines|mine|NOUN|4|obl since|since|ADP|8|case January|January|PROPN|4|obl .|.|PUNCT|4|punct
""",
            [("Ilmen", "place")],
        )
    )
    assert not told.counts()


def test_a_number_without_an_event_in_its_sentence_is_the_last_incidents() -> None:
    told = Told(
        parsed(
            COLLAPSE
            + """
Seven|seven|NUM|2|nummod miners|miner|NOUN|3|nsubj died|die|VERB|0|root ,|,|PUNCT|3|punct police|police|NOUN|6|nsubj
said|say|VERB|3|parataxis .|.|PUNCT|3|punct
""",
            [("Ilmen", "place")],
        )
    )
    assert told.counts() == {("killed", "all", 7, 7)}
    assert {event.type for event in told.events} == {"structural_collapse"}
