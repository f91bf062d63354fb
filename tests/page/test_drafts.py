"""The draft that the browser's tests check a brief's reports with."""

from tests.page.drafts import Brief, Finding, draft_of


def _count(field: str, low: int | None, scope: str = "all") -> Finding:
    return {"field": field, "scope": scope, "values": [{"value": {"kind": "amount", "low": low}, "text": str(low)}]}


WHERE: Finding = {"field": "where", "scope": "all", "values": [{"value": {"name": "Torvik"}, "text": "Torvik, Norway"}]}
WHEN: Finding = {"field": "when", "scope": "all", "values": [{"value": {}, "text": "3 May 2024"}]}


def _brief(*findings: Finding) -> Brief:
    return {"events": [{"findings": [WHERE]}, {"findings": list(findings)}]}


def test_the_first_count_is_wrong_and_the_others_are_right() -> None:
    draft = draft_of(_brief(WHEN, WHERE, _count("killed", 2), _count("injured", 1)))
    assert draft == (
        "What we know so far\n\n"
        "11 people were killed in Torvik on 3 May 2024.\n\n"
        "1 person was injured in Torvik on 3 May 2024.\n\n"
        "Nobody has said who will mend the roof.\n"
    )


def test_counts_of_a_part_and_open_counts_are_left_out() -> None:
    draft = draft_of(_brief(_count("killed", 2, "children"), _count("injured", None), _count("arrested", 4)))
    assert draft.splitlines()[2:-2] == ["13 people were arrested."]


def test_a_brief_without_people_harmed_gives_a_draft_without_a_claim() -> None:
    assert draft_of(_brief()).splitlines() == ["What we know so far", "", "Nobody has said who will mend the roof."]
