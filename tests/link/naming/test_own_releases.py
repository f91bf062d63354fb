"""Outlets that are bodies which speak for themselves."""

import pytest

from secondsource.link.naming.own_releases import speaks_for_itself
from secondsource.model.report import Report


def told(outlet: str, text: str) -> bool:
    return speaks_for_itself(Report("r", None, None, text, "", outlet=outlet))


@pytest.mark.parametrize(
    ("outlet", "text"),
    [
        ("Open Bridge", "Open Bridge denies that a ransom was paid for our colleague Ida Moss."),
        ("Brask Ferries", "It is with sorrow that Brask Ferries confirms that two people died. We will not comment."),
        ("Brask Ferries", "Brask Ferries is deeply saddened by the fire. Our thoughts are with the crew."),
        ("Velm Valley Pensions Authority", "The records were kept on safe servers."),
        ("Brask Ferries corporate affairs", "Two people died."),
        ("Kolby Monitoring Mission", "Seven people were killed."),
    ],
)
def test_a_body_that_gives_out_a_text_of_its_own(outlet: str, text: str) -> None:
    assert told(outlet, text)


@pytest.mark.parametrize(
    ("outlet", "text"),
    [
        ("The Lantern", "The Lantern apologises to its readers: we gave a wrong number."),
        ("Velm Byte", 'Velm Byte has seen the files. "Our bank confirms nothing," she told us.'),
        ("Open Bridge", "Open Bridge works in the hills. Two people died."),
        ("Velm Valley News Mission", "Seven people were killed."),
        ("Kolby Council Gazette", "Seven people were killed."),
    ],
)
def test_a_paper_that_tells_of_others(outlet: str, text: str) -> None:
    assert not told(outlet, text)
