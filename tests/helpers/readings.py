"""Readings written by hand for tests of linking: spans are found by the words that they hold."""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from secondsource.model.codebook import Codebook, EventType
from secondsource.model.reading import (
    Allegation,
    EventMention,
    Fact,
    Form,
    Mention,
    MentionKind,
    Modality,
    Reading,
    Role,
    Stance,
    Statement,
)
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.model.value import AmountValue, DateValue, PlaceValue

INCIDENTS = (
    "fire",
    "explosion",
    "shooting",
    "armed_attack",
    "traffic_accident",
    "raid",
    "death",
    "killing",
    "kidnapping",
)
OTHERS = ("arrest", "release", "denial", "conviction", "reward_offer", "unrest", "election", "resignation", "seizure")


def day(text: str) -> DateValue:
    """A day written as 2024-03-05."""
    found = date.fromisoformat(text)
    return DateValue(found, found, "day")


def town(name: str, lat: float = 55.0, lon: float = 10.0, country: str = "DK") -> PlaceValue:
    """A town with its point."""
    return PlaceValue(name, country, lat, lon, "town")


def people(low: int | None, high: int | None) -> AmountValue:
    """A number of people."""
    return AmountValue(low, high, "person")


def codebook() -> Codebook:
    """A codebook with the few types that the tests use."""
    families = {
        "arrest": "justice",
        "conviction": "justice",
        "release": "justice",
        "seizure": "security",
        "raid": "security",
    }
    types = {
        code: EventType(code, families.get(code, "violence"), "", (), {}, (), (), (), {}, code in INCIDENTS)
        for code in (*INCIDENTS, *OTHERS)
    }
    helped = {"soldiers": ("soldier",), "officers": ("officer",), "workers": ("worker",)}
    sides = {"attackers": ("gunman", "rebel", "militant"), **helped}
    return Codebook(types, {}, sides)


def make_report(ref: str, outlet: str | None, published: str | None, text: str) -> Report:
    """A report with an id of its own; the rest is left open."""
    value = day(published) if published else None
    return Report(f"report-{ref}", ref, None, text, "0" * 64, outlet=outlet, published=value)


@dataclass
class ReadingMaker:
    """Collects what is read in one report. Words are looked for in the text; ``nth`` chooses among several."""

    report: Report
    mentions: list[Mention] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    events: list[EventMention] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def span(self, words: str, nth: int = 0) -> Span:
        """Where ``words`` stand for the ``nth`` time."""
        found = [match.start() for match in re.finditer(re.escape(words), self.report.text)]
        return Span(found[nth], found[nth] + len(words))

    def mention(
        self, words: str, kind: MentionKind, form: Form = "name", *, nth: int = 0, same: int | None = None
    ) -> int:
        """A mention; ``same`` is one of the same thing. Its number is returned."""
        number = len(self.mentions)
        cluster = number if same is None else self.mentions[same].cluster
        self.mentions.append(Mention(number, self.span(words, nth), kind, form, cluster))
        return number

    def place(self, words: str, value: PlaceValue, nth: int = 0) -> int:
        """A place with what is known of it."""
        return self._valued(self.mention(words, "place", nth=nth), place=value)

    def time(self, words: str, value: DateValue | None, nth: int = 0) -> int:
        """A time with its date."""
        return self._valued(self.mention(words, "time", "nominal", nth=nth), date=value)

    def count(self, words: str, number: int, nth: int = 0) -> int:
        """A number of people."""
        return self._valued(self.mention(words, "amount", "nominal", nth=nth), amount=people(number, number))

    def _valued(
        self,
        number: int,
        place: PlaceValue | None = None,
        date: DateValue | None = None,
        amount: AmountValue | None = None,
    ) -> int:
        self.mentions[number] = replace(self.mentions[number], place=place, date=date, amount=amount)
        return number

    def said(self, speaker: int | str, content: str, cue: str | None = None, within: int | None = None) -> int:
        """A statement by a mention or by words that are none."""
        number = len(self.statements)
        span = self.mentions[speaker].span if isinstance(speaker, int) else self.span(speaker)
        self.statements.append(
            Statement(
                number,
                (span,),
                (self.span(cue),) if cue else (),
                (self.span(content),),
                speaker if isinstance(speaker, int) else None,
                "indirect",
                within,
            )
        )
        return number

    def event(
        self,
        code: str,
        trigger: str,
        *roles: Role,
        stance: Stance = "asserts",
        modality: Modality = "happened",
        cluster: int | None = None,
    ) -> int:
        """An event with its roles; one cluster for all of a type unless another is given."""
        number = len(self.events)
        known = next((event.cluster for event in self.events if event.type == code), number)
        self.events.append(
            EventMention(
                number,
                self.span(trigger),
                code,
                modality,
                stance,
                None,
                None,
                roles,
                known if cluster is None else cluster,
            )
        )
        return number

    def fact(self, subject: int, name: str, words: str, allegation: Allegation | None = None) -> None:
        """Something said of a mention, in words."""
        self.facts.append(
            Fact(subject, name, None, (self.span(words),), "asserts", None, allegation, "all", None, None)
        )

    def build(self) -> Reading:
        """The reading; sentences end at full stops."""
        sentences = tuple(Span(m.start(), m.end()) for m in re.finditer(r"[^\s][^.]*\.", self.report.text))
        return Reading(
            self.report,
            sentences,
            tuple(self.mentions),
            tuple(self.statements),
            tuple(self.events),
            tuple(self.facts),
        )


def make_reading(ref: str, outlet: str | None, published: str | None, text: str) -> ReadingMaker:
    """A maker for a report of an outlet."""
    return ReadingMaker(make_report(ref, outlet, published, text))
