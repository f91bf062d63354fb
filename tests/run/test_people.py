"""Names covered and names looked for, through the whole program on the example reports."""

from pathlib import Path

import pytest

from secondsource.mask.brief import mask_private
from secondsource.model.errors import ListError
from secondsource.model.finding import Brief
from secondsource.run.brief import make_brief
from secondsource.run.name_lists import load_lists
from secondsource.run.options import Known, RunOptions
from secondsource.show.brief_json import brief_json


@pytest.fixture(scope="module")
def brief(root: Path) -> Brief:
    """The brief of the examples."""
    return make_brief([str(root / "examples")], RunOptions())


def test_no_private_name_of_the_examples_is_left(brief: Brief) -> None:
    private = [one.entity for one in brief.entities if one.entity.kind == "person" and not one.entity.public]
    names = {name for entity in private for name in (entity.name, *entity.aliases) if name[0].isupper()}
    assert names
    shown = brief_json(mask_private(brief), with_text=True)
    assert not [name for name in names if name in shown]


def test_every_quotation_of_a_masked_brief_stands_in_its_text(brief: Brief) -> None:
    masked = mask_private(brief)
    texts = {row.report.id: row.report.text for row in masked.reports}
    findings = [finding for event in masked.events for finding in event.findings]
    findings += [finding for entity in masked.entities for finding in entity.findings]
    for value in (value for finding in findings for value in finding.values):
        for claim in value.claims:
            assert claim.report.text == texts[claim.report.id]
            assert all(0 <= span.start < span.end <= len(claim.report.text) for span in (*claim.spans, claim.sentence))


def test_the_option_covers_names(root: Path, brief: Brief) -> None:
    assert make_brief([str(root / "examples")], RunOptions(mask="private")) == mask_private(brief)


def test_a_list_finds_who_is_told_of(root: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("id,name,kind,role\n1,Lise Abild,person,inspector\n2,Osthavn Grain,organisation,\n3,Signe Host,,\n")
    found = make_brief([str(root / "examples")], RunOptions(known=Known(lists=(str(own),))))
    rows = {one.entity.name: one.entity.listed for one in found.entities if one.entity.listed}
    assert {name: [row.id for row in listed] for name, listed in rows.items()} == {
        "Lise Abild": ["1"],
        "Osthavn Grain": ["2"],
    }
    assert not rows["Lise Abild"][0].doubtful


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ListError, match=r"none\.csv: cannot be read: no such file"):
        load_lists([str(tmp_path / "none.csv")])
