"""Speakers named behind what they say, on analyses written by hand."""

import pytest

from secondsource.read.analysis import Attribution
from secondsource.read.attribution.trailing import trailing, with_clauses_before
from secondsource.read.text.claimed import Claimed
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of


def told(sentence: str) -> list[tuple[str, str, str]]:
    """(speaker, verb, content) of every speaker behind a sentence."""
    analysis = parsed(sentence)
    return [
        (found.source[0].of(analysis.text), found.cue[0].of(analysis.text), found.content[0].of(analysis.text))
        for found in trailing(analysis, Claimed(()))
    ]


def test_a_speaker_with_a_description_stands_between_commas() -> None:
    assert told(
        """
Two|two|NUM|2|nummod men|man|NUM|3|nsubj drowned|drown|VERB|12|ccomp on|on|ADP|5|case Monday|Monday|PROPN|3|obl
,|,|PUNCT|8|punct the|the|DET|8|det head|head|NOUN|3|appos
of|of|ADP|11|case the|the|DET|11|det brigade|brigade|NOUN|8|nmod
,|,|PUNCT|14|punct Ida|Ida|PROPN|14|compound Moss|Moss|PROPN|8|appos ,|,|PUNCT|16|punct told|tell|VERB|0|root
the|the|DET|18|det Post|Post|PROPN|16|obj
"""
    ) == [("the head of the brigade , Ida Moss", "told", "Two men drowned on Monday")]


def test_a_relative_clause_belongs_to_the_speaker() -> None:
    assert told(
        """
The|the|DET|2|det bridge|bridge|NOUN|3|nsubj
fell|fall|VERB|0|root at|at|ADP|5|case dawn|dawn|NOUN|3|obl ,|,|PUNCT|8|punct
an|a|DET|8|det official|official|NOUN|3|appos who|who|PRON|10|nsubj asked|ask|VERB|8|acl not|not|PART|13|advmod
to|to|PART|13|mark speak|speak|VERB|10|xcomp openly|openly|ADV|13|advmod said|say|VERB|3|parataxis
"""
    ) == [("an official who asked not to speak openly", "said", "The bridge fell at dawn")]


def test_a_participle_with_its_doer_belongs_to_the_speaker() -> None:
    said = """
The|the|DET|2|det bridge|bridge|NOUN|3|nsubj fell|fall|VERB|0|root at|at|ADP|5|case dawn|dawn|NOUN|3|obl
,|,|PUNCT|9|punct the|the|DET|9|det road|road|NOUN|9|compound ministry|ministry|{tag}|3|appos {verb}|11|acl
{by} rebels|rebel|NOUN|10|obl said|say|VERB|3|parataxis
"""
    by = "by|by|ADP|12|case"
    for tag in ("NOUN", "PROPN"):
        for verb in ("run|run|VERB", "held|hold|VERB"):
            found = told(said.format(tag=tag, verb=verb, by=by))
            assert found == [(f"the road ministry {verb.split('|')[0]} by rebels", "said", "The bridge fell at dawn")]
    assert not told(said.format(tag="NOUN", verb="held|hold|VERB", by="many|many|ADJ|12|amod"))


def test_a_clause_between_commas_is_no_speaker() -> None:
    assert not told(
        """
The|the|DET|2|det bridge|bridge|NOUN|3|nsubj
fell|fall|VERB|0|root at|at|ADP|5|case dawn|dawn|NOUN|3|obl ,|,|PUNCT|8|punct
and|and|CCONJ|8|cc nobody|nobody|PRON|9|nsubj said|say|VERB|3|conj why|why|ADV|9|advmod
"""
    )


def test_what_is_no_clause_was_not_said() -> None:
    assert not told(
        """
On|on|ADP|2|case Monday|Monday|PROPN|6|obl ,|,|PUNCT|6|punct the|the|DET|5|det mayor|mayor|NOUN|6|nsubj
said|say|VERB|0|root nothing|nothing|PRON|6|obj
"""
    )


def test_what_only_leads_up_to_the_saying_was_not_said() -> None:
    said = """
{opening} ,|,|PUNCT|7|punct Ida|Ida|PROPN|7|compound Moss|Moss|PROPN|12|nsubj
,|,|PUNCT|10|punct the|the|DET|10|det mayor|mayor|NOUN|7|appos ,|,|PUNCT|7|punct
said|say|VERB|0|root
"""
    clause = "The|the|DET|2|det bridge|bridge|NOUN|3|nsubj fell|fall|VERB|12|ccomp down|down|ADV|3|advmod"
    assert told(said.format(opening=clause)) == [("Ida Moss , the mayor", "said", "The bridge fell down")]
    for opening in (
        "Asked|ask|VERB|12|advcl why|why|ADV|4|advmod it|it|PRON|4|nsubj fell|fall|VERB|1|ccomp",
        "When|when|ADV|4|advmod it|it|PRON|4|nsubj once|once|ADV|4|advmod fell|fall|VERB|12|advcl",
        "Back|back|ADV|4|advmod when|when|ADV|4|advmod it|it|PRON|4|nsubj fell|fall|VERB|12|advcl",
    ):
        assert not told(said.format(opening=opening))


def test_a_speaker_behind_the_verb_said_what_stands_before_it() -> None:
    assert told(
        """
The|the|DET|2|det bridge|bridge|NOUN|3|nsubj fell|fall|VERB|0|root when|when|ADV|7|advmod
the|the|DET|6|det ice|ice|NOUN|7|nsubj broke|break|VERB|3|advcl ,|,|PUNCT|9|punct
said|say|VERB|3|advcl Ida|Ida|PROPN|11|compound Moss|Moss|PROPN|9|nsubj ,|,|PUNCT|14|punct
the|the|DET|14|det mayor|mayor|NOUN|11|appos .|.|PUNCT|3|punct
"""
    ) == [("Ida Moss , the mayor", "said", "The bridge fell when the ice broke")]


def test_a_subject_with_a_verb_of_its_own_is_not_the_speakers_verb() -> None:
    assert told(
        """
Four|four|NUM|2|nummod people|people|NOUN|12|nsubj died|die|VERB|12|ccomp near|near|ADP|5|case Velm|Velm|PROPN|3|obl
,|,|PUNCT|8|punct the|the|DET|8|det mayor|mayor|NOUN|3|obl
,|,|PUNCT|11|punct Ida|Ida|PROPN|11|compound Moss|Moss|PROPN|8|appos said|say|VERB|0|root
"""
    ) == [("the mayor , Ida Moss", "said", "Four people died near Velm")]


def test_a_saying_without_a_speaker_takes_the_one_named_before_it() -> None:
    analysis = parsed(
        """
Four|four|NUM|2|nummod people|people|NOUN|3|nsubj died|die|VERB|8|ccomp there|there|ADV|3|advmod ,|,|PUNCT|7|punct
the|the|DET|7|det mayor|mayor|NOUN|3|obl said|say|VERB|0|root
"""
    )
    (whole,) = trailing(analysis, Claimed(()))
    (found,) = with_clauses_before(analysis, (whole,), [Attribution((), whole.cue, whole.content)])
    assert found == whole


def test_clauses_in_which_somebody_speaks_are_no_speaker() -> None:
    assert not told(
        """
The|the|DET|2|det king|king|NOUN|3|nsubj gave|give|VERB|0|root way|way|NOUN|3|obj
on|on|ADP|6|case Monday|Monday|PROPN|3|obl
,|,|PUNCT|9|punct after|after|ADP|9|case clashes|clash|NOUN|3|obl with|with|ADP|11|case police|police|NOUN|9|nmod
in|in|ADP|13|case which|which|PRON|15|obl doctors|doctor|NOUN|15|nsubj said|say|VERB|9|acl:relcl
"""
    )


def test_one_of_several_has_told_a_paper() -> None:
    text = "Ivo Karsk, the mines minister, resigned on Monday because of the strike, two of his aides have told us."
    (statement,) = reading_of(text).statements
    assert [part.of(text) for part in statement.speaker] == ["two of his aides"]
    assert [part.of(text) for part in statement.content] == [
        "Ivo Karsk, the mines minister, resigned on Monday because of the strike"
    ]


def test_a_share_of_those_told_of_is_no_subject_of_saying() -> None:
    text = (
        "Nine people were killed in the crash, three nurses among them, Dr Ida Moss, chief surgeon of the town "
        "hospital, told reporters in Velm on Monday."
    )
    (statement,) = reading_of(text).statements
    assert statement.speaker[0].of(text) == "Dr Ida Moss, chief surgeon of the town hospital"
    assert statement.content[0].of(text) == "Nine people were killed in the crash, three nurses among them"


def test_who_has_disclosed_it_stands_behind_it() -> None:
    text = "NINE people perished and 22 were hurt in the crash in Velm, the chief surgeon of the clinic has disclosed."
    (statement,) = reading_of(text).statements
    assert statement.speaker[0].of(text) == "the chief surgeon of the clinic"


@pytest.mark.parametrize("words", ["she told Velm FM", "she says", "the returning officer declared on Sunday"])
def test_a_clause_before_who_tells_it_is_told_with_what_follows(words: str) -> None:
    analysis = parsed(_DEAD.replace("SPEAKER", _SPEAKERS[words]))
    (whole,) = trailing(analysis, Claimed(()))
    assert whole.content[0].of(analysis.text) == "Three people had died"


_DEAD = """Three|three|NUM|2|nummod people|person|NOUN|4|nsubj had|have|AUX|4|aux died|die|VERB|0|root
~,|,|PUNCT|4|punct SPEAKER ~:|:|PUNCT|4|punct two|two|NUM|4|parataxis"""
_SPEAKERS = {
    "she told Velm FM": "she|she|PRON|7|nsubj told|tell|VERB|4|parataxis Velm|Velm|PROPN|9|compound FM|FM|PROPN|7|obj",
    "she says": "she|she|PRON|7|nsubj says|say|VERB|4|parataxis",
    "the returning officer declared on Sunday": (
        "the|the|DET|8|det returning|returning|NOUN|8|compound officer|officer|NOUN|9|nsubj "
        "declared|declare|VERB|4|parataxis on|on|ADP|11|case Sunday|Sunday|PROPN|9|obl"
    ),
}


def test_what_a_verb_has_as_its_object_is_not_before_it() -> None:
    text = "Velm Mining had been here before, and another firm, Orlen Coal, declared bankruptcy in May."
    assert all("been here before" not in part.of(text) for s in reading_of(text).statements for part in s.content)


def test_a_description_before_a_name_is_the_speakers() -> None:
    text = (
        "The flood that followed the failure of the dam on Sunday killed 23 people, the branch secretary of the Red "
        "Crescent, Alhaja Rukia Bello, told the Orlen Post on Tuesday."
    )
    (statement,) = reading_of(text).statements
    assert statement.speaker[0].of(text) == "the branch secretary of the Red Crescent, Alhaja Rukia Bello"


def test_the_mark_of_a_plural_owner_quotes_nothing() -> None:
    assert told(
        """
Two|two|NUM|2|nummod hikers|hiker|NOUN|4|nsubj:pass were|be|AUX|4|aux:pass found|find|VERB|0|root
alive|alive|ADJ|4|xcomp ,|,|PUNCT|7|punct Ole|Ole|PROPN|14|nsubj Brandt|Brandt|PROPN|7|flat of|of|ADP|13|case
the|the|DET|13|det rangers|ranger|NOUN|13|nmod:poss '|'|PART|11|case association|association|NOUN|7|nmod
told|tell|VERB|4|advcl us|we|PRON|14|obj
"""
    ) == [("Ole Brandt of the rangers ' association", "told", "Two hikers were found alive")]


def test_a_name_with_its_article_is_a_speaker() -> None:
    said = """
The|the|DET|2|det bridge|bridge|NOUN|4|nsubj:pass was|be|AUX|4|aux:pass shut|shut|VERB|0|root ,|,|PUNCT|8|punct
the|the|DET|8|det {road} {guild} said|say|VERB|4|parataxis
"""
    named = said.format(road="Road|Road|PROPN|8|compound", guild="Guild|Guild|PROPN|4|appos")
    assert told(named) == [("the Road Guild", "said", "The bridge was shut")]
    assert not told(said.format(road="wet|wet|ADJ|8|amod", guild="road|road|NOUN|4|appos"))


def test_who_believes_something_behind_it_says_it() -> None:
    for verb in ("believes", "suspects", "reckons"):
        text = f"It was no accident, {verb} Ole Brandt of the dockers' union. The rope was cut, he said."
        first = reading_of(text).statements[0]
        assert [part.of(text) for part in (*first.speaker, *first.content)] == [
            "Ole Brandt of the dockers' union",
            "It was no accident",
        ]
