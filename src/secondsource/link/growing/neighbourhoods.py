"""Neighbourhoods: which reports have to be linked together, so that a record can be linked part by part.

Two reports are near where tellings of the two may be one event, where one's wording stands in the other, or where one
corrects its outlet's other. A neighbourhood is a connected component of what is near: what is linked within it depends
on its reports alone, and a report that is added changes no other.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from secondsource.link.copying.wording import SHORT_TEXT
from secondsource.link.events.blocks import key_of, report_keys, report_pairs
from secondsource.link.events.events import ENOUGH
from secondsource.link.events.features import score
from secondsource.link.events.matters import compare_matters
from secondsource.link.events.profiles import Profile, profile_of
from secondsource.link.identity import digest
from secondsource.link.tellings.corrections import corrects
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import OPENING_SENTENCES, Telling, context_of, find_tellings, opening
from secondsource.link.unions import Unions
from secondsource.model.codebook import Codebook
from secondsource.model.neighbours import Key
from secondsource.model.reading import Reading
from secondsource.model.span import Span
from secondsource.values.words import pieces

# Copies have three words of four in common, of their rarer words three of five.
COPIED = 0.6
CORRECTED = 0.3


@dataclass(frozen=True, slots=True)
class Trace:
    """What is kept of a report to find its neighbours: its keys, its profile and tellings without what is compared
    within a neighbourhood only (parties, mentions, sentences after those that it opens with).
    """

    report: str
    outlet: str | None
    correcting: bool
    profile: Profile
    tellings: tuple[Telling, ...]
    keys: tuple[Key, ...]


def trace_of(reading: Reading, codebook: Codebook) -> Trace:
    """The trace of a settled reading."""
    number = int(digest("report", reading.report.id), 16)
    context = context_of(number, reading, find_parties(number, reading))
    tellings = find_tellings(context, codebook)
    profile = profile_of(context, tellings)
    first = opening(reading, OPENING_SENTENCES)
    keys = tuple(sorted({*report_keys(profile, tellings), *_wording_keys(reading, first)}))
    text = replace(reading, sentences=first, mentions=(), statements=(), events=(), facts=())
    bare = replace(context, reading=text, parties={}, mentions={}, words=frozenset())
    kept = tuple(replace(telling, context=bare, mentions=()) for telling in tellings)
    lead = tuple(telling for telling in kept if telling.start in {other.start for other in profile.lead})
    profile = replace(profile, context=bare, lead=lead)
    return Trace(reading.report.id, reading.report.outlet, corrects(reading.report), profile, kept, keys)


def _wording_keys(reading: Reading, sentences: Sequence[Span]) -> Iterator[Key]:
    """What a copy shares that was cut down to sentences without a name: the words that the text opens with."""
    for sentence in sentences:
        words = pieces(sentence.of(reading.report.text))
        if len(words) >= SHORT_TEXT:
            yield key_of(("wording", *words))


def is_near(first: Trace, second: Trace, codebook: Codebook) -> bool:
    """Whether two reports that share a key have to be linked together."""
    wording = first.profile.words.part_in(second.profile.words)
    if wording >= COPIED:
        return True
    if (first.correcting or second.correcting) and first.outlet == second.outlet and wording >= CORRECTED:
        return True
    matter = compare_matters(first.profile, second.profile)
    return any(score(a, b, matter, codebook) >= ENOUGH for a, b in product(first.tellings, second.tellings))


def find_neighbourhoods(keys: Sequence[Sequence[Key]], near: Callable[[int, int], bool]) -> list[list[int]]:
    """The numbers of the reports of each neighbourhood, sorted, by their first.

    ``keys`` are those of each report; ``near`` tells of the numbers of two that share one whether they are near.
    """
    unions = Unions(len(keys))
    for a, b in report_pairs(keys):
        if not unions.together(a, b) and near(a, b):
            unions.join(a, b)
    return unions.groups()
