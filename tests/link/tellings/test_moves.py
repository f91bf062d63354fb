"""Numbers told as changed."""

import pytest

from secondsource.link.tellings.moves import is_told_as_changed
from secondsource.model.span import Span


def _changed(sentence: str, number: str) -> bool:
    start = sentence.index(number)
    return is_told_as_changed(sentence, Span(0, len(sentence)), Span(start, start + len(number)))


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("The death toll from the fire in Velm rose to four on Tuesday.", "four"),
        ("A fifth miner died, bringing the number of dead to five.", "five"),
        ("Police raised the toll to at least 12.", "12"),
        ("Divers recovered two more bodies, lifting the toll to seven.", "seven"),
        ("The number of injured has crept to about 40.", "40"),
        ("The number of injured climbed from nine to eleven.", "eleven"),
        ("Three people have now died after the crash, the hospital said.", "Three"),
        ("Eleven miners are now known to have died.", "Eleven"),
        ("The fire killed 84 people, up from 60 first reported.", "84"),
        ("Divers found a third body on Monday.", "a third body"),
        ("The institute revised the magnitude to 6.2.", "6.2"),
    ],
)
def test_a_number_that_a_toll_went_or_was_put_to_is_a_changed_one(sentence: str, number: str) -> None:
    assert _changed(sentence, number)


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Four people died in the fire in Velm.", "Four"),
        ("The number of injured climbed from nine to eleven.", "nine"),
        ("Officers rose to help three people who were wounded.", "three"),
        ("The toll was put at four.", "four"),
        ("The fire killed 84 people, up from the 60 rooms of the house.", "84"),
    ],
)
def test_a_number_that_is_only_told_is_none(sentence: str, number: str) -> None:
    assert not _changed(sentence, number)
