"""The README's table of measured figures, from ``bench/quality.json``."""

from pathlib import Path

from bench.floors import Figure, load

QUALITY = Path(__file__).resolve().parent.parent / "bench" / "quality.json"

ROWS = (
    ("Who says what: source, exact F1", "attribution.source_exact_f1", "PolNeAR, dev"),
    ("Who says what: cue, exact F1", "attribution.cue_exact_f1", "PolNeAR, dev"),
    ("Who says what: content, exact F1", "attribution.content_exact_f1", "PolNeAR, dev"),
    ("Who did what to whom, F1", "roles.all_f1", "MUC-4, dev"),
    ("When: the right day, F1", "times.value_f1", "TimeBank, a third"),
    ("Where: found names put right, %", "places_lgl.right", "LGL"),
    ("Where: found names put right, %", "places_geovirus.right", "GeoVirus"),
    ("Names of people, organisations, places, F1", "names.all_f1", "CoNLL++, dev"),
    ("The same mention within a report, CoNLL F1", "coreference.conll_f1", "GUM, dev"),
    ("Killed and injured both right, % of incidents", "shootings.both", "GVA, dev"),
    ("The day right, % of incidents", "shootings.date", "GVA, dev"),
    ("The town right, % of incidents", "shootings.city", "GVA, dev"),
    ("Reports sorted into events, B³ F1", "sorting.bcubed_f1", "GVA, dev"),
    ("Origins, chains, scopes, verdicts, %", "ledger.all", "30 invented cases"),
    ("... of which verdicts right, %", "ledger.verdicts", "30 invented cases"),
    ("... of which counts of origins right, %", "ledger.origins", "30 invented cases"),
)


def measured_part() -> str:
    """A table with a row for each figure of ``ROWS``; "not yet" where one was not measured."""
    figures = {row.figure: row for row in load(QUALITY)}
    lines = [f"| {text} | {_shown(figures.get(name))} | {corpus} |" for text, name, corpus in ROWS]
    return "\n".join(["| figure | value | measured on |", "| --- | ---: | --- |", *lines])


def _shown(row: Figure | None) -> str:
    return f"{row.value:.1f}" if row else "not yet"
