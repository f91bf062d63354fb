"""Two nations at odds: their ministries are two origins, however much their names are alike."""

from pathlib import Path

import pytest

from secondsource import Brief, make_brief

REPORTS = {
    "dastan": """Arvenian drone kills four on Dastani bus

DASTANA, Nov 12 2035 (Dastan State News Agency) - An Arvenian drone hit a bus near the village of Orlesk on Monday, \
killing four Dastani civilians, the Defence Ministry said.

The ministry said nine others were wounded.
""",
    "harbour": """Bus hit near Orlesk

By Ines Marlow, The Harbour Post
12 November 2035

Four people were killed when a drone hit a bus near Orlesk on Monday, the Dastani Defence Ministry said.

Arvenia's Defence Ministry said two people had died.
""",
}


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Brief:
    """The brief of the two reports."""
    folder: Path = tmp_path_factory.mktemp("nations")
    for name, text in REPORTS.items():
        (folder / f"{name}.txt").write_text(text)
    return make_brief([folder])


def test_each_ministry_stands_by_its_own_toll(brief: Brief) -> None:
    (killed,) = [f for e in brief.events for f in e.findings if (f.field, f.scope) == ("killed", "all")]
    assert killed.verdict == "disputed"
    assert {value.text: len(value.origins) for value in killed.values} == {"4": 1, "2": 1}


def test_the_ministry_at_home_goes_without_its_nation(brief: Brief) -> None:
    named = {origin.name: set(origin.reports) for origin in brief.origins if "Ministry" in origin.name}
    assert {name: len(reports) for name, reports in named.items()} == {
        "Dastani Defence Ministry": 2,
        "Arvenia's Defence Ministry": 1,
    }


def test_two_nations_ministries_are_two_entities(brief: Brief) -> None:
    ministries = [one.entity for one in brief.entities if "Ministry" in one.entity.name]
    assert len(ministries) == 2
