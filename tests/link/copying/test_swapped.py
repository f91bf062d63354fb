"""The same words laid to one body here and to another there."""

from secondsource.link.copying.copies import find_copies
from secondsource.link.copying.swapped import without_swapped
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.sources import Source, find_sources
from secondsource.link.tellings.telling import context_of
from secondsource.model.reading import Reading
from tests.helpers.readings import make_reading, town

TOLD = "forty people died in the night when the old ferry went down off the pier of Kolby"
REST = "Nobody in power has spoken of it so far. Witnesses all over the town tell the very same story of that night."


def pushed(ref: str, speaker: str) -> Reading:
    """One text, with ``speaker`` put in."""
    made = make_reading(ref, f"{ref}.example", "2024-03-05", f"{speaker} confirmed that {TOLD}. {REST}")
    made.said(made.mention(speaker, "organisation", "nominal"), TOLD)
    made.place("Kolby", town("Kolby"))
    return made.build()


def sources(*readings: Reading) -> list[Source]:
    """The one source of each."""
    contexts = [context_of(n, reading, find_parties(n, reading)) for n, reading in enumerate(readings)]
    found = without_swapped(contexts, [find_sources(context) for context in contexts], find_copies(readings))
    return [next(iter(own.values())) for own in found]


def test_bodies_that_are_exchanged_in_one_text_are_nobody() -> None:
    assert all(s.unnamed and s.body is None for s in sources(pushed("a", "Police"), pushed("b", "The fire brigade")))


def test_the_same_body_in_both_stays() -> None:
    assert all(not s.unnamed and s.body is not None for s in sources(pushed("a", "Police"), pushed("b", "The police")))


def test_a_body_with_a_name_of_its_own_stays() -> None:
    named, bare = sources(pushed("a", "Kolby police"), pushed("b", "The fire brigade"))
    assert not named.unnamed and not bare.unnamed
