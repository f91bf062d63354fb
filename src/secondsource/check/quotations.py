"""Quotations of a draft, looked for word by word in what the reports let the same speaker say."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from secondsource.check.quoted_words import Words, holds, likeness, quotes_of, words_of
from secondsource.model.check import CheckedStatement, Draft, FoundWords, State
from secondsource.model.finding import Brief
from secondsource.model.record import ReportLinks, Said
from secondsource.model.span import Span
from secondsource.values.phrases import capitalised, listed, number_word, with_article
from secondsource.weigh.agreement import bare_words

# From this many words on a quotation is known without its speaker.
_TELLING = 5
_MUCH_ALIKE = 0.8
_CAPITALISED = re.compile(r"\b[A-ZÀ-Þ]\w+")
_NO_NAMES = frozenset({"An", "He", "Her", "His", "It", "One", "She", "The", "Their", "They", "We"})
_MARKS = ' ,."“”„«»'


def check_statements(draft: Draft, brief: Brief) -> tuple[CheckedStatement, ...]:
    """The draft's quotations, in its order, each pair of marks for itself; other words are checked as claims."""
    rows = {row.report.id: row for row in brief.reports}
    book = _Book(rows, [_told(said, rows[said.report].report.text) for said in brief.statements])
    text = draft.report.text
    quoted = sorted({quote: said for said in draft.statements for quote in quotes_of(said, text)}.items())
    return tuple(book.check(said, quote, words_of([quote], text)) for quote, said in quoted)


def _speaker(said: Said) -> str:
    """Who speaks: the entity's id, else the innermost name of the chain."""
    return said.speaker or bare_words(said.chain[-1] if len(said.chain) > 1 else said.speaker_text)


def _is_named(said: Said) -> bool:
    """Whether the draft names the speaker: "she" and "the teacher" may be whomever the reports name."""
    return any(word not in _NO_NAMES for word in _CAPITALISED.findall(said.speaker_text))


@dataclass(frozen=True, slots=True)
class _Told:
    """A statement of a report, and the words of each part of it."""

    said: Said
    parts: tuple[tuple[Span, Words], ...]

    def given(self, words: Words) -> Span | None:
        """Where the statement gives just these words: the part that holds them, or all of it where a cue cuts them."""
        found = next((span for span, told in self.parts if holds(told, words)), None)
        whole = tuple(word for _, told in self.parts for word in told)
        if found is None and holds(whole, words):
            return Span(self.parts[0][0].start, self.parts[-1][0].end)
        return found


def _told(said: Said, text: str) -> _Told:
    return _Told(said, tuple((span, words_of([span], text)) for span in said.content))


@dataclass(frozen=True, slots=True)
class _Book:
    """All statements of the reports, to look quotations up in; ``rows`` are the reports by id."""

    rows: Mapping[str, ReportLinks]
    told: Sequence[_Told]

    def check(self, said: Said, quote: Span, words: Words) -> CheckedStatement:
        """One quotation of the draft, told in ``said``."""
        own = [one for one in self.told if _speaker(one.said) == _speaker(said)]
        found = _giving(own, words)
        others = _giving(self.told, words) if len(words) >= _TELLING else ()
        if not found and not _is_named(said):
            found = others
        if found:
            return self._given(said, quote, found)
        if others:
            names = listed(list(dict.fromkeys(with_article(one.said.chain[-1]) for one in others)))
            why = f"The reports give these words to {names}."
            return CheckedStatement(said, quote, "differs", why, self._accounts(others), others)
        return self._not_given(said, quote, own, words)

    def _given(self, said: Said, quote: Span, found: tuple[FoundWords, ...]) -> CheckedStatement:
        accounts, outlets = self._accounts(found), listed(self._outlets(found))
        reports = len({one.said.report for one in found})
        state: State = "supported" if accounts > 1 else "repeated" if reports > 1 else "single-origin"
        if accounts > 1:
            why = f"{capitalised(number_word(accounts))} reports that are no copies give these words: {outlets}."
        elif reports > 1:
            why = f"Only one text gives these words; {outlets} carry it."
        else:
            why = f"Only {outlets} gives these words."
        return CheckedStatement(said, quote, state, why, accounts, found)

    def _not_given(self, said: Said, quote: Span, own: Sequence[_Told], words: Words) -> CheckedStatement:
        """Words that no report gives: those that the speaker is given instead, if some are much like them."""
        scored = [(likeness(told, words), FoundWords(one.said, span)) for one in own for span, told in one.parts]
        best = max((score for score, _ in scored), default=0.0)
        if not best and len(words) >= _TELLING:
            # Whom the reports quote by another name, or as "she": words so much alike are the same ones.
            scored = [
                (likeness(told, words), FoundWords(one.said, span)) for one in self.told for span, told in one.parts
            ]
            best = max((score for score, _ in scored if score >= _MUCH_ALIKE), default=0.0)
        if not best:
            return CheckedStatement(said, quote, "not found", "No report gives these words.", 0, ())
        found = tuple(one for score, one in scored if score == best)
        given = " ".join(found[0].span.of(self.rows[found[0].said.report].report.text).split()).strip(_MARKS)
        why = f"The reports give these words: “{given}”."
        return CheckedStatement(said, quote, "differs", why, self._accounts(found), found)

    def _accounts(self, found: Sequence[FoundWords]) -> int:
        return len({self.rows[one.said.report].account or one.said.report for one in found})

    def _outlets(self, found: Sequence[FoundWords]) -> list[str]:
        return list(dict.fromkeys(self.rows[one.said.report].report.outlet or one.said.chain[0] for one in found))


def _giving(told: Sequence[_Told], words: Words) -> tuple[FoundWords, ...]:
    """Where these words are given, once in each report."""
    found: dict[str, FoundWords] = {}
    for one in told:
        span = one.given(words)
        if span is not None:
            found.setdefault(one.said.report, FoundWords(one.said, span))
    return tuple(found.values())
