"""Whom a pronoun means."""

import pytest

from secondsource.model.report import Report
from tests.helpers.shipped import reading_of, shipped_reader


def meant(text: str, pronoun: str) -> set[str]:
    """The other words of what the first pronoun of these letters stands for."""
    mentions = shipped_reader().read(Report("r", None, None, text, "0")).mentions
    first = next(m for m in mentions if m.form == "pronoun" and m.span.of(text) == pronoun)
    return {m.span.of(text) for m in mentions if m.cluster == first.cluster and m.form != "pronoun"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ('The Dockers Union called a strike. "The port pays nothing," its secretary, Ida Moss, said.', "Dockers Union"),
        ('The Dockers Union called a strike. "The harbour board lies," said its lawyer, Bo Lund.', "Dockers Union"),
        ('"The harbour board has no money," its director, Ida Moss, said.', "The harbour board"),
    ],
)
def test_whose_director_speaks_is_told_outside_of_what_is_said(text: str, body: str) -> None:
    assert body in meant(text, "its")


def test_the_owner_who_speaks_may_own_what_is_spoken_of() -> None:
    text = 'Police closed the road. "The mill was empty," its owner, Ida Moss, said.'
    assert meant(text, "its") == {"The mill"}


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Ida Moss was well. Interior Minister Bo Lund said troops had freed her at dawn.", "her", "Ida Moss"),
        ("Ivo Karsk was in tears. Police chief Bo Lund said officers arrested him at noon.", "him", "Ivo Karsk"),
        ("Ivo Karsk was calm. The baker Bo Lund said officers arrested him at noon.", "him", "Bo Lund"),
    ],
)
def test_no_official_tells_of_being_arrested_or_freed(text: str, pronoun: str, name: str) -> None:
    assert name in meant(text, pronoun)


def test_a_lawyer_speaks_of_the_client() -> None:
    found = reading_of(
        "A court jailed the journalist Katja Moss on Sunday, her lawyer told a channel. She will spend ten years in a "
        "colony, the lawyer said. She pleaded not guilty."
    )
    text = found.report.text
    clusters = {m.cluster for m in found.mentions if m.span.of(text) in ("She", "Katja Moss")}
    assert len(clusters) == 1


def test_it_is_the_body_whose_tally_the_sentence_began_with() -> None:
    text = (
        "Of these, Velm Lines said, 118 were rescued when the ferry sank. The coastguard is having none of it. "
        "Its tally of 142 rests on interviews, and it says 17 people are missing."
    )
    told = reading_of(text)
    speakers = [told.mentions[s.speaker_mention] for s in told.statements if s.speaker_mention is not None]
    names = {mention.cluster: mention.span.of(text) for mention in told.mentions if mention.form != "pronoun"}
    assert [names[speaker.cluster] for speaker in speakers] == ["Velm Lines", "The coastguard"]


def test_who_is_named_in_the_paragraph_speaks_before_who_spoke_above() -> None:
    text = (
        "The toll stood at seven, Commissioner Ivo Karsk said on Monday.\n\n"
        "Why it fell is a question on which the engineer, Ole Brandt, is blunt. The roof was too heavy, he said."
    )
    assert "Ole Brandt" in meant(text, "he")
