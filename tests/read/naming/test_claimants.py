"""Names of one word that what bodies do tells apart from persons."""

import pytest

from secondsource.read.analysis import NameSpan
from secondsource.read.naming.claimants import claimants


@pytest.mark.parametrize(
    ("text", "is_body"),
    [
        ("Harakat-Sul claimed responsibility for the blast.", True),
        ("Harakat-Sul later claimed credit for it.", True),
        ("The blast was claimed by Harakat-Sul, police said.", True),
        ("Harakat-Sul, which is banned, denied it.", True),
        ("Harakat-Sul claimed that he was at home.", False),
        ("He met Harakat-Sul, which surprised nobody.", False),
    ],
)
def test_who_claims_responsibility_is_a_body(text: str, is_body: bool) -> None:
    start = text.index("Harakat-Sul")
    found = list(claimants(text, [NameSpan(start, start + 11, "person")]))
    assert [name.kind for name in found] == ["organisation"] * is_body


def test_a_surname_that_claims_responsibility_stays_a_persons() -> None:
    text = "Ida Moss was held. Moss claimed responsibility for the fire."
    names = [NameSpan(0, 8, "person"), NameSpan(19, 23, "person")]
    assert not list(claimants(text, names))
