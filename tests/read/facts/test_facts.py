"""Facts about people and bodies, their reserve and their allegations."""

from secondsource.model.reading import Fact
from secondsource.read.analysis import Analysis
from secondsource.read.attribution.statements import find_statements
from secondsource.read.facts.facts import find_facts
from secondsource.read.mentioned.mentions import find_mentions
from secondsource.read.reference.coreference import resolve
from tests.helpers.parses import parse

APPOSITION = """
Ramiro PROPN 10 nsubj
Castellan PROPN 1 flat
~, PUNCT 6 punct
a DET 6 det
former ADJ 6 amod
baker NOUN 1 appos baker
~, PUNCT 6 punct
~41 NUM 1 appos
~, PUNCT 1 punct
led VERB 0 root lead
the DET 13 det
Dock PROPN 13 compound
Union PROPN 10 obj
~. PUNCT 10 punct
"""

ACCUSED = """
Prosecutors NOUN 2 nsubj prosecutor
accused VERB 0 root accuse
Ramiro PROPN 2 obj
Castellan PROPN 3 flat
of SCONJ 6 mark
smuggling VERB 2 advcl smuggle
rubber NOUN 6 obj
~. PUNCT 2 punct

He PRON 3 nsubj:pass he
was AUX 3 aux:pass be
acquitted VERB 0 root acquit
of ADP 5 case
theft NOUN 3 obl
~. PUNCT 3 punct
"""

TITLE = """
Police NOUN 2 compound police
Commissioner PROPN 5 nsubj commissioner
Edda PROPN 2 flat
Marwitz PROPN 2 flat
resigned VERB 0 root resign
~. PUNCT 5 punct
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
    told = facts(parse(APPOSITION, {"Ramiro Castellan": "person", "Dock Union": "organisation"}))
    assert set(told) == {("role", "former baker"), ("age", "41"), ("leader_of", "Dock Union")}
    assert all(fact.stance == "asserts" and fact.allegation is None for found in told.values() for fact in found)


def test_accusation_and_acquittal_carry_their_allegation() -> None:
    told = facts(parse(ACCUSED, {"Ramiro Castellan": "person"}))
    assert {key: found[0].allegation for key, found in told.items()} == {
        ("accused", "smuggling rubber"): "alleged",
        ("cleared", "theft"): "cleared",
    }
    subjects = {found[0].subject for found in told.values()}
    assert len(subjects) == 2


def test_the_office_before_a_name() -> None:
    told = facts(parse(TITLE, {"Edda Marwitz": "person"}))
    assert set(told) == {("role", "Police Commissioner")}


def test_nothing_is_said_of_nobody() -> None:
    assert find_facts(Analysis("", (), (), (), (), ()), (), ()) == ()
