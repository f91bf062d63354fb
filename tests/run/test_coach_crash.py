"""A coach crash in three reports: one event, a toll that changed, and nobody who speaks for a body not their own."""

import pytest

from secondsource import Brief, make_brief

REPORTS = {
    "gazette": """Two dead as coach overturns on mountain road

The Grenmark Gazette
9 November 2035

Two people were killed and 17 injured when a coach overturned near Grenmark on Thursday afternoon, police said.
""",
    "agency": """GRENMARK, Nov 10, 2035 (Norden Press) - Three people have now died after Thursday's coach crash near \
Grenmark, the regional hospital said on Saturday. A 76-year-old woman died of her injuries on Friday night.

Prosecutors have opened an investigation into the coach company Fjellturist, spokesman Leif Aune said.
""",
    "inspection": """Coach firm was warned over brakes, inspector says

Dagens Varsel | Nov 12, 2035

The company whose coach overturned near Grenmark last Thursday, killing three, was ordered in August to repair the \
brakes of two vehicles, the road inspectorate said.

Fjellturist denied that the coach in the crash was one of them. Its director, Mona Lie, said the vehicle passed an \
inspection on 1 October.
""",
}


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Brief:
    """The brief of the three reports."""
    folder = tmp_path_factory.mktemp("crash")
    for name, text in REPORTS.items():
        (folder / f"{name}.txt").write_text(text)
    return make_brief([folder])


def verdicts(brief: Brief) -> dict[str, str]:
    """The verdict of each field of the event that most reports tell of."""
    return {finding.field: finding.verdict for finding in brief.events[0].findings if finding.scope == "all"}


def test_the_three_tell_of_one_crash_whose_toll_changed(brief: Brief) -> None:
    assert len(brief.events[0].event.reports) == len(REPORTS)
    assert verdicts(brief)["killed"] == "revised"


def test_a_name_beside_a_day_dates_the_report(brief: Brief) -> None:
    assert not [report for report in brief.reports if report.report.published is None]


def test_who_died_of_her_injuries_did_nothing(brief: Brief) -> None:
    assert "76-year-old woman" not in {
        getattr(claim.value, "name", "") for claim in brief.events[0].event.claims if claim.field == "actor"
    }


def test_a_director_and_a_spokesman_speak_for_their_own(brief: Brief) -> None:
    speakers = {origin.name for origin in brief.origins}
    assert not [name for name in speakers if "inspectorate" in name and "Lie" in name]
    assert not [name for name in speakers if "hospital" in name and "Aune" in name]


def test_nobody_directs_a_crash(brief: Brief) -> None:
    fields = {claim.field for weighed in brief.entities for claim in weighed.entity.claims}
    assert "leader_of" not in fields
