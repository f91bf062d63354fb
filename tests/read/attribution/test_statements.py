"""Statements from the model's proposals, from layout and from syntax, their speakers and their nesting."""

from secondsource.model.reading import Statement
from secondsource.read.analysis import Analysis
from secondsource.read.attribution.statements import find_statements
from secondsource.read.mentioned.mentions import find_mentions
from tests.helpers.parses import parse

CUT = """
~“ PUNCT 4 punct
~We PRON 4 nsubj we
had VERB 4 aux have
lost VERB 9 ccomp lose
one DET 6 nummod one
pump NOUN 4 obj pump
~, PUNCT 4 punct
~” PUNCT 4 punct
said VERB 0 root say
Edda PROPN 9 nsubj
Marwitz PROPN 10 flat
~. PUNCT 9 punct

“ PUNCT 4 punct
~It PRON 4 nsubj it
was AUX 4 cop be
old ADJ 0 root old
and CCONJ 7 cc
nobody PRON 7 nsubj
cared VERB 4 conj care
~. PUNCT 4 punct
~” PUNCT 4 punct
"""

BLOCK = """
The DET 2 det
prosecutor NOUN 3 nsubj
said VERB 0 root say
~: PUNCT 3 punct
¶
We PRON 3 nsubj we
will AUX 3 aux
follow VERB 0 root follow
the DET 5 det
money NOUN 3 obj
~. PUNCT 3 punct
¶
The DET 2 det
trial NOUN 3 nsubj
opened VERB 0 root open
~. PUNCT 3 punct
"""

NESTED = """
Nobody PRON 3 nsubj
was AUX 3 aux:pass
hurt VERB 0 root hurt
~, PUNCT 3 punct
according VERB 7 case
to ADP 5 fixed
police NOUN 3 obl
~, PUNCT 3 punct
Fjordwatch PROPN 10 nsubj
reported VERB 3 parataxis report
~. PUNCT 3 punct
"""

DENIAL = """
The DET 2 det
harbour NOUN 4 nsubj
was AUX 4 cop be
quick ADJ 0 root
to PART 6 mark
dismiss VERB 4 xcomp
any DET 8 det
involvement NOUN 6 obj
in ADP 11 case
the DET 11 det
fire NOUN 8 nmod
~. PUNCT 4 punct
"""

DOCUMENT = """
In ADP 3 case
a DET 3 det
letter NOUN 5 obl letter
Marwitz PROPN 5 nsubj
said VERB 0 root say
the DET 7 det
pump NOUN 8 nsubj
failed VERB 5 ccomp fail
~. PUNCT 5 punct

“ PUNCT 4 punct
~All DET 3 det
pumps NOUN 4 nsubj pump
failed VERB 10 ccomp fail
at ADP 6 case
once ADV 4 obl
~” PUNCT 4 punct
the DET 9 det
letter NOUN 10 nsubj
read VERB 0 root read
~. PUNCT 10 punct
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
    analysis = parse(CUT, {"Edda Marwitz": "person"})
    (statement,) = said(analysis)
    assert contents(analysis, statement) == ["“We had lost one pump,”", "“It was old and nobody cared.”"]
    assert statement.kind == "direct"
    assert speaker(analysis, statement) == "Edda Marwitz"


def test_the_model_goes_before_the_rules() -> None:
    analysis = parse(
        CUT, {"Edda Marwitz": "person"}, [("Edda Marwitz", "said", "“We had lost one pump,” … “It was old")]
    )
    (statement,) = said(analysis)
    assert contents(analysis, statement)[0] == "“We had lost one pump,”"
    assert [span.of(analysis.text) for span in statement.cue] == ["said"]


def test_a_paragraph_behind_a_colon_is_a_direct_statement_without_marks() -> None:
    analysis = parse(BLOCK)
    (statement,) = said(analysis)
    assert contents(analysis, statement) == ["We will follow the money."]
    assert statement.kind == "direct"
    assert speaker(analysis, statement) == "The prosecutor"


def test_who_is_told_of_by_whom() -> None:
    analysis = parse(NESTED, {"Fjordwatch": "organisation"})
    by_speaker = {speaker(analysis, statement): statement for statement in said(analysis)}
    assert by_speaker["police"].within == by_speaker["Fjordwatch"].id
    assert by_speaker["Fjordwatch"].within is None
    assert contents(analysis, by_speaker["police"]) == ["Nobody was hurt"]


def test_a_denial_is_a_statement_of_what_is_denied() -> None:
    analysis = parse(DENIAL)
    (statement,) = said(analysis)
    assert contents(analysis, statement) == ["any involvement in the fire"]
    assert [span.of(analysis.text) for span in statement.cue] == ["was quick to dismiss"]
    assert speaker(analysis, statement) == "The harbour"


def test_a_letter_speaks_for_its_author() -> None:
    analysis = parse(DOCUMENT, {"Marwitz": "person"})
    first, second = said(analysis)
    assert (first.kind, second.kind) == ("indirect", "direct")
    assert speaker(analysis, second) == "Marwitz"


def test_no_words_no_statements() -> None:
    assert said(Analysis("", (), (), (), (), ())) == ()
    assert said(Analysis("“", (), (), (), (), ())) == ()


OWNED = """
Two NUM 2 nummod
barges NOUN 3 nsubj
burned VERB 10 ccomp burn
in ADP 5 case
Orvik PROPN 3 obl
~, PUNCT 10 punct
the DET 8 det
town NOUN 5 nmod:poss
~'s PART 8 case
brigade NOUN 11 nsubj
said VERB 0 root say
~. PUNCT 11 punct
"""


def test_whose_an_office_is_does_not_speak_for_it() -> None:
    analysis = parse(OWNED, said=(("the town's brigade", "said", "Two barges burned in Orvik"),))
    (statement,) = said(analysis)
    assert (speaker(analysis, statement) or "").endswith("brigade")
