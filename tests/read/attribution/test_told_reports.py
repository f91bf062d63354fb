"""Who says what in whole reports, as the shipped reader reads them."""

from pathlib import Path

import pytest

import secondsource.read
from secondsource.read.analyse import Analyser
from secondsource.read.attribution.statements import find_statements
from secondsource.read.mentioned.mentions import find_mentions
from tests.helpers.shipped import reading_of

Told = tuple[str, str, str]


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    """The model as it is shipped."""
    return Analyser(Path(secondsource.read.__file__).parent / "weights")


def told(analyser: Analyser, text: str) -> list[Told]:
    """(speaker's mention, cue, content) of every statement; parts of a content joined by a bar."""
    analysis = analyser.analyse(text)
    mentions = find_mentions(analysis, (), (), ())
    return [
        (
            "" if s.speaker_mention is None else mentions[s.speaker_mention].span.of(text),
            " ".join(span.of(text) for span in s.cue),
            " | ".join(span.of(text) for span in s.content),
        )
        for s in find_statements(analysis, mentions)
    ]


def test_whom_an_agency_cites_is_no_content(analyser: Analyser) -> None:
    text = (
        "Nine people were killed when a hangar burnt down on Tuesday, Channel Nord reported, citing a doctor who said "
        "he had seen the bodies."
    )
    fire = "Nine people were killed when a hangar burnt down on Tuesday"
    found = told(analyser, text)
    assert ("Channel Nord", "reported", fire) in found
    assert [(cue, content) for _, cue, content in found if cue == "citing"] == [("citing", fire)]


def test_who_is_quoted_as_saying_says_it(analyser: Analyser) -> None:
    text = "Telemar quoted the head of the clinic, Dr. Ana Ruel, as saying 22 others were hurt, four of them badly."
    assert ("Ana Ruel", "as saying", "22 others were hurt, four of them badly") in told(analyser, text)


def test_a_body_named_before_what_it_is_speaks_by_its_name(analyser: Analyser) -> None:
    text = "Dry Feet, an aid group, said on Monday that the wells were empty."
    ((speaker, cue, content),) = told(analyser, text)
    assert (speaker, cue, content) == ("Dry Feet", "said", "that the wells were empty")


def test_who_claims_responsibility_says_for_what(analyser: Analyser) -> None:
    text = (
        "A group calling itself the Grey Dawn Front claimed responsibility for the bombing of a customs post in Orsk "
        "that killed two officers on Friday."
    )
    ((_, cue, content),) = told(analyser, text)
    assert cue.startswith("claimed responsibility")
    assert content.startswith("the bombing of a customs post in Orsk")


def test_who_stands_before_according_to_is_told_of(analyser: Analyser) -> None:
    text = (
        "Orlen police arrested a 34-year-old man after a stabbing outside a tram stop left one person dead, according "
        "to court documents unsealed on Monday."
    )
    ((speaker, _, content),) = told(analyser, text)
    assert speaker.startswith("court documents")
    assert content.startswith("Orlen police arrested")


def test_a_name_between_commas_does_not_end_what_is_said(analyser: Analyser) -> None:
    text = "The affidavit states that the suspect, Pavel Drin, told detectives he had acted alone."
    found = told(analyser, text)
    assert not [content for *_, content in found if content.startswith("The affidavit")]
    assert [content for _, cue, content in found if cue == "told"] == ["he had acted alone"]


def test_a_relative_pronoun_speaks_for_its_noun(analyser: Analyser) -> None:
    text = "The driver, who said he had braked at once, was taken to a police station in Merrow after the crash."
    assert ("The driver", "said", "he had braked at once") in told(analyser, text)


def test_who_is_asked_does_not_ask(analyser: Analyser) -> None:
    text = 'Asked whether the figure would rise, Solem replied: "I fear so, and nobody can stop it."'
    assert not [cue for speaker, cue, _ in told(analyser, text) if speaker == "Solem" and cue == "Asked"]


def test_a_station_that_gives_a_toll_is_known_by_its_name(analyser: Analyser) -> None:
    text = (
        "Telemar quoted the head of the provincial health service, Dr. Ana Ruel, as saying 22 others were injured, "
        "four of them seriously. The private station Canal 5, quoting firefighters, put the death toll at 17."
    )
    assert ("Canal 5", "put", "the death toll at 17") in told(analyser, text)


def test_what_is_said_goes_on_before_words_of_reporting_between_commas(analyser: Analyser) -> None:
    text = (
        "The plant had, Sara Lunde said, been inspected in January. Four workers, Lunde told the inquiry, were in the "
        "tunnel when it flooded; three of them died."
    )
    contents = [content for _, cue, content in told(analyser, text) if cue == "told"]
    assert contents
    assert contents[0].startswith("Four workers | were in the tunnel")


def test_a_body_with_a_clause_of_its_own_speaks(analyser: Analyser) -> None:
    text = (
        "Police said four people were shot, not five.\n\nThe hospital where the victims were taken said one had died "
        "overnight."
    )
    assert told(analyser, text)[-1] == ("The hospital", "said", "one had died overnight")


def test_per_reports_as_according_to_does(analyser: Analyser) -> None:
    text = "Per the agency's first report, the source was a batch of smoked fish. It sold for nine crowns, per day."
    found = [(cue, content) for _, cue, content in told(analyser, text) if cue.lower() == "per"]
    assert found == [("Per", "the source was a batch of smoked fish")]


def test_a_line_above_is_no_part_of_who_speaks(analyser: Analyser) -> None:
    text = '"Nobody warned us, and the sirens were silent." — Jon Holt, Velm\n\nThe council says two people died.'
    assert [(speaker, cue) for speaker, cue, _ in told(analyser, text)] == [("Jon Holt", "—"), ("The council", "says")]


def test_who_is_to_do_what_one_is_told_is_part_of_it(analyser: Analyser) -> None:
    text = "The mayor told her deputies to burn the letters, a clerk said. The governor had ordered the crew to leave."
    contents = [content for _, cue, content in told(analyser, text) if cue in ("told", "had ordered")]
    assert contents == ["her deputies to burn the letters", "the crew to leave"]


def test_whom_a_paper_cites_in_a_relative_clause_is_the_inner_source() -> None:
    text = "According to the Velm Post, which quotes the ministry, six people died in Velm on Monday."
    inner, outer = reading_of(text).statements
    assert [part.of(text) for part in inner.speaker] == ["the ministry"]
    assert inner.within == outer.id
    assert [part.of(text) for part in outer.speaker] == ["the Velm Post"]
