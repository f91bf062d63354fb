"""Copies: reports whose text is another's, whole, abridged, re-titled or reworded sentence by sentence.

Whole-document similarity misses them: true copies share about a third of their 3-grams (NEWS-COPY, Silcock et al.
2022). So each sentence of the shorter text is looked for in the other one. A passage that both quote, of a release or
a speaker, is a part of the text and makes no copy: that is a source which both have, and joined as such.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.link.copying.sketches import candidates, sketch_of
from secondsource.link.copying.wording import overlap_of, wording_of
from secondsource.link.unions import Unions
from secondsource.model.reading import Reading
from secondsource.model.span import Span

# Texts with 30 of 100 words exchanged keep 0.80 and more; reports of one incident that are no copies have up to 0.70.
REPORT_COPIED = 0.75
REPORT_ALIKE = 0.35


@dataclass(frozen=True, slots=True)
class Copied:
    """Two readings, by number, one of which is a copy of the other, with the longest sentence that both have."""

    first: int
    second: int
    passages: tuple[Span, Span]


@dataclass(frozen=True, slots=True)
class Copies:
    """``groups``: for each reading the smallest number among its copies; ``alike``: pairs worded alike, no copies.

    ``pairs`` are what the groups rest on.
    """

    groups: tuple[int, ...]
    alike: tuple[tuple[int, int], ...]
    pairs: tuple[Copied, ...]


def find_copies(readings: Sequence[Reading]) -> Copies:
    """Which readings are copies of which, whole, abridged or reworded."""
    if len(readings) < 2:
        return Copies(tuple(range(len(readings))), (), ())
    texts = [wording_of(reading) for reading in readings]
    unions = Unions(len(readings))
    alike: list[tuple[int, int]] = []
    pairs: list[Copied] = []
    for first, second in candidates([sketch_of(text) for text in texts]):
        if unions.together(first, second):
            continue
        overlap = overlap_of(texts[first], texts[second])
        if overlap.passages is not None and (overlap.share >= REPORT_COPIED or overlap.parallel):
            unions.join(first, second)
            pairs.append(Copied(first, second, overlap.passages))
        elif overlap.share >= REPORT_ALIKE:
            alike.append((first, second))
    apart = tuple(pair for pair in alike if not unions.together(*pair))
    return Copies(tuple(unions.find(index) for index in range(len(readings))), apart, tuple(pairs))
