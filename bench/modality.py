"""Measures how events are told: modality, words of reserve, allegations, on 200 sentences written for this project.

    python -m bench.modality              prints one JSON line for each half of `sentences.jsonl`
    python -m bench.modality --errors     and then each row of the development half that is not read as labelled

The labels were made before the rules were tuned, by these rulings. What a plain or an equivalent negation tells ("did
not", "failed to", "refused to", "without", a denial, a falsehood) is `denied`. What was in the offing and did not come
about, or need not ("foiled", "averted", "would have", "if", "threatened to", a demand, a question), is `possible`. What
is announced, ordered, scheduled, due or agreed is `planned`. A hedge is a word of hearsay or belief; a modal verb is
none, for the modality says it. Wrongdoing that somebody is accused of, charged with or cleared of bears its allegation,
or is no event at all; charges dropped and judgments undone clear.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from secondsource.model.reading import EventMention, Reading
from secondsource.model.report import Report
from secondsource.model.span import Span
from secondsource.run.codebook import load_codebook
from secondsource.run.standard import make_reader

SENTENCES = Path(__file__).parent / "sentences.jsonl"
PARTS = ("development", "report")
_REAL = frozenset(("happened", "ongoing"))


@dataclass(frozen=True, slots=True)
class Charge:
    """An allegation: its kind and a word of whoever it is held against."""

    kind: str
    who: str


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled text. Words stand for themselves where they first occur in it.

    ``trigger`` and ``modality`` are ``None`` where the text tells only of an accusation. ``not_happened`` is a word
    of something that must not stand as having taken place.
    """

    id: str
    part: str
    text: str
    trigger: str | None
    types: tuple[str, ...]
    modality: str | None
    hedge: str | None
    charges: tuple[Charge, ...]
    not_happened: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the reader says of a row: of its event, if it found one, and of all allegations."""

    row: Row
    event: EventMention | None
    kinds: frozenset[str]
    charges: frozenset[Charge]
    unreal_told: bool

    @property
    def modality_right(self) -> bool:
        """Whether the event is told as labelled."""
        return self.event is not None and self.event.modality == self.row.modality

    @property
    def hedge_right(self) -> bool:
        """Whether the words of reserve are the labelled ones, more or fewer auxiliaries aside."""
        told = (self.event.hedge if self.event else None) or ""
        wanted = self.row.hedge or ""
        return bool(told) == bool(wanted) and (wanted.lower() in told.lower() or told.lower() in wanted.lower())

    @property
    def kinds_right(self) -> bool:
        """Whether the allegations are the labelled ones, and none is made where none is told."""
        return self.kinds == {charge.kind for charge in self.row.charges}


def rows() -> tuple[Row, ...]:
    """The labelled sentences in their order."""
    return tuple(map(_row, SENTENCES.read_text(encoding="utf-8").splitlines()))


def _row(line: str) -> Row:
    told = json.loads(line)
    charges = tuple(Charge(one["kind"], one["who"]) for one in told.pop("allegations"))
    return Row(charges=charges, types=tuple(told.pop("types")), **told)


def answers(labelled: Sequence[Row]) -> Iterator[Answer]:
    """Each row read as a report of its own."""
    reader = make_reader(load_codebook())
    for row in labelled:
        yield _answer(row, reader.read(Report(row.id, None, None, row.text, "0")))


def _answer(row: Row, reading: Reading) -> Answer:
    event = next(iter(_told_at(reading, row.text, row.trigger)), None)
    charged = [fact for fact in reading.facts if fact.allegation is not None and fact.stance != "denies"]
    accused = [(event, event.allegation) for event in reading.events if event.stance != "denies" and event.allegation]
    held = {
        charge
        for charge in row.charges
        if any(f.allegation == charge.kind and _is(reading, f.subject, charge.who) for f in charged)
        or any(kind == charge.kind and _acts(reading, one, charge.who) for one, kind in accused)
    }
    kinds = frozenset(f.allegation for f in charged if f.allegation) | {kind for _, kind in accused}
    strangers = {Charge(kind, "") for kind in kinds - {charge.kind for charge in held}}
    unreal = _told_at(reading, row.text, row.not_happened)
    if row.modality not in _REAL:
        unreal = (*unreal, *_told_at(reading, row.text, row.trigger))
    return Answer(row, event, kinds, frozenset(held | strangers), any(_stands(one) for one in unreal))


def _told_at(reading: Reading, text: str, word: str | None) -> tuple[EventMention, ...]:
    if word is None:
        return ()
    start = text.index(word)
    return tuple(event for event in reading.events if event.trigger.meets(Span(start, start + len(word))))


def _stands(event: EventMention) -> bool:
    """Whether an event is told as having taken place, with no reserve and no allegation."""
    return event.modality in _REAL and event.stance == "asserts" and event.allegation is None


def _is(reading: Reading, mention: int, who: str) -> bool:
    start = reading.report.text.index(who)
    cluster = reading.mentions[mention].cluster
    return any(m.cluster == cluster and m.span.meets(Span(start, start + len(who))) for m in reading.mentions)


def _acts(reading: Reading, event: EventMention, who: str) -> bool:
    return any(r.role == "actor" and r.mention is not None and _is(reading, r.mention, who) for r in event.roles)


def figures(told: Sequence[Answer]) -> dict[str, float]:
    """Shares in percent: events found, told as labelled, and unreal ones held back; F1 of allegations."""
    events = [one for one in told if one.row.trigger is not None]
    found = [one for one in events if one.event is not None]
    unreal = [one for one in told if one.row.not_happened or one.row.modality not in _REAL | {None}]
    kinds = [(one.kinds, {charge.kind for charge in one.row.charges}) for one in told]
    return {
        "found": _share(len(found), len(events)),
        "type": _share(sum(one.event is not None and one.event.type in one.row.types for one in events), len(events)),
        "modality": _share(sum(one.modality_right for one in found), len(found)),
        "modality_of_all": _share(sum(one.modality_right for one in events), len(events)),
        "hedge": _share(sum(one.hedge_right for one in found), len(found)),
        "held_back": _share(sum(not one.unreal_told for one in unreal), len(unreal)),
        "allegation_f1": _f1([(len(got & wanted), len(got), len(wanted)) for got, wanted in kinds]),
        "allegation_who_f1": _f1(
            [(len(one.charges & set(one.row.charges)), len(one.charges), len(set(one.row.charges))) for one in told]
        ),
    }


def _share(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def _f1(counts: Sequence[tuple[int, int, int]]) -> float:
    """F1 in percent of (right, told, labelled) counts."""
    right, told, labelled = (sum(column) for column in zip(*counts, strict=True))
    return _share(2 * right, told + labelled)


def _error(one: Answer) -> dict[str, object] | None:
    """What was read otherwise than labelled; ``None`` where all is right."""
    event = one.event
    wrong: dict[str, object] = {}
    if one.row.trigger is not None and not one.modality_right:
        wrong["modality"] = [event.modality if event else None, one.row.modality]
    if event is not None and not one.hedge_right:
        wrong["hedge"] = [event.hedge, one.row.hedge]
    if not one.kinds_right or one.charges != set(one.row.charges):
        wrong["allegations"] = [sorted(one.kinds), [f"{c.kind} {c.who}" for c in one.row.charges]]
    if one.unreal_told:
        wrong["stands"] = True
    return {"id": one.row.id, "text": one.row.text, "trigger": one.row.trigger, **wrong} if wrong else None


def main() -> None:
    """Print the figures of both halves, and errors of the development half where they are asked for."""
    parser = argparse.ArgumentParser(prog="python -m bench.modality", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--errors", action="store_true", help="print what is read otherwise in the development half")
    wanted = parser.parse_args()
    told = tuple(answers(rows()))
    for part in PARTS:
        print(json.dumps({"part": part, **figures([one for one in told if one.row.part == part])}))
    if wanted.errors:
        for one in told:
            error = _error(one) if one.row.part == "development" else None
            if error:
                print(json.dumps(error, ensure_ascii=False))


if __name__ == "__main__":
    main()
