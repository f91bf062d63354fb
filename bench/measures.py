"""What is measured: for each corpus the program's own command, the scorer of what it prints, and the figures."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Command = Literal["read", "brief", "grouped"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One run of the program over a corpus and one run of a scorer over what it printed.

    ``corpus`` and ``gold`` are paths below ``../shared``, or of the repository where they begin with "bench/"; ``gold``
    is ``None`` where the corpus holds its own key.
    ``key`` names the field that both bear. Of the gold only lines with ``where`` are taken, and one key of ``every``
    (``fast_every`` in the fast run, where 0 leaves the measure out); of the corpus the lines of these keys.
    ``arguments`` go to the scorer after its two files. ``figures`` maps a figure's name to its path in what the
    scorer prints.
    """

    name: str
    corpus: str
    scorer: str
    figures: Mapping[str, str]
    command: Command = "read"
    gold: str | None = None
    key: str = "id"
    where: tuple[str, str] | None = None
    every: int = 1
    fast_every: int = 4
    arguments: tuple[str, ...] = ()


_OF_PLACES = {
    "found_f1": "found.f1",
    "found_precision": "found.p",
    "found_recall": "found.r",
    "right": "right",
    "right_of_all": "right_of_all",
}

_OF_LEDGERS = {
    "all": "all",
    "events_f1": "events.f1",
    "verdicts": "verdicts",
    "values": "values.0",
    "origins": "origins.0",
    "chains": "chains.0",
    "joins": "joins.0",
    "absent": "absent.0",
}

MEASURES = (
    Measure(
        name="attribution",
        corpus="corpora/polnear/dev.jsonl",
        scorer="score/attribution.py",
        figures={
            "source_exact_f1": "exact.source.f1",
            "cue_exact_f1": "exact.cue.f1",
            "content_exact_f1": "exact.content.f1",
            "relation_f1": "relation.f1",
        },
    ),
    Measure(
        name="roles",
        corpus="corpora/muc4/dev.jsonl",
        scorer="score/roles.py",
        figures={
            "all_f1": "all.f1",
            "perpetrator_f1": "PerpInd.f1",
            "perpetrator_organisation_f1": "PerpOrg.f1",
            "target_f1": "Target.f1",
            "victim_f1": "Victim.f1",
            "weapon_f1": "Weapon.f1",
        },
        fast_every=1,
    ),
    # The other two thirds of TimeBank are for writing rules by.
    Measure(
        name="times",
        corpus="corpora/times/timebank.jsonl",
        scorer="score/times.py",
        figures={"found_f1": "found.f1", "value_f1": "value.f1"},
        every=3,
        fast_every=1,
    ),
    Measure(
        name="places_lgl",
        corpus="corpora/places/lgl.jsonl",
        scorer="score/places.py",
        figures=_OF_PLACES,
        fast_every=16,
    ),
    Measure(
        name="places_geovirus",
        corpus="corpora/places/geovirus.jsonl",
        scorer="score/places.py",
        figures=_OF_PLACES,
        fast_every=8,
    ),
    Measure(
        name="names",
        corpus="corpora/conllpp/names_dev.jsonl",
        scorer="score/names.py",
        figures={
            "all_f1": "all.f1",
            "person_f1": "person.f1",
            "organisation_f1": "organisation.f1",
            "place_f1": "place.f1",
        },
        fast_every=1,
    ),
    Measure(
        name="coreference",
        corpus="corpora/gum/coreference_dev.jsonl",
        scorer="score/coreference.py",
        figures={"conll_f1": "conll"},
        fast_every=2,
    ),
    Measure(
        name="shootings",
        corpus="corpora/gva/reports.jsonl",
        gold="corpora/gva/gold.jsonl",
        key="incident",
        where=("split", "dev"),
        command="grouped",
        scorer="score/records.py",
        arguments=("dev",),
        figures={"killed": "killed", "injured": "injured", "both": "both", "date": "date", "city": "city"},
        fast_every=16,
    ),
    Measure(
        name="sorting",
        corpus="corpora/gva/unsorted_dev.jsonl",
        gold="corpora/gva/groups_dev.jsonl",
        command="brief",
        scorer="score/sorting.py",
        figures={"bcubed_f1": "bcubed.f1", "pairs_f1": "pairs.f1"},
        fast_every=0,
    ),
    Measure(
        name="ledger",
        corpus="cases/reports.jsonl",
        gold="cases/expect.jsonl",
        key="case",
        command="grouped",
        scorer="score/ledger.py",
        figures=_OF_LEDGERS,
        fast_every=1,
    ),
    Measure(
        name="own_cases",
        corpus="bench/cases/reports.jsonl",
        gold="bench/cases/expect.jsonl",
        key="case",
        command="grouped",
        scorer="score/ledger.py",
        figures=_OF_LEDGERS,
        fast_every=1,
    ),
    Measure(
        name="later_cases",
        corpus="bench/later_cases/reports.jsonl",
        gold="bench/later_cases/expect.jsonl",
        key="case",
        command="grouped",
        scorer="score/ledger.py",
        figures=_OF_LEDGERS,
        fast_every=1,
    ),
)
