"""A day between the subject and its verb is the verb's."""

from secondsource.read.parsing.consistent import consistent
from tests.helpers.parsed import by_word, parsed

JUDGE = """
A|a|DET|2|det judge|judge|NOUN|8|nsubj in|in|ADP|4|case Velm|Velm|PROPN|2|nmod on|on|ADP|6|case
Monday|Monday|PROPN|2|nmod has|have|AUX|8|aux jailed|jail|VERB|0|root two|two|NUM|10|nummod men|man|NOUN|8|obj
"""


def test_a_weekday_before_the_verb_tells_when() -> None:
    assert by_word(consistent(parsed(JUDGE).words))["Monday"] == ("PROPN", "jailed", "obl")


def test_an_owner_and_a_day_further_off_stay() -> None:
    further = JUDGE.replace("has|have|AUX|8|aux", "there|there|ADV|6|advmod")
    assert by_word(consistent(parsed(further).words))["Monday"] == ("PROPN", "judge", "nmod")
