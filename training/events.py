"""Weights of what two reports have in common: `python -m training.events` fits them and writes the linker's table.

Pairs of reports of the GVA training part that share a key of the linker's blocks, by whether they are of one incident;
logistic regression with a ridge. Reading takes the longest, so that the readings are kept.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bench.kept_readings import keep, kept
from secondsource.link.events.blocks import report_keys, report_pairs
from secondsource.link.events.matters import MATTER_FEATURES
from secondsource.link.events.profiles import Profile, profile_of
from secondsource.link.record import settle
from secondsource.link.tellings.parties import find_parties
from secondsource.link.tellings.telling import context_of, find_tellings
from secondsource.model.reading import Reading
from secondsource.run.api import read_reports
from secondsource.run.codebook import load_codebook
from training import logistic
from training.corpora import rows
from training.logistic import Floats

TABLE = Path(__file__).resolve().parent.parent / "src" / "secondsource" / "link" / "events" / "matter_weights.py"
RIDGE = 0.5


def main() -> None:
    """Parse the command line, read, fit and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--readings", type=Path, required=True, help="where readings are kept; made where absent")
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    reports = given.corpora / "gva" / "unsorted_train.jsonl"
    if not given.readings.exists():
        keep(read_reports(reports, jobs=given.jobs), given.readings)
    groups = {str(row["id"]): str(row["group"]) for row in rows(given.corpora / "gva" / "groups_train.jsonl")}
    shares, same = examples(list(kept(given.readings)), groups)
    weights = fit(shares, same)
    TABLE.write_text(as_table(weights), encoding="utf-8")


def examples(readings: Sequence[Reading], groups: dict[str, str]) -> tuple[Floats, Floats]:
    """For each pair worth comparing the features' values, after a 1 for the bias, and whether it is one incident."""
    ordered = sorted(map(settle, readings), key=lambda reading: reading.report.id)
    codebook = load_codebook(())
    profiles: list[Profile] = []
    keys = []
    for number, reading in enumerate(ordered):
        context = context_of(number, reading, find_parties(number, reading))
        tellings = find_tellings(context, codebook)
        profiles.append(profile_of(context, tellings))
        keys.append(report_keys(profiles[-1], tellings))
    pairs = report_pairs(keys)
    of = [groups[reading.report.ref or ""] for reading in ordered]
    shares = [[1.0, *(f(profiles[a], profiles[b]) for f in MATTER_FEATURES)] for a, b in pairs]
    return np.array(shares), np.array([float(of[a] == of[b]) for a, b in pairs])


def fit(shares: Floats, same: Floats) -> Floats:
    """The weights of a logistic regression with a ridge of `RIDGE`, the bias first."""
    return logistic.fit(shares, same, np.full(shares.shape[1], RIDGE))


def as_table(weights: Floats) -> str:
    """The module that the linker reads."""
    lines = [f'    "{f.__name__}": {weight:.2f},\n' for f, weight in zip(MATTER_FEATURES, weights[1:], strict=True)]
    return (
        '"""Weights of the features of `matters`; written by `python -m training.events`, not by hand."""\n\n'
        "from collections.abc import Mapping\n\n"
        f"BIAS = {weights[0]:.2f}\nWEIGHTS: Mapping[str, float] = {{\n{''.join(lines)}}}\n"
    )


if __name__ == "__main__":
    main()
