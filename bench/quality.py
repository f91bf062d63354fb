"""Quality on the corpora of ../shared and our own cases, by the program's own commands, against floors that only rise.

    python -m bench.quality                every figure; writes the values to bench/quality.json
    python -m bench.quality --fast         a small part of the corpora, in minutes; writes nothing
    python -m bench.quality --update       also raises the floors to the values (refuses to lower one)
    python -m bench.quality --only NAME    one measure
    python -m bench.quality --keep FOLDER  also leaves what the program said of each corpus in FOLDER/NAME.jsonl

Exit code 1 where a figure is below its floor or a corpus is not the one that the floor was pinned on. What is
absent from ../shared is named and left out.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench import floors
from bench.corpora import ROOT, SHARED, Line, in_part, numbered, place_of, read_lines, sha256_of, write_lines
from bench.floors import Figure
from bench.measures import MEASURES, Measure
from bench.pretence import REPORTS, SCORER, copies_figures, sybils_figures
from bench.program import BenchError, figure_at, run_program, run_scorer
from bench.seeds import SEEDS, seed_rows

QUALITY = ROOT / "bench" / "quality.json"
COMMANDS = {
    "read": ("read", "--format", "jsonl"),
    "brief": ("brief", "--format", "json", "--no-text"),
    "grouped": ("brief", "--format", "jsonl"),
}


@dataclass(frozen=True, slots=True)
class Run:
    """What is measured: one measure or all, in full or in part, by how many processes, and where its output stays."""

    only: str | None
    fast: bool
    jobs: int
    keep: Path | None


def part_of(measure: Measure, shared: Path, fast: bool) -> tuple[list[Line], list[Line]]:
    """The lines of the corpus and of the gold that a run takes."""
    every = measure.every * (measure.fast_every if fast else 1)
    where = measure.where
    gold = [
        line
        for line in read_lines(place_of(measure.gold or measure.corpus, shared))
        if (where is None or line[where[0]] == where[1]) and in_part(str(line[measure.key]), every)
    ]
    if measure.gold is None:
        gold = numbered(gold, measure.key)
        return gold, gold
    keys = {line[measure.key] for line in gold}
    corpus = read_lines(place_of(measure.corpus, shared))
    return [line for line in corpus if line[measure.key] in keys], gold


def output_of(measure: Measure, fast: bool, jobs: int, folder: Path) -> Path:
    """Run the program over the reports of one measure; the file in the folder that holds what it printed."""
    reports, output = folder / f"{measure.name}.reports.jsonl", folder / f"{measure.name}.jsonl"
    write_lines(reports, part_of(measure, SHARED, fast)[0])
    group = ("--group-by", measure.key) if measure.command == "grouped" else ()
    run_program((*COMMANDS[measure.command], *group, "--jobs", str(jobs), str(reports)), output)
    reports.unlink()
    return output


def score(measure: Measure, fast: bool, jobs: int, keep: Path | None = None) -> Line:
    """Run the program and the scorer of one measure; the scorer's figures. What was printed stays in ``keep``."""
    with tempfile.TemporaryDirectory() as scratch:
        folder, gold = keep or Path(scratch), Path(scratch) / "gold.jsonl"
        folder.mkdir(parents=True, exist_ok=True)
        write_lines(gold, part_of(measure, SHARED, fast)[1])
        output = output_of(measure, fast, jobs, folder)
        return run_scorer(SHARED / measure.scorer, (str(gold), str(output), *measure.arguments))


def figures_of(measure: Measure, run: Run) -> Iterator[Figure]:
    """The measured figures of one measure, without floors."""
    printed = score(measure, run.fast, run.jobs, run.keep)
    sha256 = sha256_of(place_of(measure.corpus, SHARED))
    gold_sha256 = sha256_of(place_of(measure.gold, SHARED)) if measure.gold else None
    prefix = "fast." if run.fast else ""
    for name, path in measure.figures.items():
        yield Figure(
            figure=f"{prefix}{measure.name}.{name}",
            corpus=measure.corpus,
            sha256=sha256,
            gold=measure.gold,
            gold_sha256=gold_sha256,
            floor=None,
            value=figure_at(printed, path),
        )


def seed_figures(fast: bool) -> Iterator[Figure]:
    """Rows of the seeds' check that hold, as the reports are and (in the full run) with other names throughout."""
    prefix, sha256 = ("fast." if fast else ""), sha256_of(SHARED / SEEDS)
    for name, rows in seed_rows(SHARED / SEEDS, renamed=not fast):
        yield Figure(f"{prefix}seeds.{name}", SEEDS, sha256, None, None, None, float(rows))


def measure_all(run: Run) -> Iterator[Figure]:
    """Every figure that can be measured here, as it is measured; what cannot is named on standard output."""
    for measure in MEASURES:
        if run.only not in (None, measure.name) or (run.fast and not measure.fast_every):
            continue
        absent = [p for p in (measure.corpus, measure.gold, measure.scorer) if p and not place_of(p, SHARED).is_file()]
        if absent:
            print(f"skipped {measure.name}: needs ../shared/{', ../shared/'.join(absent)}")
            continue
        yield from figures_of(measure, run)
    if run.only in (None, "seeds"):
        if (SHARED / SEEDS).is_dir():
            yield from seed_figures(run.fast)
        else:
            print(f"skipped seeds: needs ../shared/{SEEDS}")
    if not run.fast:
        yield from pretence_figures(run)


def pretence_figures(run: Run) -> Iterator[Figure]:
    """Copies joined and sybils seen through, in the full run."""
    for name, figures in (("copies", copies_figures), ("sybils", sybils_figures)):
        absent = [path for path in (SCORER, REPORTS) if not (SHARED / path).is_file()]
        if run.only in (None, name) and absent:
            print(f"skipped {name}: needs ../shared/{', ../shared/'.join(absent)}")
        elif run.only in (None, name):
            yield from figures(run.jobs)


def shown(row: Figure) -> str:
    """One line about a figure and its floor."""
    floor = "no floor" if row.floor is None else f"floor {row.floor:.2f}"
    return f"{row.figure:48} {row.value:8.2f}   {floor}"


def options(arguments: Sequence[str]) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.quality", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fast", action="store_true", help="a small part of the corpora, in minutes")
    parser.add_argument("--update", action="store_true", help="raise the floors to the values")
    parser.add_argument("--only", help="one measure, by name")
    parser.add_argument("--keep", type=Path, help="folder to leave what the program said in")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Measure, show and judge; the exit code."""
    chosen = options(arguments)
    pinned = floors.load(QUALITY)
    floor_of = {row.figure: row.floor for row in pinned}
    measured = []
    try:
        for row in measure_all(Run(chosen.only, chosen.fast, chosen.jobs, chosen.keep)):
            measured.append(row)
            print(shown(replace(row, floor=floor_of.get(row.figure))), flush=True)
    except BenchError as error:
        print(error, file=sys.stderr)
        return 1
    judged = floors.raise_floors(pinned, measured) if chosen.update else floors.judge(pinned, measured)
    if measured and (chosen.update or not chosen.fast):
        floors.save(QUALITY, judged.rows)
    for fault in judged.faults:
        print(fault, file=sys.stderr)
    return 1 if judged.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
