"""The labelled lines that a saved report may begin with."""

import pytest

from secondsource.values.headings import body_start
from secondsource.values.labelled_head import LabelledHead, labelled_head

BODY = "The mill at Osmark burned down on Monday, the fire service said."


def test_lines_are_read_and_the_body_begins_behind_them() -> None:
    text = f"Title: Mill burns: two hurt\nSource: Osmark Mail\nDate: 2031-05-13\nBy: nobody\n\n{BODY}"
    found = labelled_head(text)
    assert (found.title, found.outlet, found.agency) == ("Mill burns: two hurt", "Osmark Mail", None)
    assert text[found.end :].startswith("By: nobody")
    assert text[body_start(text) :] == BODY or text[body_start(text) :].startswith("By: nobody")


@pytest.mark.parametrize("line", ["**Source:** Osmark Mail", "SOURCE : Osmark Mail", "# Source: Osmark Mail  "])
def test_marks_and_capitals_do_not_matter(line: str) -> None:
    assert labelled_head(f"\r\n{line}\r\n{BODY}").outlet == "Osmark Mail"


@pytest.mark.parametrize(
    "text", [BODY, "Police: two men are held.\n" + BODY, f"{BODY}\nSource: Osmark Mail", "", "Date:"]
)
def test_other_lines_are_text(text: str) -> None:
    assert labelled_head(text) == LabelledHead()


def test_of_two_with_one_meaning_the_first_counts() -> None:
    assert labelled_head(f"Outlet: Osmark Mail\nSource: Marn Wire\n{BODY}").outlet == "Osmark Mail"
