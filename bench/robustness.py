"""Robustness: what capitals and small letters take from the figures, and what other countries, names and sexes change.

    python -m bench.robustness             the whole development part of PolNeAR, and the sentences of this folder
    python -m bench.robustness --fast      every fourth report, and every fourth exchange
    python -m bench.robustness --all       also copies that have lost full stops, or have other quotes or spaces

Exit code 1 where a figure falls by more than 5 points in capitals or small letters, or an exchange changes, on average
over the exchanges of its kind, more than 1 % of the sentences. What is absent from ../shared is named and left out.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.copies import COPIES, Copy
from bench.corpora import SHARED, Line, in_part, numbered, read_lines, write_lines
from bench.exchanges import Kind, kinds
from bench.measures import MEASURES
from bench.program import BenchError, figure_at, run_program, run_scorer
from secondsource.model.reading import Reading
from secondsource.model.report import Report
from secondsource.read.reader import Reader
from secondsource.run.codebook import load_codebook
from secondsource.run.standard import make_reader

SENTENCES = Path(__file__).parent / "sentences.jsonl"
ATTRIBUTION = next(measure for measure in MEASURES if measure.name == "attribution")
MOST_LOST, MOST_CHANGED = 5.0, 1.0
FAST_EVERY = 4

Figures = Mapping[str, float]
Told = tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What the exchanges of one kind changed: the numbers of the sentences, by the exchange's name."""

    kind: str
    sentences: int
    changed: Mapping[str, tuple[int, ...]]

    @property
    def rate(self) -> float:
        """Sentences that an exchange changes, on average over the exchanges, in percent."""
        return 100 * sum(map(len, self.changed.values())) / (self.sentences * len(self.changed))


def main(arguments: Sequence[str]) -> int:
    """Measure, print and judge; the exit code."""
    chosen = options(arguments)
    try:
        lost = falls(FAST_EVERY if chosen.fast else 1, chosen.all, chosen.jobs)
    except BenchError as error:
        print(error, file=sys.stderr)
        return 1
    rates = exchanged(FAST_EVERY if chosen.fast else 1, chosen.show)
    return 1 if any(fall > MOST_LOST for fall in lost) or any(rate > MOST_CHANGED for rate in rates) else 0


def options(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.robustness", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fast", action="store_true", help="every fourth report and exchange")
    parser.add_argument("--all", action="store_true", help="also lost full stops, other quotes and spaces")
    parser.add_argument("--show", action="store_true", help="print each sentence that an exchange changes")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    return parser.parse_args(arguments)


def falls(every: int, more: bool, jobs: int) -> list[float]:
    """The largest fall of each copy that is judged, printed with its figures; none where the corpus is absent."""
    absent = [path for path in (ATTRIBUTION.corpus, ATTRIBUTION.scorer) if not (SHARED / path).is_file()]
    if absent:
        print(f"skipped capitals and small letters: needs ../shared/{', ../shared/'.join(absent)}")
        return []
    lines = [line for line in read_lines(SHARED / ATTRIBUTION.corpus) if in_part(str(line[ATTRIBUTION.key]), every)]
    lines = numbered(lines, ATTRIBUTION.key)
    own = figures_of(lines, jobs)
    print(f"attributions of {len(lines)} reports of {ATTRIBUTION.corpus}")
    print(shown("as it is", own, own))
    lost = []
    for copy in COPIES:
        if copy.judged or more:
            figures = figures_of(copied(lines, copy), jobs)
            print(shown(copy.name, figures, own), flush=True)
            lost += [own[name] - figures[name] for name in own if copy.judged]
    return lost


def copied(lines: Sequence[Line], copy: Copy) -> list[Line]:
    """The lines with their texts set otherwise; the key's offsets hold for them as for the texts."""
    return [{**line, "text": copy.of(str(line["text"]))} for line in lines]


def figures_of(lines: Sequence[Line], jobs: int) -> Figures:
    """The scorer's figures of reading these reports, in points."""
    with tempfile.TemporaryDirectory() as folder:
        reports, output = Path(folder) / "reports.jsonl", Path(folder) / "output.jsonl"
        write_lines(reports, lines)
        run_program(("read", "--format", "jsonl", "--jobs", str(jobs), str(reports)), output)
        printed = run_scorer(SHARED / ATTRIBUTION.scorer, (str(reports), str(output)))
    return {name: figure_at(printed, path) for name, path in ATTRIBUTION.figures.items()}


def shown(name: str, figures: Figures, own: Figures) -> str:
    """One line about a copy: each figure and what it lost or gained."""
    parts = (f"{figure} {value:5.2f} ({value - own[figure]:+.2f})" for figure, value in figures.items())
    return f"{name:16} {'  '.join(parts)}"


def exchanged(every: int, show: bool) -> list[float]:
    """The rate of each kind of exchange over the sentences of this folder, printed with its exchanges."""
    texts = [str(line["text"]) for line in read_lines(SENTENCES)]
    reader = make_reader(load_codebook())
    rates = []
    for kind in (replace(kind, exchanges=kind.exchanges[::every]) for kind in kinds()):
        changes = changes_of(reader, kind, texts)
        rates.append(changes.rate)
        print_changes(changes)
        if show:
            print_sentences(kind, texts, changes)
    return rates


def changes_of(reader: Reader, kind: Kind, texts: Sequence[str]) -> Changes:
    """Which sentences each exchange of a kind changes."""
    wholes = [kind.whole(text) for text in texts]
    before = [told(reader, whole) for whole in wholes]
    changed = {
        exchange.name: tuple(
            number for number, whole in enumerate(wholes) if told(reader, exchange.of(whole)) != before[number]
        )
        for exchange in kind.exchanges
    }
    return Changes(kind.name, len(texts), changed)


def told(reader: Reader, text: str) -> Told:
    """Type, modality and allegation of every event, and the allegations held against anybody, in text order."""
    reading: Reading = reader.read(Report("sentence", None, None, text, "0"))
    events = sorted(reading.events, key=lambda event: event.trigger)
    accused = sorted(fact.allegation for fact in reading.facts if fact.allegation is not None)
    return (*((event.type, event.modality, event.allegation) for event in events), *((kind,) for kind in accused))


def print_changes(changes: Changes) -> None:
    """The rate of a kind, and of each of its exchanges."""
    ever = {number for numbers in changes.changed.values() for number in numbers}
    print(
        f"{changes.kind}: an exchange changes {changes.rate:.2f} % of {changes.sentences} sentences on average "
        f"(aim: {MOST_CHANGED:.0f}); {len(ever)} are changed by any of {len(changes.changed)}"
    )
    for name, numbers in changes.changed.items():
        print(f"    {name:20} {len(numbers)}")


def print_sentences(kind: Kind, texts: Sequence[str], changes: Changes) -> None:
    """Each sentence as an exchange leaves it, where that changes what is read."""
    for exchange in kind.exchanges:
        for number in changes.changed[exchange.name]:
            print(f"    {exchange.of(kind.whole(texts[number]))}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
