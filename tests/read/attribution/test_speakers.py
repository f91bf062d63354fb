"""Whom the words of a source point at."""

import pytest

from secondsource.model.span import Span
from secondsource.read.attribution.speakers import speaker_mention
from secondsource.read.mentioned.mentions import find_mentions
from tests.helpers.parsed import parsed

STATION = """
The|the|DET|3|det
private|private|ADJ|3|amod
station|station|NOUN|6|nsubj
Canal|Canal|PROPN|6|nsubj
Five|five|NUM|4|flat
reported|report|VERB|0|root
it|it|PRON|6|obj
~.|.|PUNCT|6|punct
"""


def pointed_at(table: str, words: str, names: list[tuple[str, str]]) -> str:
    """The words of the mention that a source points at."""
    analysis = parsed(table, names)
    mentions = find_mentions(analysis, (), (), ())
    start = analysis.text.index(words)
    found = speaker_mention(analysis, mentions, Span(start, start + len(words)))
    return "" if found is None else mentions[found].span.of(analysis.text)


@pytest.mark.parametrize("kind", ["other", "organisation"])
def test_a_name_right_behind_the_word_for_a_body_is_its_name(kind: str) -> None:
    assert pointed_at(STATION, "The private station Canal Five", [("Canal Five", kind)]) == "Canal Five"


def test_a_place_behind_the_word_for_a_body_is_where_it_is() -> None:
    assert pointed_at(STATION, "The private station Canal Five", [("Canal Five", "place")]) != "Canal Five"


def test_a_subject_speaks_though_its_description_is_parsed_apart() -> None:
    table = """
state|state|NOUN|3|compound
~-|-|PUNCT|1|punct
~run|run|NOUN|5|ccomp
Telemar|Telemar|PROPN|5|nsubj
reported|report|VERB|0|root
it|it|PRON|5|obj
"""
    assert pointed_at(table, "state-run Telemar", [("Telemar", "organisation")]) == "Telemar"


def test_a_relative_pronoun_stands_for_the_noun_before_it() -> None:
    table = """
The|the|DET|2|det
pilot|pilot|NOUN|7|nsubj
~,|,|PUNCT|5|punct
who|who|PRON|5|nsubj
confessed|confess|VERB|2|acl:relcl
~,|,|PUNCT|5|punct
fled|flee|VERB|0|root
"""
    assert pointed_at(table, "who", []) == "The pilot"


# A parse gone wrong: the pronoun hangs in a clause of a noun behind it.
LOOPED = """
A|a|DET|2|det
joint|joint|NOUN|6|nsubj
,|,|PUNCT|6|punct
which|which|PRON|7|nsubj
is|be|AUX|6|cop
slang|slang|NOUN|0|root
used|use|VERB|6|acl
here|here|ADV|7|advmod
"""


def test_a_relative_pronoun_points_at_nothing_behind_it() -> None:
    assert pointed_at(LOOPED, "which", []) in ("", "which")


LAWYER = """
Karsk|Karsk|PROPN|3|nmod:poss
~'s|'s|PART|1|case
lawyer|lawyer|NOUN|4|nsubj
protested|protest|VERB|0|root
~.|.|PUNCT|4|punct
"""


def test_whose_lawyer_speaks_says_nothing() -> None:
    assert pointed_at(LAWYER, "Karsk's lawyer", [("Karsk", "person")]) == "Karsk's lawyer"
