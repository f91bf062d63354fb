"""Facts about people and bodies, their reserve and their allegations."""

from secondsource.model.reading import Fact
from secondsource.read.analysis import Analysis
from secondsource.read.attribution.statements import find_statements
from secondsource.read.facts.facts import find_facts
from secondsource.read.mentioned.mentions import find_mentions
from secondsource.read.reference.coreference import resolve
from tests.helpers.parsed import parsed

APPOSITION = """
Ramiro|Ramiro|PROPN|10|nsubj
Castellan|Castellan|PROPN|1|flat
~,|,|PUNCT|6|punct
a|a|DET|6|det
former|former|ADJ|6|amod
baker|baker|NOUN|1|appos
~,|,|PUNCT|6|punct
~41|41|NUM|1|appos
~,|,|PUNCT|1|punct
led|lead|VERB|0|root
the|the|DET|13|det
Dock|Dock|PROPN|13|compound
Union|Union|PROPN|10|obj
~.|.|PUNCT|10|punct
"""

ACCUSED = """
Prosecutors|prosecutor|NOUN|2|nsubj
accused|accuse|VERB|0|root
Ramiro|Ramiro|PROPN|2|obj
Castellan|Castellan|PROPN|3|flat
of|of|SCONJ|6|mark
smuggling|smuggle|VERB|2|advcl
rubber|rubber|NOUN|6|obj
~.|.|PUNCT|2|punct

He|he|PRON|3|nsubj:pass
was|be|AUX|3|aux:pass
acquitted|acquit|VERB|0|root
of|of|ADP|5|case
theft|theft|NOUN|3|obl
~.|.|PUNCT|3|punct
"""

TITLE = """
Police|police|NOUN|2|compound
Commissioner|commissioner|PROPN|5|nsubj
Edda|Edda|PROPN|2|flat
Marwitz|Marwitz|PROPN|2|flat
resigned|resign|VERB|0|root
~.|.|PUNCT|5|punct
"""


def facts(analysis: Analysis) -> dict[tuple[str, str], list[Fact]]:
    """Facts by field and the words of the value."""
    text = analysis.text
    found = find_mentions(analysis, (), (), ())
    statements = find_statements(analysis, found)
    mentions = resolve(analysis, found, statements)
    told: dict[tuple[str, str], list[Fact]] = {}
    for fact in find_facts(analysis, mentions, statements):
        value = fact.spans[0] if fact.mention is None else mentions[fact.mention].span
        told.setdefault((fact.field, value.of(text)), []).append(fact)
    return told


def test_apposition_age_and_office() -> None:
    told = facts(parsed(APPOSITION, [("Ramiro Castellan", "person"), ("Dock Union", "organisation")]))
    assert set(told) == {("role", "former baker"), ("age", "41"), ("leader_of", "Dock Union")}
    assert all(fact.stance == "asserts" and fact.allegation is None for found in told.values() for fact in found)


def test_accusation_and_acquittal_carry_their_allegation() -> None:
    told = facts(parsed(ACCUSED, [("Ramiro Castellan", "person")]))
    assert {key: found[0].allegation for key, found in told.items()} == {
        ("accused", "smuggling rubber"): "alleged",
        ("cleared", "theft"): "cleared",
    }
    subjects = {found[0].subject for found in told.values()}
    assert len(subjects) == 2


def test_the_office_before_a_name() -> None:
    told = facts(parsed(TITLE, [("Edda Marwitz", "person")]))
    assert set(told) == {("role", "Police Commissioner")}


def test_nothing_is_said_of_nobody() -> None:
    assert find_facts(Analysis("", (), (), (), (), ()), (), ()) == ()
