"""The opening of a report: its first sentences, headings left out."""

from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import context_of, find_tellings, opening
from tests.helpers.readings import codebook, make_reading

TEXT = "Fire in Kolby\n\nSnow fell on Monday. Nobody went out. A fire broke out at noon."


def test_headings_are_no_sentences_of_the_opening() -> None:
    reading = make_reading("a", "Sund Radio", "2024-03-05", TEXT).build()
    assert [span.of(TEXT).split("\n")[-1] for span in opening(reading, 2)] == [
        "Snow fell on Monday.",
        "Nobody went out.",
    ]


def test_an_event_below_the_first_two_sentences_does_not_lead() -> None:
    made = make_reading("a", "Sund Radio", "2024-03-05", TEXT)
    made.event("fire", "A fire")
    reading = made.build()
    (telling,) = find_tellings(context_of(0, reading, find_parties(0, reading)), codebook())
    assert not telling.leads
