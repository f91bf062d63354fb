"""The brief of the example reports as a careful person would write it.

An explosion in a silo on 4 March 2025: an agency and three copies of it, a second agency with a higher toll, the
town hall, the company's denial, a wrong number of an outlet and its correction, and a court report in September.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

import pytest

from tests.helpers.command import secondsource

COPIES = ("skagen-march-4", "gazette-march-4", "courier-march-4", "ledger-march-5")
TELL_OF_IT = (*COPIES, "meridian-march-5", "courier-march-5", "eastern-standard.txt", "skagen-september-18")
DAY = ("2025-03-04", "2025-03-04")


@dataclass(frozen=True)
class Brief:
    """The brief, asked in the words of the tests."""

    data: dict[str, Any]

    def report(self, name: str) -> dict[str, Any]:
        """A report by its own id, or by its file."""
        return next(r for r in self.data["reports"] if name in (r["ref"], r["uri"]))

    def events(self, types: str) -> list[dict[str, Any]]:
        return [e for e in self.data["events"] if re.fullmatch(types, e["type"])]

    def explosion(self) -> dict[str, Any]:
        found = self.events("explosion|industrial_accident")
        assert len(found) == 1
        return found[0]

    def named(self, pattern: str, kind: str) -> list[dict[str, Any]]:
        entities = [e for e in self.data["entities"] if e["kind"] == kind]
        return [e for e in entities if any(re.search(pattern, name) for name in (e["name"], *e["aliases"]))]

    def is_named(self, value: dict[str, Any], pattern: str) -> bool:
        shown = value["value"]
        entity = next((e for e in self.data["entities"] if e["id"] == shown.get("entity")), None)
        names = [entity["name"], *entity["aliases"]] if entity else [shown.get("name") or shown.get("text") or ""]
        return any(re.search(pattern, name) for name in names)


@pytest.fixture(scope="module")
def brief() -> Brief:
    done = secondsource(["brief", "examples", "--format", "json"])
    assert done.returncode == 0, done.stderr.decode()
    return Brief(json.loads(done.stdout))


def finding(thing: dict[str, Any], field: str, scope: str = "all") -> dict[str, Any]:
    return next(f for f in thing["findings"] if (f["field"], f["scope"]) == (field, scope))


def amounts(found: dict[str, Any]) -> list[tuple[float, float]]:
    return [(v["value"]["low"], v["value"]["high"]) for v in found["values"]]


def counts(value: dict[str, Any]) -> tuple[int, int]:
    return value["origins_least"], value["origins_most"]


def sources(value: dict[str, Any]) -> set[str]:
    return {claim["chain"][-1] for claim in value["claims"]}


def test_ten_reports_are_read_and_none_is_skipped(brief: Brief) -> None:
    assert len(brief.data["reports"]) == 10
    assert brief.data["skipped"] == []


def test_every_quote_stands_in_its_report(brief: Brief) -> None:
    texts = {r["id"]: r["text"] for r in brief.data["reports"]}
    claims = [
        c
        for thing in (*brief.data["events"], *brief.data["entities"])
        for f in thing["findings"]
        for v in f["values"]
        for c in v["claims"]
    ]
    assert claims
    for claim in claims:
        for span in (*claim["spans"], claim["sentence"]):
            assert texts[claim["report"]][span["start"] : span["end"]] == span["quote"] != ""


def test_reports_say_when_they_were_published(brief: Brief) -> None:
    assert brief.report("eastern-standard.txt")["published"]["start"] == "2025-03-06"
    assert brief.report("town-hall.html")["published"]["start"] == "2025-03-05"


def test_the_copies_of_one_agency_are_one_origin(brief: Brief) -> None:
    assert len({brief.report(name)["origin"] for name in COPIES}) == 1


@pytest.mark.parametrize("other", ["meridian-march-5", "courier-march-5", "eastern-standard.txt", "town-hall.html"])
def test_who_wrote_for_themselves_stays_apart(brief: Brief, other: str) -> None:
    assert brief.report(other)["origin"] != brief.report("skagen-march-4")["origin"]


def test_one_explosion_with_all_reports_that_tell_of_it(brief: Brief) -> None:
    explosion = brief.explosion()
    assert {brief.report(name)["id"] for name in TELL_OF_IT} <= set(explosion["reports"])
    when = finding(explosion, "when")
    assert (when["values"][0]["value"]["start"], when["values"][0]["value"]["end"]) == DAY
    assert when["verdict"] not in ("disputed", "revised")


def test_it_was_in_kalundborg(brief: Brief) -> None:
    where = finding(brief.explosion(), "where")
    assert any(brief.is_named(v, "Kalundborg") for v in where["values"])
    assert where["verdict"] not in ("disputed", "revised")
    towns = [
        v["value"] for v in where["values"] if v["value"]["kind"] == "place" and v["value"]["name"] == "Kalundborg"
    ]
    assert towns
    assert towns[0]["country"] == "DK"
    assert abs(towns[0]["lat"] - 55.68) < 0.1
    assert abs(towns[0]["lon"] - 11.09) < 0.1


def test_the_police_raised_the_toll(brief: Brief) -> None:
    killed = finding(brief.explosion(), "killed")
    assert killed["verdict"] == "revised"
    assert amounts(killed) == [(5, 5), (3, 3)]
    later = killed["values"][0]
    assert any(re.search("[Pp]olice|Abild", name) for name in sources(later))
    assert counts(later) == (1, 2)


def test_of_the_injured_the_hospital_bears_the_police_out(brief: Brief) -> None:
    injured = finding(brief.explosion(), "injured")
    assert injured["verdict"] == "revised"
    assert amounts(injured) == [(14, 14), (12, 12)]
    assert any("Holst" in name or "Hospital" in name for name in sources(injured["values"][0]))
    assert counts(injured["values"][0]) == (2, 2)


def test_police_and_union_corroborate_the_missing(brief: Brief) -> None:
    missing = finding(brief.explosion(), "missing")
    assert missing["verdict"] == "corroborated"
    assert amounts(missing) == [(2, 2)]
    assert counts(missing["values"][0]) == (2, 2)


def test_two_of_the_dead_were_foreigners_by_the_embassy_alone(brief: Brief) -> None:
    foreigners = finding(brief.explosion(), "killed", "foreigners")
    assert foreigners["verdict"] == "single-origin"
    assert amounts(foreigners) == [(2, 2)]
    assert all("embassy" in name for name in sources(foreigners["values"][0]))


def test_the_corrected_number_counts_no_more(brief: Brief) -> None:
    assert brief.report("courier-march-7")["corrects"] == brief.report("courier-march-5")["id"]
    displaced = finding(brief.explosion(), "displaced")
    assert displaced["verdict"] == "revised"
    assert amounts(displaced)[0] == (60, 60)
    wrong = [v for v in displaced["values"] if v["value"]["high"] > 100]
    assert all(counts(v) == (0, 0) for v in wrong)


def test_the_cause_is_disputed_between_fire_chief_and_company(brief: Brief) -> None:
    cause = finding(brief.explosion(), "cause")
    assert cause["verdict"] == "disputed"
    claims = [c for v in cause["values"] for c in v["claims"]]
    assert any(c["stance"] == "asserts" and "Rye" in c["chain"][-1] for c in claims)
    assert any(c["stance"] == "denies" and re.search("Osthavn Grain|Falk", c["chain"][-1]) for c in claims)


def test_the_denial_is_an_event_that_responds_to_the_explosion(brief: Brief) -> None:
    relation = {"relation": "responds_to", "event": brief.explosion()["id"]}
    assert any(relation in e["relations"] for e in brief.events("denial"))


def test_the_court_report_tells_of_a_conviction_months_later(brief: Brief) -> None:
    explosion = brief.explosion()
    days = [v["value"]["start"] for v in finding(explosion, "when")["values"]]
    assert not any(day and day > "2025-03-31" for day in days)
    convictions = brief.events("conviction|sentence|trial")
    assert any(
        any(brief.is_named(v, "Overby|safety manager") for v in finding(e, "target")["values"])
        and finding(e, "when")["values"][0]["value"]["start"] == "2025-09-18"
        and {"relation": "follows", "event": explosion["id"]} in e["relations"]
        for e in convictions
    )


@pytest.mark.parametrize("name", ["Jens Overby", "Lise Abild", "Signe Holst", "Morten Rye", "Ida Falk"])
def test_each_person_is_one_entity(brief: Brief, name: str) -> None:
    assert len(brief.named(name.split()[1], "person")) == 1


def test_the_company_is_one_organisation(brief: Brief) -> None:
    assert len(brief.named("Osthavn Grain", "organisation")) == 1


@pytest.mark.parametrize(
    ("speaker", "words"),
    [
        ("Brink", "Then it rained barley"),
        ("Holst", "on ventilators"),
        ("Falk", "we have the papers"),
        ("Lund", "believes in the papers"),
        ("Munk", "Every window on our stairs"),
        ("Thorsen|mayor", "The town pays for their meals"),
    ],
)
def test_quotations_are_direct_statements_of_their_speakers(brief: Brief, speaker: str, words: str) -> None:
    said = [s for s in brief.data["statements"] if any(words in span["quote"] for span in s["content"])]
    assert said
    names = {e["id"]: " ".join([e["name"], *e["aliases"]]) for e in brief.data["entities"]}
    assert all(s["kind"] in ("direct", "mixed") for s in said)
    assert any(re.search(speaker, f"{s['speaker_text']} {names.get(s['speaker'], '')}") for s in said)


def test_corroborated_means_two_independent_origins(brief: Brief) -> None:
    for thing in (*brief.data["events"], *brief.data["entities"]):
        for found in thing["findings"]:
            if found["verdict"] == "corroborated":
                assert found["values"][0]["origins_least"] >= 2
