"""Statements from the model's proposals, from layout and from syntax, their speakers and their nesting."""

from secondsource.model.reading import Statement
from secondsource.read.analysis import Analysis
from secondsource.read.attribution.statements import find_statements
from secondsource.read.mentioned.mentions import find_mentions
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of

CUT = """
~“|“|PUNCT|4|punct
~We|we|PRON|4|nsubj
had|have|VERB|4|aux
lost|lose|VERB|9|ccomp
one|one|DET|6|nummod
pump|pump|NOUN|4|obj
~,|,|PUNCT|4|punct
~”|”|PUNCT|4|punct
said|say|VERB|0|root
Edda|Edda|PROPN|9|nsubj
Marwitz|Marwitz|PROPN|10|flat
~.|.|PUNCT|9|punct

“|“|PUNCT|4|punct
~It|it|PRON|4|nsubj
was|be|AUX|4|cop
old|old|ADJ|0|root
and|and|CCONJ|7|cc
nobody|nobody|PRON|7|nsubj
cared|care|VERB|4|conj
~.|.|PUNCT|4|punct
~”|”|PUNCT|4|punct
"""

BLOCK = """
The|the|DET|2|det
prosecutor|prosecutor|NOUN|3|nsubj
said|say|VERB|0|root
~:|:|PUNCT|3|punct
¶
We|we|PRON|3|nsubj
will|will|AUX|3|aux
follow|follow|VERB|0|root
the|the|DET|5|det
money|money|NOUN|3|obj
~.|.|PUNCT|3|punct
¶
The|the|DET|2|det
trial|trial|NOUN|3|nsubj
opened|open|VERB|0|root
~.|.|PUNCT|3|punct
"""

NESTED = """
Nobody|nobody|PRON|3|nsubj
was|was|AUX|3|aux:pass
hurt|hurt|VERB|0|root
~,|,|PUNCT|3|punct
according|according|VERB|7|case
to|to|ADP|5|fixed
police|police|NOUN|3|obl
~,|,|PUNCT|3|punct
Fjordwatch|Fjordwatch|PROPN|10|nsubj
reported|report|VERB|3|parataxis
~.|.|PUNCT|3|punct
"""

DENIAL = """
The|the|DET|2|det
harbour|harbour|NOUN|4|nsubj
was|be|AUX|4|cop
quick|quick|ADJ|0|root
to|to|PART|6|mark
dismiss|dismiss|VERB|4|xcomp
any|any|DET|8|det
involvement|involvement|NOUN|6|obj
in|in|ADP|11|case
the|the|DET|11|det
fire|fire|NOUN|8|nmod
~.|.|PUNCT|4|punct
"""

DOCUMENT = """
In|in|ADP|3|case
a|a|DET|3|det
letter|letter|NOUN|5|obl
Marwitz|Marwitz|PROPN|5|nsubj
said|say|VERB|0|root
the|the|DET|7|det
pump|pump|NOUN|8|nsubj
failed|fail|VERB|5|ccomp
~.|.|PUNCT|5|punct

“|“|PUNCT|4|punct
~All|all|DET|3|det
pumps|pump|NOUN|4|nsubj
failed|fail|VERB|10|ccomp
at|at|ADP|6|case
once|once|ADV|4|obl
~”|”|PUNCT|4|punct
the|the|DET|9|det
letter|letter|NOUN|10|nsubj
read|read|VERB|0|root
~.|.|PUNCT|10|punct
"""


def said(analysis: Analysis) -> tuple[Statement, ...]:
    """The statements of an analysis without times, amounts and places."""
    return find_statements(analysis, find_mentions(analysis, (), (), ()))


def contents(analysis: Analysis, statement: Statement) -> list[str]:
    """The words of a statement's content."""
    return [span.of(analysis.text) for span in statement.content]


def speaker(analysis: Analysis, statement: Statement) -> str | None:
    """The words of the mention that speaks."""
    mentions = find_mentions(analysis, (), (), ())
    return None if statement.speaker_mention is None else mentions[statement.speaker_mention].span.of(analysis.text)


def test_a_quotation_cut_by_its_cue_is_one_direct_statement() -> None:
    analysis = parsed(CUT, [("Edda Marwitz", "person")])
    (statement,) = said(analysis)
    assert contents(analysis, statement) == ["“We had lost one pump,”", "“It was old and nobody cared.”"]
    assert statement.kind == "direct"
    assert speaker(analysis, statement) == "Edda Marwitz"


def test_the_model_goes_before_the_rules() -> None:
    analysis = parsed(
        CUT, [("Edda Marwitz", "person")], said=[("Edda Marwitz", "said", "“We had lost one pump,” … “It was old")]
    )
    (statement,) = said(analysis)
    assert contents(analysis, statement)[0] == "“We had lost one pump,”"
    assert [span.of(analysis.text) for span in statement.cue] == ["said"]


def test_a_paragraph_behind_a_colon_is_a_direct_statement_without_marks() -> None:
    analysis = parsed(BLOCK)
    (statement,) = said(analysis)
    assert contents(analysis, statement) == ["We will follow the money."]
    assert statement.kind == "direct"
    assert speaker(analysis, statement) == "The prosecutor"


def test_who_is_told_of_by_whom() -> None:
    analysis = parsed(NESTED, [("Fjordwatch", "organisation")])
    by_speaker = {speaker(analysis, statement): statement for statement in said(analysis)}
    assert by_speaker["police"].within == by_speaker["Fjordwatch"].id
    assert by_speaker["Fjordwatch"].within is None
    assert contents(analysis, by_speaker["police"]) == ["Nobody was hurt"]


def test_a_denial_is_a_statement_of_what_is_denied() -> None:
    analysis = parsed(DENIAL)
    (statement,) = said(analysis)
    assert contents(analysis, statement) == ["any involvement in the fire"]
    assert [span.of(analysis.text) for span in statement.cue] == ["was quick to dismiss"]
    assert speaker(analysis, statement) == "The harbour"


def test_a_letter_speaks_for_its_author() -> None:
    analysis = parsed(DOCUMENT, [("Marwitz", "person")])
    first, second = said(analysis)
    assert (first.kind, second.kind) == ("indirect", "direct")
    assert speaker(analysis, second) == "Marwitz"


def test_no_words_no_statements() -> None:
    assert said(Analysis("", (), (), (), (), ())) == ()
    assert said(Analysis("“", (), (), (), (), ())) == ()


OWNED = """
Two|two|NUM|2|nummod
barges|barges|NOUN|3|nsubj
burned|burn|VERB|10|ccomp
in|in|ADP|5|case
Orvik|Orvik|PROPN|3|obl
~,|,|PUNCT|10|punct
the|the|DET|8|det
town|town|NOUN|5|nmod:poss
~'s|'s|PART|8|case
brigade|brigade|NOUN|11|nsubj
said|say|VERB|0|root
~.|.|PUNCT|11|punct
"""


def test_whose_an_office_is_does_not_speak_for_it() -> None:
    analysis = parsed(OWNED, said=(("the town's brigade", "said", "Two barges burned in Orvik"),))
    (statement,) = said(analysis)
    assert (speaker(analysis, statement) or "").endswith("brigade")


def test_who_is_named_by_a_paper_does_not_say_so() -> None:
    found = reading_of("The suspect, named by local media as Ivo Karsk, a cook, has been charged with murder.")
    text = found.report.text
    assert [[span.of(text) for span in told.speaker] for told in found.statements] == [["local media"]]


def test_each_is_those_who_spoke_before() -> None:
    found = reading_of("The two sides said that nine had died, each accusing the other of having fired first.")
    assert len({told.speaker_mention for told in found.statements}) == 1
