"""Who does what to whom, by the syntax around a trigger."""

import pytest

from secondsource.model.reading import Statement
from secondsource.model.span import Span
from tests.helpers.fillers import fillers
from tests.helpers.parsed import parsed
from tests.helpers.shipped import reading_of
from tests.helpers.told import Told

TOLD = """
Dana|Dana|PROPN|2|nsubj said|say|VERB|0|root soldiers|soldier|NOUN|4|nsubj helped|help|VERB|2|ccomp
police|police|NOUN|4|obj in|in|SCONJ|7|mark carrying|carry|VERB|2|advcl out|out|ADP|7|compound:prt a|a|DET|10|det
raid|raid|NOUN|7|obj .|.|PUNCT|2|punct
"""


def actors(sentence: str, speaker: str, cue: str) -> set[str]:
    """The actors of a sentence in which everything behind the cue is what the speaker says."""
    analysis = parsed(sentence, [(speaker, "person")])
    begin, text = analysis.text.index(cue), analysis.text
    cue_span, content = Span(begin, begin + len(cue)), Span(begin + len(cue) + 1, len(text))
    said = Statement(0, (Span(0, len(speaker)),), (cue_span,), (content,), 0, "indirect", None)
    told = Told(analysis, (said,))
    return {told.words(role) for event in told.events for role in event.roles if role.role == "actor"}


def test_who_tells_of_a_deed_is_no_doer_of_it_by_the_telling() -> None:
    assert "Dana" not in actors(TOLD, "Dana", "said")


def test_who_confesses_to_a_deed_is_its_doer() -> None:
    confessed = """
Dana|Dana|PROPN|2|nsubj confessed|confess|VERB|0|root to|to|SCONJ|4|mark killing|kill|VERB|2|advcl
two|two|NUM|6|nummod neighbours|neighbour|NOUN|4|obj .|.|PUNCT|2|punct
"""
    assert "Dana" in actors(confessed, "Dana", "confessed")


def test_nobody_is_their_own_target() -> None:
    told = Told(
        parsed("""
He|he|PRON|2|nsubj turned|turn|VERB|0|root himself|himself|PRON|2|obj in|in|ADP|2|compound:prt .|.|PUNCT|2|punct
""")
    )
    assert [(event.type, {role.role for role in event.roles}) for event in told.events] == [("surrender", {"actor"})]


def test_others_are_nobody_in_particular() -> None:
    told = Told(
        parsed("""
Gunmen|gunman|NOUN|2|nsubj killed|kill|VERB|0|root a|a|DET|4|det nurse|nurse|NOUN|2|obj and|and|CCONJ|6|cc
wounded|wound|VERB|2|conj others|other|NOUN|6|obj .|.|PUNCT|2|punct
""")
    )
    assert {told.words(role) for event in told.events for role in event.roles if role.role == "victim"} == {"a nurse"}


def test_people_in_number_are_no_victim_by_themselves() -> None:
    told = Told(
        parsed("""
A|a|DET|2|det fire|fire|NOUN|3|nsubj killed|kill|VERB|0|root nine|nine|NUM|5|nummod workers|worker|NOUN|3|obj
.|.|PUNCT|3|punct
""")
    )
    roles = {role.role for event in told.events for role in event.roles}
    assert "killed" in roles
    assert "victim" not in roles


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The army said it had killed 40 militants near Velm on Monday.", "it"),
        ("Sweden said it attacked a refinery in Velm.", "it"),
        ("Police shot and killed a man who was wielding a knife.", "Police"),
    ],
)
def test_a_body_that_tells_of_its_deed_did_it(text: str, actor: str) -> None:
    assert fillers(reading_of(text), "actor") == {actor}
    assert "Police" not in fillers(reading_of(text), "victim")


def test_voters_win_no_election() -> None:
    assert fillers(reading_of("Voters elected Ida Moss as mayor."), "winner") == {"Ida Moss"}


def test_why_somebody_handed_in_a_resignation_is_why_they_resigned() -> None:
    told = "Ivo Karsk handed in his resignation on Monday because of the flood at the mill."
    assert fillers(reading_of(told), "cause", "resignation") == {"the flood at the mill"}


@pytest.mark.parametrize(
    ("told", "cause"),
    [
        ("Chemists traced the outbreak to a contaminated well in Velm.", {"a contaminated well"}),
        ("Tests have traced the outbreak of cholera to a dirty well, the clinic said.", {"a dirty well"}),
        ("Inspectors blamed old wiring for the blaze.", {"old wiring"}),
        ("Inspectors blamed the blaze in Velm on a faulty cable.", {"a faulty cable"}),
        ("Inspectors would not say whether they had traced the blaze in Velm to a cable.", set()),
        ("The mayor blamed the blaze in Velm on the rebels.", set()),
    ],
)
def test_what_an_event_is_traced_to_or_blamed_on_caused_it(told: str, cause: set[str]) -> None:
    assert fillers(reading_of(told), "cause") == cause
