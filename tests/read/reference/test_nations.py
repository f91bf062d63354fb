"""Whose ministry or army a report speaks of, sentence by sentence."""

from secondsource.model.reading import Reading
from tests.helpers.shipped import reading_of


def clusters(reading: Reading, word: str) -> list[int]:
    """The clusters of the mentions that end in a word, in text order, the outermost of each place."""
    ends: dict[int, int] = {}
    for mention in reading.mentions:
        if mention.form != "pronoun" and mention.span.of(reading.report.text).lower().endswith(word):
            ends.setdefault(mention.span.end, mention.cluster)
    return [ends[end] for end in sorted(ends)]


def test_ministries_of_two_nations_are_two() -> None:
    ours, theirs = clusters(
        reading_of("Denmark's defence ministry denied it. The Swedish defence ministry said two had died."), "ministry"
    )
    assert ours != theirs


def test_one_that_goes_without_its_nation_is_that_of_the_last() -> None:
    text = "Denmark's army denied it. Sweden's army said two had died. The army said five were hurt."
    danish, swedish, bare = clusters(reading_of(text), "army")
    assert bare == swedish != danish
