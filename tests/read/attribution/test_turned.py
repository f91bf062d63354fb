"""Reporters behind what they report, by parses that a model gives: the clause in front is no speaker."""

from secondsource.model.span import Span
from secondsource.read.analysis import Analysis, Attribution
from secondsource.read.attribution.turned import turned, with_speaker_behind
from tests.helpers.parses import parse

BEHIND = """
The DET 2 det
gate NOUN 4 nsubj
was AUX 4 cop be
open ADJ 6 ccomp
~, PUNCT 6 punct
says VERB 0 root say
their PRON 8 nmod:poss
guide NOUN 6 iobj
~, PUNCT 10 punct
Ida PROPN 8 conj
Voss PROPN 10 flat
~, PUNCT 15 punct
and CCONJ 15 cc
nobody PRON 15 nsubj
came VERB 6 conj come
~. PUNCT 6 punct
"""

UNNAMED = """
The DET 2 det
cage NOUN 3 nsubj
fell VERB 0 root fall
~, PUNCT 3 punct
a DET 6 det
guard NOUN 3 nsubj
who PRON 8 nsubj
asked VERB 6 acl:relcl ask
not PART 11 advmod
be AUX 11 aux:pass
named VERB 8 xcomp name
told VERB 6 acl tell
the DET 14 det
Herald PROPN 12 obl
~. PUNCT 3 punct
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
    analysis = parse(BEHIND)
    taken = Attribution(
        part(analysis, "The gate was open"),
        part(analysis, "says"),
        part(analysis, "their guide, Ida Voss, and nobody came"),
    )
    assert shown(analysis, taken) == (["their guide, Ida Voss"], ["The gate was open", "and nobody came"])


def test_a_speaker_ends_where_the_reported_clause_goes_on() -> None:
    analysis = parse(BEHIND)
    taken = Attribution(
        part(analysis, "their guide, Ida Voss, and nobody came"),
        part(analysis, "says"),
        part(analysis, "The gate was open"),
    )
    assert shown(analysis, taken) == (["their guide, Ida Voss"], ["The gate was open", "and nobody came"])


def test_a_relative_clause_belongs_to_the_speaker_that_it_describes() -> None:
    analysis = parse(UNNAMED)
    taken = Attribution(part(analysis, "who"), part(analysis, "told"), part(analysis, "not be named"))
    assert shown(analysis, taken) == (["a guard who asked not be named"], ["The cage fell"])


def test_a_speaker_in_front_of_the_cue_stays() -> None:
    analysis = parse(UNNAMED)
    right = Attribution(part(analysis, "a guard"), part(analysis, "told"), part(analysis, "The cage fell"))
    assert turned(analysis, right) == right


def test_a_speaker_is_cut_out_of_what_was_taken_for_all_that_is_said() -> None:
    analysis = parse(BEHIND)
    said = part(analysis, "their guide, Ida Voss, and nobody came")
    made = with_speaker_behind(analysis, Attribution((), part(analysis, "says"), said))
    assert [span.of(analysis.text) for span in made.source] == ["their guide, Ida Voss"]
    assert [span.of(analysis.text) for span in made.content] == ["The gate was open", "and nobody came"]


def test_what_names_nobody_is_no_speaker() -> None:
    analysis = parse(BEHIND.replace("guide NOUN 6 iobj", "rain NOUN 6 iobj").replace("PROPN", "NOUN"))
    said = part(analysis, "their rain, Ida Voss, and nobody came")
    taken = Attribution((), part(analysis, "says"), said)
    assert with_speaker_behind(analysis, taken) == taken
