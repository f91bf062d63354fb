"""Amounts of a report: every number with its hedge and unit, and the word that it counts."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from secondsource.model.span import Span
from secondsource.model.value import AmountValue
from secondsource.read.analysis import ROOT, Analysis
from secondsource.read.mentioned.labels import is_age, is_label, is_magnitude
from secondsource.read.mentioned.times import FoundTime
from secondsource.values.units import PERSONS, unit_of_noun
from secondsource.values.written_amounts import AmountKind, WrittenAmount, written_amounts

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NO = re.compile(
    r"\b(?:no|zero)\s+(?:(?!serious|critical|grave|severe|life)[a-z-]+\s+){0,2}?(?P<noun>[a-z-]+)\b", re.IGNORECASE
)
_STOP = re.compile(r"[.;:!?()\"“”\n]|,\s|\s[-–—]\s")
_LOOK_AHEAD = 60
_NOT_NOUNS = frozenset(
    "of the a an and or in on at to from by with for were was is are had have has who that which said died be been as "
    "than then when where while after before but not also his her their its this these those there later dead".split()
)


@dataclass(frozen=True, slots=True)
class FoundAmount:
    """A number of the text. ``head`` is the index of the word that is counted, ``hedge`` the words before the number.

    Ages are amounts of unit "year" without a head; numbers that count nothing beside them have unit "item".
    """

    span: Span
    kind: AmountKind
    amount: AmountValue
    head: int | None
    hedge: str | None


def find_amounts(analysis: Analysis, times: Sequence[FoundTime]) -> tuple[FoundAmount, ...]:
    """All numbers that count or measure, in order. Not dates, house and route numbers, scores, ordinals."""
    clock = [time.span for time in times if time.kind == "time"]
    found = [_found(analysis, written) for written in written_amounts(analysis.text) if not _meets(clock, written)]
    kept = [amount for amount in found if amount]
    return tuple(sorted([*kept, *_zeros(analysis)], key=lambda amount: (amount.span.start, amount.span.end)))


def _meets(spans: Sequence[Span], written: WrittenAmount) -> bool:
    index = bisect_left(spans, Span(written.start, 0))
    near = spans[max(0, index - 1) : index + 2]
    return any(span.start < written.end and written.start < span.end for span in near)


def _found(analysis: Analysis, written: WrittenAmount) -> FoundAmount | None:
    text = analysis.text
    span = Span(written.start, written.end)
    if is_age(text, written):
        years = AmountValue(written.quantity.low, written.quantity.high, "year", written.quantity.approximate)
        return FoundAmount(Span(written.start, written.number_end), "amount", years, None, written.hedge)
    if written.unit:
        head = analysis.word_at(written.end - 1)
        return FoundAmount(span, written.kind, written.value(written.unit), head, written.hedge)
    if is_magnitude(text, written):
        return FoundAmount(span, "amount", written.value("magnitude"), None, written.hedge)
    if is_label(text, written):
        return None
    head = _head(analysis, written)
    unit = _unit(analysis, written, head)
    if unit is None:
        return None
    return FoundAmount(span, "amount", written.value(unit), head, written.hedge)


def _head(analysis: Analysis, written: WrittenAmount) -> int | None:
    """The word that the number counts: its governor, the noun after "of", or the next noun."""
    inside = analysis.words_in(written.start, written.number_end)
    if not inside:
        return None
    top = analysis.head_in(written.start, written.number_end)
    outside = (i for i in reversed(inside) if analysis.words[i].head not in inside and analysis.words[i].head != ROOT)
    counted = next((i for i in outside if analysis.words[i].deprel in ("nummod", "amod", "det", "compound")), None)
    if counted is not None:
        return analysis.words[counted].head
    if top is not None and analysis.words[top].deprel not in ("nummod", "amod", "det", "compound"):
        of = [
            child for child in analysis.children_by(top, "nmod") if child > inside[-1] and _marked_of(analysis, child)
        ]
        return of[0] if of else None
    return None


def _marked_of(analysis: Analysis, index: int) -> bool:
    return any(analysis.words[child].text.lower() == "of" for child in analysis.children_by(index, "case"))


def _unit(analysis: Analysis, written: WrittenAmount, head: int | None) -> str | None:
    """The unit that the counted word gives; without syntax that of the nearest known noun after the number."""
    if head is not None:
        unit = unit_of_noun(analysis.words[head].text)
        return unit if unit != "item" else unit_of_noun(analysis.words[head].lemma)
    if analysis.words:
        return "item"
    stop = _STOP.search(analysis.text, written.end, written.end + _LOOK_AHEAD)
    phrase = analysis.text[written.end : stop.start() if stop else written.end + _LOOK_AHEAD]
    for word in _WORD.findall(phrase)[:4]:
        unit = unit_of_noun(word)
        if unit != "item" or word.lower() in _NOT_NOUNS - {"of", "the"}:
            return unit
    return "item"


def _zeros(analysis: Analysis) -> list[FoundAmount]:
    """ "No casualties": the number 0 of people, where the word counts people."""
    found = []
    for match in _NO.finditer(analysis.text):
        if match["noun"].lower() in PERSONS or match["noun"].lower() in ("injuries", "arrests"):
            unit = "person"
        else:
            continue
        head = analysis.word_at(match.start("noun"))
        span = Span(match.start(), match.start() + len(match.group().split()[0]))
        found.append(FoundAmount(span, "amount", AmountValue(0, 0, unit), head, None))
    return found
