"""Reporters behind what they report, by parses that a model gives: the clause in front is no speaker."""

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.attribution.turned import turned, with_speaker_behind, with_speaker_for_content
from tests.helpers.parsed import parsed

BEHIND = """
The|the|DET|2|det
gate|gate|NOUN|4|nsubj
was|be|AUX|4|cop
open|open|ADJ|6|ccomp
~,|,|PUNCT|6|punct
says|say|VERB|0|root
their|their|PRON|8|nmod:poss
guide|guide|NOUN|6|iobj
~,|,|PUNCT|10|punct
Ida|Ida|PROPN|8|conj
Voss|Voss|PROPN|10|flat
~,|,|PUNCT|15|punct
and|and|CCONJ|15|cc
nobody|nobody|PRON|15|nsubj
came|come|VERB|6|conj
~.|.|PUNCT|6|punct
"""

WINNER = """
Ida|Ida|PROPN|3|nsubj
Voss|Voss|PROPN|1|flat
won|win|VERB|7|ccomp
the|the|DET|5|det
vote|vote|NOUN|3|obj
~,|,|PUNCT|7|punct
said|say|VERB|0|root
their|their|PRON|9|nmod:poss
guide|guide|NOUN|7|nsubj
~,|,|PUNCT|11|punct
Jon|Jon|PROPN|9|appos
Holt|Holt|PROPN|11|flat
~.|.|PUNCT|7|punct
"""

UNNAMED = """
The|the|DET|2|det
cage|cage|NOUN|3|nsubj
fell|fall|VERB|0|root
~,|,|PUNCT|3|punct
a|a|DET|6|det
guard|guard|NOUN|3|nsubj
who|who|PRON|8|nsubj
asked|ask|VERB|6|acl:relcl
not|not|PART|11|advmod
be|be|AUX|11|aux:pass
named|name|VERB|8|xcomp
told|tell|VERB|6|acl
the|the|DET|14|det
Herald|Herald|PROPN|12|obl
~.|.|PUNCT|3|punct
"""


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def part(analysis: Analysis, words: str) -> tuple[Span, ...]:
    return (span_of(analysis.text, words),)


def shown(analysis: Analysis, attribution: Attribution) -> tuple[list[str], list[str]]:
    mended = turned(analysis, attribution)
    return [s.of(analysis.text) for s in mended.source], [s.of(analysis.text) for s in mended.content]


def test_a_clause_in_front_is_reported_by_who_stands_behind() -> None:
    analysis = parsed(BEHIND)
    taken = Attribution(
        part(analysis, "The gate was open"),
        part(analysis, "says"),
        part(analysis, "their guide, Ida Voss, and nobody came"),
    )
    assert shown(analysis, taken) == (["their guide, Ida Voss"], ["The gate was open", "and nobody came"])


def test_a_speaker_ends_where_the_reported_clause_goes_on() -> None:
    analysis = parsed(BEHIND)
    taken = Attribution(
        part(analysis, "their guide, Ida Voss, and nobody came"),
        part(analysis, "says"),
        part(analysis, "The gate was open"),
    )
    assert shown(analysis, taken) == (["their guide, Ida Voss"], ["The gate was open", "and nobody came"])


def test_a_relative_clause_belongs_to_the_speaker_that_it_describes() -> None:
    analysis = parsed(UNNAMED)
    taken = Attribution(part(analysis, "who"), part(analysis, "told"), part(analysis, "not be named"))
    assert shown(analysis, taken) == (["a guard who asked not be named"], ["The cage fell"])


def test_a_speaker_in_front_of_the_cue_stays() -> None:
    analysis = parsed(UNNAMED)
    right = Attribution(part(analysis, "a guard"), part(analysis, "told"), part(analysis, "The cage fell"))
    assert turned(analysis, right) == right


def test_a_speaker_is_cut_out_of_what_was_taken_for_all_that_is_said() -> None:
    analysis = parsed(BEHIND)
    said = part(analysis, "their guide, Ida Voss, and nobody came")
    made = with_speaker_behind(analysis, Attribution((), part(analysis, "says"), said))
    assert [span.of(analysis.text) for span in made.source] == ["their guide, Ida Voss"]
    assert [span.of(analysis.text) for span in made.content] == ["The gate was open", "and nobody came"]


def test_what_names_nobody_is_no_speaker() -> None:
    analysis = parsed(BEHIND.replace("guide|guide|NOUN|6|iobj", "rain|rain|NOUN|6|iobj").replace("PROPN", "NOUN"))
    said = part(analysis, "their rain, Ida Voss, and nobody came")
    taken = Attribution((), part(analysis, "says"), said)
    assert with_speaker_behind(analysis, taken) == taken


def test_who_stands_behind_the_verb_speaks_and_not_who_is_told_of() -> None:
    analysis = parsed(WINNER)
    at = [span_of(analysis.text, words) for words in ("Ida Voss", "said", "their guide, Jon Holt")]
    found = with_speaker_for_content(analysis, Attribution((at[0],), (at[1],), (at[2],)))
    told = Attribution((at[2],), (at[1],), (span_of(analysis.text, "Ida Voss won the vote"),))
    assert found == told
    assert with_speaker_for_content(analysis, told) == told
