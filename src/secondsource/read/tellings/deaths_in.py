"""Deaths told in a deed: "the 30 people killed in the bombing of the arcade in 1987" died on the bombing's day."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from secondsource.read.analysis import Analysis
from secondsource.read.grammar.clauses import dependents, preposition
from secondsource.read.tellings.compatible import GENERIC
from secondsource.read.tellings.telling import Telling

_WITHIN = frozenset(("in", "by", "during", "from"))


def with_days_of_deeds(analysis: Analysis, tellings: Sequence[Telling]) -> Iterator[Telling]:
    """The tellings, deaths and wounds without a day with that of the deed that their words hang them on."""
    dated = {telling.trigger.word: telling for telling in tellings if telling.dates}
    for telling in tellings:
        deed = None if telling.dates or telling.kind.code not in GENERIC else _deed_of(analysis, telling, dated)
        yield telling if deed is None else replace(telling, dates=deed.dates)


def _deed_of(analysis: Analysis, telling: Telling, dated: dict[int, Telling]) -> Telling | None:
    below = dependents(analysis, telling.trigger.word, ("obl", "nmod"))
    deeds = (dated[c] for c in below if c in dated and preposition(analysis, c) in _WITHIN)
    return next((deed for deed in deeds if deed.kind.code not in GENERIC), None)
