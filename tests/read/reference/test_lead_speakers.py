"""Who speaks by office first and is named where the words go on."""

import pytest

from tests.helpers.shipped import reading_of

_FIRST = "Nine people died in a crash near Velm on Friday, {who} said."


def speakers_are_one(text: str) -> bool:
    """Whether the first two statements of a text have one speaker."""
    reading = reading_of(text)
    clusters = [reading.mentions[s.speaker_mention or 0].cluster for s in reading.statements[:2]]
    return clusters[0] == clusters[1]


@pytest.mark.parametrize("named", ["Dr Ida Moss said the driver was drunk.", '"We weep," said Ida Moss.'])
def test_the_first_name_without_a_description_is_who_was_described(named: str) -> None:
    assert speakers_are_one(f"{_FIRST.format(who='the head of the clinic')} {named}")


def test_a_title_that_the_office_has_tells_of_nobody_new() -> None:
    assert speakers_are_one(f"{_FIRST.format(who='the county commissioner')} Commissioner Ida Moss said it was wet.")


@pytest.mark.parametrize(
    ("who", "named"),
    [
        ("the head of the clinic", "Ole Brandt, a baker, said he heard a bang."),
        ("the head of the clinic", "Police chief Ole Brandt said the driver was drunk."),
        ("a doctor", "Ole Brandt said the driver was drunk."),
    ],
)
def test_others_who_speak_are_others(who: str, named: str) -> None:
    assert not speakers_are_one(f"{_FIRST.format(who=who)} {named}")
