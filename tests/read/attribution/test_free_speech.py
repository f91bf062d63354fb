"""Sentences that go on in reported speech between two of one speaker's."""

import pytest

from tests.helpers.shipped import reading_of


def contents(text: str) -> list[tuple[str, ...]]:
    """The parts of each statement's content."""
    return [tuple(part.of(text) for part in statement.content) for statement in reading_of(text).statements]


def test_a_sentence_in_the_tense_of_reported_speech_goes_on() -> None:
    text = (
        "Four people had been killed in Monday's landslide, the legislator told them. Nine had been lost and 200 "
        'had fled. "Come with spades," the legislator said.'
    )
    assert contents(text)[0] == (
        "Four people had been killed in Monday's landslide",
        "Nine had been lost and 200 had fled",
    )


def test_background_in_the_tense_of_the_report_is_the_outlets() -> None:
    text = (
        "Four people had been killed in Monday's landslide, the legislator told them. The village lies in hills. "
        '"Come with spades," the legislator said.'
    )
    assert contents(text)[0] == ("Four people had been killed in Monday's landslide",)


def test_what_follows_in_the_tense_of_reported_speech_needs_no_quotation_behind_it() -> None:
    text = (
        "Four people had been killed in Monday's landslide, the legislator told them. All of the dead had been "
        "identified and buried. Rain is expected."
    )
    assert contents(text)[0] == (
        "Four people had been killed in Monday's landslide",
        "All of the dead had been identified and buried",
    )


@pytest.mark.parametrize(
    "own",
    [
        "Nine injured were on his wards, three of them with burns",
        "Sixty villagers were taken off roofs by his own crews",
        "Two of his men are in hospital",
    ],
)
def test_what_a_speakers_own_people_did_is_told_by_the_speaker(own: str) -> None:
    text = f"Four people were killed in Monday's flood, Dr Ivo Karsk, head of the clinic in Velm, said. {own}."
    assert contents(text)[0][-1] == own


def test_what_belongs_to_a_victim_is_the_outlets() -> None:
    text = "A man was killed in Velm on Monday, Ivo Karsk said. His bicycle lay in the road."
    assert contents(text)[0] == ("A man was killed in Velm on Monday",)
