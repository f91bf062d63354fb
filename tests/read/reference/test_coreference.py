"""Clusters within one report."""

from dataclasses import replace

from secondsource.read.analysis import Analysis, NameSpan
from secondsource.read.attribution.statements import find_statements
from secondsource.read.mentioned.mentions import find_mentions
from secondsource.read.reference.coreference import resolve
from tests.helpers.parsed import parsed

REPORT = """
Edda|Edda|PROPN|4|nsubj
Marwitz|Marwitz|PROPN|1|flat
has|has|AUX|4|aux
led|lead|VERB|0|root
the|the|DET|8|det
Northern|Northern|PROPN|8|amod
Harbour|Harbour|PROPN|8|compound
Board|Board|PROPN|4|obj
~(|(|PUNCT|10|punct
~NHB|NHB|PROPN|8|appos
~)|)|PUNCT|10|punct
~.|.|PUNCT|4|punct

The|the|DET|2|det
board|board|NOUN|3|nsubj
sold|sell|VERB|0|root
a|a|DET|5|det
crane|crane|NOUN|3|obj
~.|.|PUNCT|3|punct

She|she|PRON|2|nsubj
said|say|VERB|0|root
the|the|DET|4|det
crane|crane|NOUN|6|nsubj
was|be|AUX|6|cop
old|old|ADJ|2|ccomp
~.|.|PUNCT|2|punct

Karin|Karin|PROPN|3|nsubj
Marwitz|Marwitz|PROPN|1|flat
disagreed|disagree|VERB|0|root
~.|.|PUNCT|3|punct
"""

NAMES = [
    ("Edda Marwitz", "person"),
    ("Karin Marwitz", "person"),
    ("Northern Harbour Board", "organisation"),
    ("NHB", "organisation"),
]


def clusters(analysis: Analysis) -> dict[str, set[int]]:
    """The cluster numbers of each mention's words."""
    mentions = find_mentions(analysis, (), (), ())
    found: dict[str, set[int]] = {}
    for mention in resolve(analysis, mentions, find_statements(analysis, mentions)):
        found.setdefault(mention.span.of(analysis.text), set()).add(mention.cluster)
    return found


def test_names_abbreviations_descriptions_and_pronouns() -> None:
    found = clusters(parsed(REPORT, NAMES))
    assert found["NHB"] == found["Northern Harbour Board"] == found["The board"]
    assert found["She"] == found["Edda Marwitz"]
    assert found["a crane"] == found["the crane"]
    assert found["a crane"] != found["The board"]


def test_two_people_of_one_surname_stay_apart() -> None:
    found = clusters(parsed(REPORT, NAMES))
    assert found["Karin Marwitz"] != found["Edda Marwitz"]


def test_two_of_one_list_stay_apart() -> None:
    table = """
    The|the|DET|2|det
    guard|guard|NOUN|6|nsubj
    and|and|CCONJ|5|cc
    the|the|DET|5|det
    guard|guard|NOUN|2|conj
    slept|sleep|VERB|0|root
    """
    mentions = find_mentions(parsed(table), (), (), ())
    resolved = resolve(parsed(table), mentions, ())
    assert len({mention.cluster for mention in resolved}) == len(resolved) == 2


def test_clusters_are_numbered_by_first_mention() -> None:
    analysis = parsed(REPORT, NAMES)
    mentions = find_mentions(analysis, (), (), ())
    numbers = list(dict.fromkeys(mention.cluster for mention in resolve(analysis, mentions, ())))
    assert numbers == list(range(len(numbers)))


VOICE = """
The|the|DET|2|det
group|group|NOUN|5|nsubj
Casa|Casa|PROPN|5|nsubj
Nova|Nova|PROPN|3|flat
counted|count|VERB|0|root
the|the|DET|7|det
marchers|marcher|NOUN|5|obj
~.|.|PUNCT|5|punct

A|a|DET|2|det
storm|storm|NOUN|3|nsubj
passed|pass|VERB|0|root
~,|,|PUNCT|6|punct
it|it|PRON|6|nsubj
said|say|VERB|3|parataxis
~.|.|PUNCT|3|punct
"""


def test_it_that_says_something_is_a_body_and_bears_the_name_behind_its_word() -> None:
    analysis = parsed(VOICE, [("Casa Nova", "organisation")])
    found = find_mentions(analysis, (), (), ())
    mentions = resolve(analysis, found, find_statements(analysis, found))
    cluster = {m.span.of(analysis.text): m.cluster for m in mentions}
    assert cluster["it"] == cluster["Casa Nova"] == cluster["The group"]
    assert cluster["it"] != cluster["A storm"]


AGENCIES = """
Marn|Marn|PROPN|3|compound
News|News|PROPN|3|compound
Agency|Agency|PROPN|4|nsubj
waited|wait|VERB|0|root

The|the|DET|3|det
rescue|rescue|NOUN|3|compound
agency|agency|NOUN|4|nsubj
came|come|VERB|0|root

The|the|DET|3|det
news|news|NOUN|3|compound
agency|agency|NOUN|4|nsubj
left|leave|VERB|0|root
"""


def test_a_body_takes_up_no_name_that_lacks_its_words() -> None:
    analysis = parsed(AGENCIES, [("Marn News Agency", "organisation")])
    found = resolve(analysis, find_mentions(analysis, (), (), ()), ())
    cluster = {mention.span.of(analysis.text): mention.cluster for mention in found}
    assert cluster["The news agency"] == cluster["Marn News Agency"] != cluster["The rescue agency"]


OFFICE = """
Larchford|Larchford|PROPN|2|compound
Police|Police|PROPN|3|nsubj
waited|wait|VERB|0|root

Fires|fire|NOUN|2|nsubj
burned|burn|VERB|0|root
in|in|ADP|4|case
Larchford|Larchford|PROPN|2|obl

Larchford|Larchford|PROPN|2|nsubj
slept|sleep|VERB|0|root
"""


def test_a_town_that_is_taken_for_a_body_once_is_not_its_police() -> None:
    bare = parsed(OFFICE)
    kinds = {"Larchford Police": "organisation", "Larchford Larchford": "place", "Larchford slept": "organisation"}
    starts = {words: bare.text.index(words) for words in kinds}
    names = [NameSpan(at, at + (16 if "Police" in words else 9), kinds[words]) for words, at in starts.items()]
    analysis = replace(bare, names=tuple(names))
    found = resolve(analysis, find_mentions(analysis, (), (), ()), ())
    cluster = {mention.span.start: mention.cluster for mention in found}
    assert cluster[starts["Larchford Police"]] != cluster[starts["Larchford Larchford"]]
