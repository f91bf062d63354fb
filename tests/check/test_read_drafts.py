"""Drafts and reports as they are read: what a desk asks of a draft, on reports invented for it."""

import json
from pathlib import Path
from typing import Any

import pytest

from secondsource.model.check import Checked, CheckedClaim
from secondsource.run.brief import make_brief
from secondsource.run.check import check_draft
from secondsource.run.options import RunOptions

pytestmark = pytest.mark.model

CRASH = [
    {
        "outlet": "Harbour Post",
        "published": "2031-05-06",
        "text": "A bus left the road near Aalborg on Monday, killing seven people, police said.\n\n"
        "Inspector Mia Lund of the Aalborg police said 21 people were injured.\n\n"
        '"The bus simply did not brake," said Karin Holm, who saw the crash from her garden.',
    },
    {
        "outlet": "Daily Fjord",
        "published": "2031-05-07",
        "text": "Nine people have now died after a bus crashed near Aalborg on Monday, Aalborg Hospital said on "
        "Wednesday. The hospital's chief physician, Jens Moeller, said that 21 people had been injured.",
    },
]
FIRE = [
    {
        "outlet": "Velden Radio",
        "published": "2031-06-03",
        "text": "A warehouse in Velden burned down on Monday. Prosecutors accused Tomas Riedl, 41, of arson, a court "
        "clerk said.",
    }
]
COPY = CRASH[0] | {"outlet": "Evening Copy"}


@pytest.fixture
def desk(tmp_path: Path) -> "Desk":
    return Desk(tmp_path)


class Desk:
    """Writes drafts and reports to a folder and checks one against the others."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def paths(self, reports: list[dict[str, Any]]) -> list[str]:
        path = self._folder / "reports.jsonl"
        lines = [json.dumps({"id": str(number)} | row) for number, row in enumerate(reports)]
        path.write_text("\n".join(lines), "utf-8")
        return [str(path)]

    def check(self, draft: str, reports: list[dict[str, Any]]) -> Checked:
        path = self._folder / "draft.txt"
        path.write_text(draft, "utf-8")
        return check_draft(str(path), self.paths(reports), RunOptions())


def of(checked: Checked, field: str, text: str | None = None) -> CheckedClaim:
    """The only claim of a field, or of a field and value."""
    (found,) = [one for one in checked.claims if one.claim.field == field and text in (None, one.text)]
    return found


def test_two_bodies_support_and_the_later_toll_is_told(desk: Desk) -> None:
    checked = desk.check("May 6, 2031\n\nA bus crash near Aalborg on Monday killed seven people and injured 21.", CRASH)
    assert of(checked, "injured").state == "supported"
    killed = of(checked, "killed")
    assert killed.state in ("disputed", "differs")
    assert [value.text for value in killed.differing] == ["9"]


def test_a_copy_under_another_name_adds_no_origin(desk: Desk) -> None:
    draft = "May 6, 2031\n\nA bus crash near Aalborg on Monday killed seven people."
    alone = of(desk.check(draft, CRASH[:1]), "killed")
    copied = of(desk.check(draft, [CRASH[0], COPY]), "killed")
    assert (alone.state, copied.state) == ("single-origin", "single-origin")
    assert (copied.origins_least, copied.origins_most) == (1, 1)
    assert len(copied.supporting) == 2


def test_a_draft_that_copies_a_report_is_no_second_source(desk: Desk) -> None:
    draft = "May 8, 2031\n\n" + CRASH[0]["text"]
    checked = desk.check(draft, CRASH[:1])
    killed = of(checked, "killed")
    assert (killed.state, killed.origins_most) == ("single-origin", 1)
    assert {claim.report.outlet for one in checked.claims for claim in one.supporting} == {"Harbour Post"}
    assert [one.state for one in checked.statements] == ["single-origin"]


def test_the_very_text_of_a_report_is_left_out(desk: Desk) -> None:
    checked = desk.check(CRASH[0]["text"], CRASH[:1])
    assert checked.brief.reports == ()
    assert [one.uri for one in checked.skipped] == ["0"]
    assert {*(one.state for one in checked.claims), *(one.state for one in checked.statements)} == {"not found"}


def test_a_quotation_and_a_misquote(desk: Desk) -> None:
    draft = 'May 8, 2031\n\nA bus crashed near Aalborg. "The bus did not brake at all," said Karin Holm.'
    (told,) = desk.check(draft, CRASH).statements
    assert told.state == "differs"
    assert told.why == "The reports give these words: “The bus simply did not brake”."


def test_a_conviction_that_is_only_an_accusation(desk: Desk) -> None:
    draft = "June 5, 2031\n\nA warehouse in Velden burned down on Monday. Tomas Riedl was convicted of arson."
    checked = desk.check(draft, FIRE)
    convicted = of(checked, "convicted")
    assert convicted.state == "differs"
    assert "accused" in convicted.why
    assert "corroborated" not in convicted.why


def test_an_undated_draft_is_checked_but_for_its_weekdays(desk: Desk) -> None:
    checked = desk.check("A bus crash near Aalborg on Monday injured 21 people.", CRASH)
    assert of(checked, "injured").state == "supported"
    assert [one.text for one in checked.claims if one.claim.field == "when"] == []
    assert "has no date" in checked.draft.report.notes


def test_nothing_is_found_of_what_no_report_tells(desk: Desk) -> None:
    checked = desk.check("May 8, 2031\n\nThe mayor of Esbjerg resigned on Tuesday after 12 years in office.", CRASH)
    assert {one.state for one in checked.claims} <= {"not found"}


def test_a_draft_without_a_claim(desk: Desk) -> None:
    checked = desk.check("It is a grey day by the sea, and nothing moves.", CRASH)
    assert (checked.claims, checked.statements) == ((), ())
    assert [span.of(checked.draft.report.text) for span in checked.unchecked] == [checked.draft.report.text]


def test_checking_changes_nothing_of_the_brief_and_every_span_quotes(desk: Desk) -> None:
    draft = "May 9, 2031\n\nNine people died when a bus crashed near Aalborg on Sunday 🚌, the police said."
    checked = desk.check(draft, [*CRASH, COPY, *FIRE])
    assert checked.brief == make_brief(desk.paths([*CRASH, COPY, *FIRE]), RunOptions())
    text = checked.draft.report.text
    for one in checked.claims:
        assert all(span.of(text).strip() for span in one.claim.spans)
        assert one.claim.sentence.of(text) in text
        for claim in (*one.supporting, *one.denying):
            assert claim.report.text != text
            assert all(span.of(claim.report.text).strip() for span in claim.spans)
