"""Sums over many events, and what came before or after the one told, on sentences without a parse."""

import pytest

from secondsource.model.span import Span
from secondsource.read.analysis import ROOT, Analysis, Word
from secondsource.read.tellings.round_ups import is_of_others


def of_others(text: str, anchor: str) -> bool:
    """Whether a count at the word ``anchor`` is of other events than the one told."""
    words, at = list[Word](), 0
    for form in text.split():
        start = text.index(form, at)
        at = start + len(form)
        words.append(Word(start, at, form, form.lower(), "X", ROOT, "dep", 0))
    analysis = Analysis(text, tuple(words), (Span(0, len(text)),), (), (), ())
    return is_of_others(analysis, next(i for i, word in enumerate(words) if word.text == anchor))


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("One man died and five people were wounded in separate shootings since Tuesday", "wounded"),
        ("Eight people were killed in shootings across Corvale over the holiday", "killed"),
        ("Two were left dead by a string of stabbings on the north side", "dead"),
        ("At least nine people were wounded citywide on Sunday", "wounded"),
        ("The death was the third of four homicides in a week", "homicides"),
        ("The shooting came three days after two brothers were killed at a mill", "killed"),
        ("The attack follows a shooting last week that left a cook dead", "dead"),
        ("Police believe it was in retaliation for a robbery that wounded a man", "wounded"),
    ],
)
def test_sums_over_many_events_and_other_events_are_not_of_the_one_told(text: str, anchor: str) -> None:
    assert of_others(text, anchor)


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("Eight people were killed in a shooting at a mill near Corvale", "killed"),
        ("Two brothers were killed at a mill days after a quarrel", "killed"),
        ("The man who wounded three people came home hours before the attack", "wounded"),
        ("The third of the victims was found dead in a field", "dead"),
        ("Rebels launched a series of attacks on villages that left 30 people dead", "dead"),
        ("The group carried out a wave of bomb attacks and 20 people were killed", "killed"),
        ("A series of coordinated attacks left nine people dead", "dead"),
    ],
)
def test_numbers_of_one_event_are_its_own(text: str, anchor: str) -> None:
    assert not of_others(text, anchor)
