"""Tables of measured figures, from ``bench/quality.json``; the model card's with those of ``bench/intervals.json``."""

from bench import floors, intervals
from bench.floors import TOLERANCE, Figure
from bench.intervals import Interval
from bench.quality import QUALITY

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

READING_ROWS = (
    ("source, exact F1", "attribution.source_exact_f1", "PolNeAR, dev"),
    ("cue, exact F1", "attribution.cue_exact_f1", "PolNeAR, dev"),
    ("content, exact F1", "attribution.content_exact_f1", "PolNeAR, dev"),
    ("whole attributions, F1", "attribution.relation_f1", "PolNeAR, dev"),
    ("who did what to whom, F1", "roles.all_f1", "MUC-4, dev"),
    ("... perpetrators", "roles.perpetrator_f1", "MUC-4, dev"),
    ("... their organisations", "roles.perpetrator_organisation_f1", "MUC-4, dev"),
    ("... targets", "roles.target_f1", "MUC-4, dev"),
    ("... named victims", "roles.victim_f1", "MUC-4, dev"),
    ("... weapons", "roles.weapon_f1", "MUC-4, dev"),
    ("times found, F1", "times.found_f1", "TimeBank, a third"),
    ("... with the right day, F1", "times.value_f1", "TimeBank, a third"),
    ("place names found, F1 (few are marked)", "places_lgl.found_f1", "LGL"),
    ("... recall", "places_lgl.found_recall", "LGL"),
    ("... precision", "places_lgl.found_precision", "LGL"),
    ("... of which put right, %", "places_lgl.right", "LGL"),
    ("... put right of all, %", "places_lgl.right_of_all", "LGL"),
    ("place names found, F1 (few are marked)", "places_geovirus.found_f1", "GeoVirus"),
    ("... recall", "places_geovirus.found_recall", "GeoVirus"),
    ("... precision", "places_geovirus.found_precision", "GeoVirus"),
    ("... of which put right, %", "places_geovirus.right", "GeoVirus"),
    ("... put right of all, %", "places_geovirus.right_of_all", "GeoVirus"),
    ("names, exact F1", "names.all_f1", "CoNLL++, dev"),
    ("... persons", "names.person_f1", "CoNLL++, dev"),
    ("... organisations", "names.organisation_f1", "CoNLL++, dev"),
    ("... places", "names.place_f1", "CoNLL++, dev"),
    ("coreference, CoNLL F1", "coreference.conll_f1", "GUM, dev"),
)


def measured_part() -> str:
    """A table with a row for each figure of ``ROWS``; "not yet" where one was not measured."""
    figures = {row.figure: row for row in floors.load(QUALITY)}
    lines = [f"| {text} | {_shown(figures.get(name))} | {corpus} |" for text, name, corpus in ROWS]
    return "\n".join(["| figure | value | measured on |", "| --- | ---: | --- |", *lines])


def _shown(row: Figure | None) -> str:
    return f"{row.value:.1f}" if row else "not yet"


def intervals_part() -> str:
    """The model card's table: each figure of a reading with its 95 % interval, where one was measured."""
    found = {row.figure: row for row in intervals.load(intervals.INTERVALS)}
    figures = {row.figure: row for row in floors.load(QUALITY)}
    lines = [
        f"| {text} | {corpus} | {_shown(figures.get(name))} | {_between(figures.get(name), found.get(name))} |"
        for text, name, corpus in READING_ROWS
    ]
    return "\n".join(["| what | corpus | figure | 95 % interval |", "| --- | --- | ---: | --- |", *lines])


def _between(figure: Figure | None, row: Interval | None) -> str:
    """The interval; "not yet" where none was measured since the figure last moved."""
    if figure is None or row is None or abs(figure.value - row.value) > TOLERANCE:
        return "not yet"
    return f"{row.low:.1f} to {row.high:.1f} ({row.reports} reports)"
