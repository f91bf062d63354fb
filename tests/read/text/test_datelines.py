"""Datelines at the head of a report's lines."""

import pytest

from secondsource.read.text.datelines import bare_datelines, datelines


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("ORLEN, Ohio (AP) - A shop burned down.", "ORLEN"),
        ("ORLEN, Ohio - A shop burned down.", "ORLEN"),
        ("ORLEN, Ohio (AP) Authorities say a shop burned down.", "ORLEN"),
        ("Posted at noon\n\nNEW ORLEN, S.D. — A shop burned down.", "NEW ORLEN"),
        ("ORLEN, March 5 (NWS) - A shop burned down.", "ORLEN"),
        ("SKARNBY (Reuters) - A shop burned down.", "SKARNBY"),
    ],
)
def test_the_town_of_a_dateline(text: str, town: str) -> None:
    assert [span.of(text) for span in datelines(text)] == [town]


@pytest.mark.parametrize(
    "text",
    [
        "BREAKING NEWS - A shop burned down.",
        "UPDATE (11:40 a.m.) - A shop burned down.",
        "The shop in ORLEN, Ohio - the last - burned down.",
        "FIRE, Ohioans say - it burns.",
    ],
)
def test_other_words_in_capitals_are_none(text: str) -> None:
    assert list(datelines(text)) == []


def test_before_prose_a_dash_may_be_all_of_a_dateline() -> None:
    text = "PORT ORLEN - A shop burned"
    assert [span.of(text) for span in bare_datelines(text)] == ["PORT ORLEN"]
    for other in ("BREAKING - A shop burned", "SOCCER - ORLEN WIN AGAIN", "In ORLEN - A shop"):
        assert list(bare_datelines(other)) == []
