"""Pairs of texts that may share wording."""

from collections.abc import Sequence

from secondsource.link.copying.sketches import NEIGHBOURS, candidates, sketch_of
from secondsource.link.copying.wording import wording_of
from tests.helpers.readings import make_reading

NOTICE = "Anyone who saw anything that night is asked to call the desk of the harbour police at any hour."


def pairs(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs that share hashes."""
    made = [make_reading(str(n), None, None, text).build() for n, text in enumerate(texts)]
    return list(candidates([sketch_of(wording_of(reading)) for reading in made]))


def test_texts_that_share_a_sentence_are_a_pair() -> None:
    assert pairs(["The tug left Velden at dawn. " + NOTICE, "Bells rang in the old town of Orso.", NOTICE]) == [(0, 2)]


def test_nothing_is_a_pair_of_nothing() -> None:
    assert pairs([]) == [] and pairs([""]) == [] and pairs(["", NOTICE]) == []


def test_a_notice_that_everybody_prints_costs_each_text_the_same() -> None:
    texts = [f"Report number {n} tells of a quarrel at inn number {n}. {NOTICE}" for n in range(200)]
    found = pairs(texts)
    assert len(found) <= NEIGHBOURS * len(texts)
    assert {number for pair in found for number in pair} == set(range(200))
