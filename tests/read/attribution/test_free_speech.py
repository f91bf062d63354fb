"""Sentences that go on in reported speech between two of one speaker's."""

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
