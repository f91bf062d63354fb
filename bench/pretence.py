"""Reports that pretend to independence: copies in other outlets, and pushed reports of a false toll, three seeds each.

``../shared/score/copies.py`` makes both, from the gva reports and from nothing, and scores what the program says of
them. Each figure is the worst of the seeds. The scorer takes every two honest reports of one incident for strangers;
two of one outlet have one voice by the rulings, so the pairs of different outlets are counted by themselves as well.
"""

import json
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.corpora import SHARED, Line, read_lines, sha256_of
from bench.floors import Figure
from bench.program import figure_at, run_maker, run_program, run_scorer

SCORER, REPORTS = "score/copies.py", "corpora/gva/reports.jsonl"
SEEDS = (1, 2, 3)
EVENTS = 50


def copies_figures(jobs: int) -> Iterator[Figure]:
    """Copies joined (F1 over pairs), and the share of honest pairs that were left apart."""
    with tempfile.TemporaryDirectory() as scratch:
        runs = [_copies(seed, Path(scratch), jobs) for seed in SEEDS]
    for name in runs[0]:
        yield _figure(f"copies.{name}", REPORTS, min(run[name] for run in runs))


def sybils_figures(jobs: int) -> Iterator[Figure]:
    """Of 50 false tolls those that two origins never back, and honest tolls shown first; unknown outlets both ways."""
    with tempfile.TemporaryDirectory() as scratch:
        runs = [_sybils(seed, Path(scratch), jobs) for seed in SEEDS]
    for name in runs[0]:
        yield _figure(f"sybils.{name}", SCORER, min(run[name] for run in runs))


def _figure(name: str, corpus: str, value: float) -> Figure:
    return Figure(name, corpus, sha256_of(SHARED / corpus), None, None, None, value)


def _copies(seed: int, folder: Path, jobs: int) -> Mapping[str, float]:
    made, brief = folder / f"copies{seed}.jsonl", folder / f"copies{seed}.json"
    _make(seed, "make", str(SHARED / REPORTS), str(made))
    run_program(("brief", "--format", "json", "--no-text", "--jobs", str(jobs), str(made)), brief)
    truth = made.with_suffix(".truth.jsonl")
    told = run_scorer(SHARED / SCORER, ("score", str(truth), str(brief)))
    return {
        "all_f1": figure_at(told, "all.f1"),
        "honest_apart": 100 - figure_at(told, "honest_joined"),
        "honest_apart_other_outlets": apart(read_lines(truth), json.loads(brief.read_bytes())["reports"]),
    }


def apart(truth: Sequence[Line], reports: Sequence[Line]) -> float:
    """Percentage of the honest pairs of different outlets whose reports lead to different origins."""
    rows = {row["ref"]: row for row in reports}
    pairs = [line["pair"] for line in truth if line["manner"] == "honest"]
    met = [tuple(rows.get(ref) for ref in pair) for pair in pairs if isinstance(pair, list)]
    strangers = [(a, b) for a, b in met if a and b and a["outlet"] != b["outlet"]]
    return 100 * sum(a["origin"] != b["origin"] for a, b in strangers) / max(1, len(strangers))


def _sybils(seed: int, folder: Path, jobs: int) -> Mapping[str, float]:
    made = folder / f"sybils{seed}.jsonl"
    _make(seed, "sybils", str(made))
    figures: dict[str, float] = {}
    for how in ("apart", "together"):
        briefs = folder / f"sybils{seed}.{how}.jsonl"
        options = ("--group-by", "case", "--format", "jsonl", "--unknown-outlets", how, "--jobs", str(jobs))
        run_program(("brief", *options, str(made)), briefs)
        told = run_scorer(SHARED / SCORER, ("score-sybils", str(made.with_suffix(".truth.jsonl")), str(briefs)))
        figures[f"{how}.false_never_corroborated"] = EVENTS - figure_at(told, "false_corroborated")
        figures[f"{how}.honest_first"] = figure_at(told, "honest_first")
    return figures


def _make(seed: int, *arguments: str) -> None:
    run_maker(SHARED / SCORER, (*arguments, "--seed", str(seed)))
