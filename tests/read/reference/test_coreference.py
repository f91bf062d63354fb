"""Clusters within one report."""

from secondsource.read.analysis import Analysis
from secondsource.read.attribution.statements import find_statements
from secondsource.read.mentioned.mentions import find_mentions
from secondsource.read.reference.coreference import resolve
from tests.helpers.parses import parse

REPORT = """
Edda PROPN 4 nsubj
Marwitz PROPN 1 flat
has AUX 4 aux
led VERB 0 root lead
the DET 8 det
Northern PROPN 8 amod
Harbour PROPN 8 compound
Board PROPN 4 obj
~( PUNCT 10 punct
~NHB PROPN 8 appos
~) PUNCT 10 punct
~. PUNCT 4 punct

The DET 2 det
board NOUN 3 nsubj
sold VERB 0 root sell
a DET 5 det
crane NOUN 3 obj
~. PUNCT 3 punct

She PRON 2 nsubj she
said VERB 0 root say
the DET 4 det
crane NOUN 6 nsubj
was AUX 6 cop be
old ADJ 2 ccomp
~. PUNCT 2 punct

Karin PROPN 3 nsubj
Marwitz PROPN 1 flat
disagreed VERB 0 root disagree
~. PUNCT 3 punct
"""

NAMES = {
    "Edda Marwitz": "person",
    "Karin Marwitz": "person",
    "Northern Harbour Board": "organisation",
    "NHB": "organisation",
}


def clusters(analysis: Analysis) -> dict[str, set[int]]:
    """The cluster numbers of each mention's words."""
    mentions = find_mentions(analysis, (), (), ())
    found: dict[str, set[int]] = {}
    for mention in resolve(analysis, mentions, find_statements(analysis, mentions)):
        found.setdefault(mention.span.of(analysis.text), set()).add(mention.cluster)
    return found


def test_names_abbreviations_descriptions_and_pronouns() -> None:
    found = clusters(parse(REPORT, NAMES))
    assert found["NHB"] == found["Northern Harbour Board"] == found["The board"]
    assert found["She"] == found["Edda Marwitz"]
    assert found["a crane"] == found["the crane"]
    assert found["a crane"] != found["The board"]


def test_two_people_of_one_surname_stay_apart() -> None:
    found = clusters(parse(REPORT, NAMES))
    assert found["Karin Marwitz"] != found["Edda Marwitz"]


def test_two_of_one_list_stay_apart() -> None:
    table = """
    The DET 2 det
    guard NOUN 6 nsubj
    and CCONJ 5 cc
    the DET 5 det
    guard NOUN 2 conj
    slept VERB 0 root sleep
    """
    mentions = find_mentions(parse(table), (), (), ())
    resolved = resolve(parse(table), mentions, ())
    assert len({mention.cluster for mention in resolved}) == len(resolved) == 2


def test_clusters_are_numbered_by_first_mention() -> None:
    analysis = parse(REPORT, NAMES)
    mentions = find_mentions(analysis, (), (), ())
    numbers = list(dict.fromkeys(mention.cluster for mention in resolve(analysis, mentions, ())))
    assert numbers == list(range(len(numbers)))


VOICE = """
The DET 2 det
group NOUN 5 nsubj
Casa PROPN 5 nsubj
Nova PROPN 3 flat
counted VERB 0 root count
the DET 7 det
marchers NOUN 5 obj marcher
~. PUNCT 5 punct

A DET 2 det
storm NOUN 3 nsubj
passed VERB 0 root pass
~, PUNCT 6 punct
it PRON 6 nsubj
said VERB 3 parataxis say
~. PUNCT 3 punct
"""


def test_it_that_says_something_is_a_body_and_bears_the_name_behind_its_word() -> None:
    analysis = parse(VOICE, {"Casa Nova": "organisation"})
    found = find_mentions(analysis, (), (), ())
    mentions = resolve(analysis, found, find_statements(analysis, found))
    cluster = {m.span.of(analysis.text): m.cluster for m in mentions}
    assert cluster["it"] == cluster["Casa Nova"] == cluster["The group"]
    assert cluster["it"] != cluster["A storm"]
