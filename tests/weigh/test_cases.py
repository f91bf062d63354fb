"""Ten of the small cases as claims written by hand: their expected verdicts and counts, without any reader.

The expectations are read where ``../shared`` lies; the claims say only who tells what, when, and through whom.
"""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NotRequired, TypedDict

import pytest

from secondsource.model.finding import Finding, FoundValue
from secondsource.model.record import Claim, Origin
from secondsource.model.report import Report
from secondsource.model.value import AmountValue, DateValue, EntityValue, TextValue, TruthValue, Value
from secondsource.weigh.findings import weigh
from tests.helpers.claims import (
    DID_NOT_HAPPEN,
    HAPPENED,
    claim,
    copied,
    day,
    denied,
    origin,
    party,
    people,
    report,
    text,
    withdrawn,
)


class Wanted(TypedDict):
    """The value that an expectation asks for; ``name`` is a pattern over names that the claims here do not use."""

    low: NotRequired[float | None]
    high: NotRequired[float | None]
    start: NotRequired[str]
    end: NotRequired[str]
    holds: NotRequired[bool]
    name: NotRequired[str]


class Expected(TypedDict):
    """One expected finding."""

    event: str
    field: str
    scope: str
    verdict: list[str]
    value: Wanted
    least: int | None
    most: int | None


@dataclass(frozen=True)
class Case:
    """A case as claims: of one event, with the origins' joins."""

    name: str
    event: str
    claims: list[Claim]
    origins: list[Origin] = field(default_factory=list)


def _reports(case: str, *days: str, outlet: str | None = None) -> list[Report]:
    """The reports of a case, lettered in order, by the days of their publication."""
    return [report(f"{case}-{letter}", on, outlet) for letter, on in zip("abcdefgh", days, strict=False)]


def _money(number: float, unit: str = "EUR") -> AmountValue:
    return AmountValue(number, number, unit, money=True)


def _kilos(low: float, high: float, *, approximate: bool = False) -> AmountValue:
    return AmountValue(low, high, "kg", approximate)


def _c101() -> list[Claim]:
    """One text in four outlets, one of them abridged, and a report with a source of its own."""
    agency, client, short, late = (report(f"c101-{x}", "2023-11-14") for x in "abcd")
    ward = report("c101-e", "2023-11-15")
    texts = [agency, client, short, late]
    claims = [copied(claim(told, people(5), "brigade"), "wire") for told in texts]
    claims += [copied(claim(told, people(11), "brigade", field="injured"), "wire") for told in texts]
    claims += [copied(claim(told, day("2023-11-13"), "brigade", field="when"), "wire") for told in texts]
    return [
        *claims,
        claim(ward, people(11), "head of ward", field="injured"),
        claim(ward, day("2023-11-13"), "head of ward", field="when"),
    ]


def _c103() -> list[Claim]:
    """Police through two outlets and a clinic through a third."""
    first, clinic, last = _reports("c103", "2022-08-22", "2022-08-22", "2022-08-23")
    told = [(first, "police"), (clinic, "doctor"), (last, "police")]
    return [
        *(claim(r, people(6), who) for r, who in told),
        *(claim(r, people(19), who, field="injured") for r, who in told),
        *(claim(r, day("2022-08-21"), who, field="when") for r, who in told),
    ]


def _c105() -> list[Claim]:
    """A toll that one authority raises twice; on the last day another origin gives the same."""
    a, b, c, d = _reports("c105", "2020-10-19", "2020-10-20", "2020-10-21", "2020-10-21")
    return [
        claim(a, people(4), "agency"),
        claim(b, people(7), "agency"),
        claim(c, people(11), "agency"),
        claim(d, people(11), "aid group"),
        claim(b, people(1200), "aid group", field="displaced"),
        claim(d, people(1200), "aid group", field="displaced"),
    ]


def _c107() -> list[Claim]:
    """A correspondent and residents against the authority that denies it."""
    a, b, c = _reports("c107", "2025-02-09", "2025-02-09", "2025-02-10")
    return [
        claim(a, HAPPENED, "correspondent", field="occurred"),
        claim(b, HAPPENED, "residents", field="occurred"),
        claim(c, DID_NOT_HAPPEN, "ministry", field="occurred"),
        claim(a, people(3), "hospital", field="injured"),
        claim(b, people(3), "hospital", field="injured"),
    ]


def _c108() -> list[Claim]:
    """A total that a second origin raises after the first has spoken, and parts of it in other scopes."""
    a, b, c = _reports("c108", "2022-01-26", "2022-01-26", "2022-01-28")
    return [
        claim(a, people(11), "prefect"),
        claim(b, people(11), "hospital"),
        claim(c, people(14), "hospital"),
        claim(a, people(3), "prefect", scope="attackers"),
        claim(b, people(2), "hospital", scope="children"),
        claim(c, people(3), "hospital", scope="additional"),
        claim(a, day("2022-01-25"), "prefect", field="when"),
        claim(b, day("2022-01-25"), "hospital", field="when"),
    ]


def _c113() -> list[Claim]:
    """An event's toll, and beside it a year's total that the same chamber gives."""
    a, b, c = _reports("c113", "2022-12-06", "2022-12-09", "2022-12-07")
    return [claim(a, people(7), "rescuers"), claim(c, people(7), "rescuers"), claim(b, people(7), "chamber")]


def _c115() -> list[Claim]:
    """Two outlets through an agency and a third straight from one ministry."""
    return [claim(report(f"c115-{x}", "2023-08-28"), people(5), "ministry") for x in "abc"]


def _c117() -> list[Claim]:
    """A release, two reprints, and the lawyer of the arrested."""
    release, one, two = (report(f"c117-{x}", "2025-03-12") for x in "abc")
    lawyer = report("c117-d", "2025-03-14")
    texts = [release, one, two]
    return [
        *(copied(claim(told, _kilos(640, 640), "customs", field="seized"), "release") for told in texts),
        *(copied(claim(told, people(3), "customs", field="arrested"), "release") for told in texts),
        *(copied(claim(told, day("2025-03-11"), "customs", field="when"), "release") for told in texts),
        claim(lawyer, people(3), "lawyer", field="arrested"),
        claim(lawyer, day("2025-03-11"), "lawyer", field="when"),
    ]


def _c202() -> list[Claim]:
    """A cause that two origins give and an owner denies; a toll on which brigade and hospital agree."""
    a, b, c = _reports("c202", "2021-08-20", "2021-08-20", "2021-08-21")
    return [
        claim(a, people(22), "brigade"),
        claim(b, people(22), "hospital"),
        claim(b, people(17), "hospital", field="injured"),
        claim(a, text("short circuit in old wiring"), "brigade", field="cause"),
        claim(b, text("the wiring"), "stitcher", field="cause"),
        denied(claim(a, text("the wiring"), "owner", field="cause")),
        denied(claim(c, text("the wiring"), "owner", field="cause")),
    ]


def _c204() -> list[Claim]:
    """A ransom that an unnamed official tells of and a ministry denies."""
    b, c = report("c204-b", "2020-01-20"), report("c204-c", "2020-01-20")
    return [
        claim(b, _money(1_500_000), "insider", field="amount"),
        denied(claim(c, _money(1_500_000), "ministry", field="amount")),
        claim(b, day("2020-01-18"), "insider", field="when"),
        claim(c, day("2020-01-18"), "ministry", field="when"),
        claim(c, day("2020-01-18"), "charity", field="when"),
    ]


def _c208() -> list[Claim]:
    """A reward that the police raise; the last report tells the old sum as well, in its own voice."""
    a, b, c = _reports("c208", "2019-05-22", "2021-10-08", "2021-10-11")
    return [
        claim(a, _money(250_000, "AUD"), "police", field="amount"),
        claim(b, _money(250_000, "AUD"), "police", field="amount"),
        claim(b, _money(500_000, "AUD"), "police", field="amount"),
        claim(c, _money(500_000, "AUD"), "police", field="amount"),
        claim(c, _money(250_000, "AUD"), field="amount"),
    ]


def _c210() -> list[Claim]:
    """Police and counters against the organisers."""
    a, b, c = _reports("c210", "2023-01-29", "2023-01-29", "2023-01-30")
    return [
        claim(a, people(4000), "police", field="participants"),
        claim(b, people(30000), "organisers", field="participants"),
        claim(c, people(30000), "organisers", field="participants"),
        claim(c, people(4000, 5000), "counters", field="participants"),
    ]


def _c212() -> list[Claim]:
    """One group blamed by two origins, another that claims the deed."""
    a, b, c = _reports("c212", "2019-07-10", "2019-07-10", "2019-07-12")
    return [
        claim(a, party("Blue Valley Command"), "minister", field="actor"),
        claim(b, party("Blue Valley Command"), "police", field="actor"),
        claim(c, party("Northern Shadow Front"), "Northern Shadow Front", field="actor"),
        claim(a, people(5), "minister"),
        claim(b, people(5), "hospital"),
    ]


def _c216() -> list[Claim]:
    """ "More than" beside an exact figure, and a copy."""
    a, b, c = _reports("c216", "2021-03-02", "2021-03-02", "2021-03-03")
    return [
        *(copied(claim(told, people(19), "secretariat"), "wire") for told in (a, b)),
        *(copied(claim(told, people(12001, None), "secretariat", field="displaced"), "wire") for told in (a, b)),
        claim(c, people(12200), "aid group", field="displaced"),
    ]


def _c218() -> list[Claim]:
    """An outlet that corrects itself, and the board."""
    a, b = _reports("c218", "2019-11-17", "2019-11-18", outlet="Plain")
    return [
        withdrawn(claim(a, party("First Winner"), field="winner")),
        claim(b, party("Other Name"), field="winner"),
        claim(report("c218-c", "2019-11-18"), party("Other Name"), "board", field="winner"),
    ]


def _c220() -> list[Claim]:
    """ "About 1.2 tonnes" of the police and 1,150 kg of customs, two arms of one government."""
    a, b, c = _reports("c220", "2023-06-22", "2023-06-23", "2023-06-23")
    return [
        claim(a, _kilos(1080, 1320, approximate=True), "police", field="seized"),
        claim(b, _kilos(1150, 1150), "customs", field="seized"),
        claim(c, _kilos(1150, 1150), "customs", field="seized"),
        claim(a, people(3), "police", field="arrested"),
    ]


def _c303() -> list[Claim]:
    """A copy that changes the day."""
    a, b, c = _reports("c303", "2025-05-12", "2025-05-12", "2025-05-13")
    return [
        copied(claim(a, day("2025-05-11"), "police", field="when"), "wire"),
        copied(claim(b, day("2025-05-10"), "police", field="when"), "wire"),
        claim(c, day("2025-05-11"), "doctor", field="when"),
        *(copied(claim(told, people(3), "police"), "wire") for told in (a, b)),
        claim(c, people(3), "doctor"),
    ]


def _c309() -> list[Claim]:
    """Unnamed officials of a ministry, then its deputy minister: a doubtful join."""
    a, b, c = _reports("c309", "2023-05-18", "2023-05-19", "2023-05-19")
    return [
        claim(a, people(5), "two officials"),
        claim(b, people(5), "deputy minister"),
        claim(c, people(5), "deputy minister"),
        claim(b, people(2), "deputy minister", field="injured"),
        claim(c, people(2), "deputy minister", field="injured"),
    ]


def _c315() -> list[Claim]:
    """A night and the early hours of the next day."""
    a, b, c = _reports("c315", "2023-10-03", "2023-10-05", "2023-10-04")
    return [
        claim(a, day("2023-10-03"), "prosecutors", field="when"),
        claim(b, day("2023-10-03"), "director", field="when"),
        claim(c, day("2023-10-02", "night"), field="when"),
        claim(b, _money(3_500_000), "director", field="amount"),
    ]


def _c317() -> list[Claim]:
    """A range and a figure inside it; a team that counts for itself."""
    a, b, c = _reports("c317", "2025-01-27", "2025-01-28", "2025-01-28")
    return [
        claim(a, people(12, 15), "disaster office"),
        claim(b, people(14), "physician"),
        claim(a, people(3400), "disaster office", field="displaced"),
        claim(c, people(3400), "relief team", field="displaced"),
    ]


def _c319() -> list[Claim]:
    """An agency that withdraws a report, and the client that carried it and follows."""
    agency, client, back, note = _reports("c319", "2025-10-14", "2025-10-15", "2025-10-16", "2025-10-16")
    first = [(agency, "text"), (client, "text")]
    return [
        *(withdrawn(copied(claim(told, HAPPENED, "wire", field="occurred"), text)) for told, text in first),
        *(withdrawn(copied(claim(told, party("Some One"), "wire", field="actor"), text)) for told, text in first),
        *(withdrawn(copied(claim(told, day("2025-10-14"), "wire", field="when"), text)) for told, text in first),
        claim(back, DID_NOT_HAPPEN, "wire", field="occurred"),
        claim(note, DID_NOT_HAPPEN, "wire", field="occurred"),
    ]


CASES = [
    Case("c101", "fire", _c101()),
    Case("c103", "crash", _c103()),
    Case("c105", "flood", _c105()),
    Case("c107", "blast", _c107()),
    Case("c108", "attack", _c108()),
    Case("c113", "collapse", _c113()),
    Case("c115", "crash", _c115()),
    Case("c117", "seizure", _c117()),
    Case("c202", "fire", _c202()),
    Case("c204", "release", _c204(), [origin("insider", "unnamed", "charity", "ministry")]),
    Case("c208", "reward", _c208()),
    Case("c210", "protest", _c210()),
    Case("c212", "bombing", _c212()),
    Case("c216", "flood", _c216()),
    Case("c218", "election", _c218()),
    Case("c220", "seizure", _c220(), [origin("customs", "official", "police")]),
    Case("c303", "attack", _c303()),
    Case("c309", "crash", _c309(), [origin("deputy minister", "official", "two officials")]),
    Case("c315", "robbery", _c315()),
    Case("c317", "cyclone", _c317()),
    Case("c319", "resign", _c319()),
]


@cache
def _expected(folder: Path) -> dict[str, list[Expected]]:
    rows = (folder / "cases" / "expect.jsonl").read_text(encoding="utf-8").splitlines()
    return {row["case"]: row["findings"] for row in map(json.loads, rows)}


@pytest.mark.shared
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, shared: Path) -> None:
    findings = {(found.field, found.scope): found for found in weigh(case.claims, case.origins)}
    wanted = [want for want in _expected(shared)[case.name] if want["event"] == case.event]
    told = [want for want in wanted if (want["field"], want["scope"]) in findings]
    assert len(told) == len(findings), "every finding written by hand is one that the case expects"
    for want in told:
        _holds(findings[want["field"], want["scope"]], want)


def _holds(finding: Finding, want: Expected) -> None:
    best = finding.values[0]
    assert finding.verdict in want["verdict"], (want["field"], finding.why)
    assert _fits(best.value, want["value"]), (want["field"], best.text)
    if want["least"] is not None:
        assert (best.origins_least, best.origins_most) == (want["least"], want["most"]), (want["field"], finding.why)


def _fits(value: Value, wanted: Wanted) -> bool:
    match value:
        case AmountValue():
            return (value.low, value.high) == (wanted["low"], wanted["high"])
        case DateValue():
            return (str(value.start), str(value.end)) == (wanted["start"], wanted["end"])
        case TruthValue():
            return value.holds == wanted["holds"]
        case EntityValue() | TextValue():
            return "name" in wanted
        case _:
            return False


def test_a_winner_that_was_corrected_stands_second() -> None:
    found: FoundValue = weigh(_c218(), [])[0].values[1]
    assert found.text == "First Winner"
