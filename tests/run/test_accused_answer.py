"""Who is accused answers, who looks into the police is not the police, and a court that undoes a verdict clears."""

from collections.abc import Callable
from pathlib import Path

import pytest

from secondsource import Brief, make_brief
from secondsource.model.finding import Finding, WeighedEntity, WeighedEvent

MakeBrief = Callable[[dict[str, str]], Brief]

SHOOTING = {
    "mail.txt": """Police shoot man dead in Kestwick
By Dina Roth | The Marn Mail | 2 July 2025

Officers shot dead a 24-year-old man in Kestwick on Monday night after he pointed a gun at them, police said.

Police chief Norbert Hale said a pistol had been found.
""",
    "dispatch.txt": """Officer who killed man suspended
Northern Dispatch, 9 July 2025

A police officer who shot and killed Jamal Oren, 24, in Kestwick last week has been suspended, the independent \
police watchdog said on Wednesday.

Police chief Norbert Hale apologised to the family. Prosecutors have opened an investigation into the officer; \
he denies wrongdoing, his lawyer said.
""",
}
VERDICTS = {
    "first.txt": """Ex-minister jailed over contracts
The Orlen Gazette | 12 September 2023

A court in Orlen on Tuesday convicted former minister Viktor Sande, 61, of corruption and sentenced him \
to seven years.
""",
    "later.txt": """Appeals court clears ex-minister
The Orlen Gazette | 3 June 2024

An appeals court on Monday overturned the corruption conviction of former minister Viktor Sande, 62, \
who was sentenced last September to seven years in prison.
""",
}
STRIKE = {
    "agency.txt": """Strike on market kills nine
Orvel News Agency | 14 March 2033

Nine people died when missiles hit a market in Velm on Monday, medics said. Governor Tarek Oun accused the \
Grey Army of firing the missiles.

A spokesman for the Grey Army, Idris Vahl, denied that its forces had struck the market.
""",
    "courier.txt": """Velm buries its dead
The Calden Courier, 16 March 2033

A panel of the Delta Council will look into Monday's missile attack on a market in Velm, in which nine people died, \
its head, Maren Solberg, said. The Dawn Front claimed responsibility for the attack.
""",
}


@pytest.fixture
def briefed(tmp_path: Path) -> MakeBrief:
    """Makes the brief of reports by file name."""

    def brief(reports: dict[str, str]) -> Brief:
        for name, text in reports.items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        return make_brief([tmp_path])

    return brief


def event(brief: Brief, code: str) -> WeighedEvent:
    """The one event of a type."""
    (found,) = (one for one in brief.events if one.event.type == code)
    return found


def entity(brief: Brief, name: str) -> WeighedEntity:
    """The one entity of a name."""
    (found,) = (one for one in brief.entities if one.entity.name == name)
    return found


def finding(told: WeighedEvent | WeighedEntity, field: str) -> Finding:
    """The one finding of a field."""
    (found,) = (one for one in told.findings if one.field == field)
    return found


@pytest.mark.model
def test_the_watchdog_and_the_police_are_two_origins(briefed: MakeBrief) -> None:
    brief = briefed(SHOOTING)
    when = finding(event(brief, "shooting_attack"), "when")
    assert (when.verdict, when.values[0].origins_least) == ("corroborated", 2)
    chief = entity(brief, "Norbert Hale").entity.id
    assert all("wrongdoing" not in said.report for said in brief.statements if said.speaker == chief)


@pytest.mark.model
def test_a_conviction_overturned_clears_and_nobody_is_of_two_ages(briefed: MakeBrief) -> None:
    sande = entity(briefed(VERDICTS), "Viktor Sande")
    assert finding(sande, "cleared").values[0].text == finding(sande, "convicted").values[0].text == "corruption"
    assert finding(sande, "age").verdict != "disputed"


@pytest.mark.model
def test_who_is_accused_denies_it_and_who_claims_it_did_it(briefed: MakeBrief) -> None:
    brief = briefed(STRIKE)
    doers = finding(event(brief, "airstrike"), "actor")
    assert [value.text for value in doers.values] == ["Dawn Front"]
    accused = finding(entity(brief, "Grey Army"), "accused")
    assert accused.verdict == "disputed"
    assert "denied by Grey Army" in accused.why
    assert {one.event.type for one in brief.events} == {"airstrike"}
    heads = [origin.name for origin in brief.origins if "Solberg" in origin.name]
    assert heads == ["panel of the Delta Council (Maren Solberg)"]
