"""Datelines at the head of a report's lines."""

import pytest

from secondsource.read.text.datelines import agencies, bare_datelines, datelines, with_dashes
from secondsource.read.text.words import words_of


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
        "EXCLUSIVE - A shop burned down.",
        "ORLEN MAYOR - THE SHOP BURNED DOWN.",
    ],
)
def test_other_words_in_capitals_are_none(text: str) -> None:
    assert list(datelines(text)) == []


def test_the_hyphen_of_a_dateline_is_shown_as_a_dash_and_no_other() -> None:
    text = "SKARNBY - Ivo Karsk, a well-known baker - the last - left."
    spans = words_of(text)
    words = [span.of(text) for span in spans]
    shown = with_dashes(text, spans, words)
    assert [new for old, new in zip(words, shown, strict=True) if old != new] == ["—"]
    assert shown.index("—") == 1


def test_before_prose_a_dash_may_be_all_of_a_dateline() -> None:
    for text in ("PORT ORLEN - A shop burned", "PORT ORLEN — Ivo Karsk burned down a shop"):
        assert [span.of(text) for span in bare_datelines(text)] == ["PORT ORLEN"]
    for other in (
        "BREAKING - A shop burned",
        "ORLEN MAYOR - THE SHOP BURNED",
        "SOCCER - ORLEN WIN AGAIN",
        "In ORLEN - A shop",
    ):
        assert list(bare_datelines(other)) == []


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("KOLBY, 5 March 2031 (Orlen Wire) - A court sat.", ["Orlen Wire"]),
        ("KOLBY (AP) — A court sat.", ["AP"]),
        ("The court (Kolby) sat.", []),
        ("He went - as ever (Kolby) is.", []),
    ],
)
def test_what_stands_between_the_brackets_of_a_dateline(text: str, inside: list[str]) -> None:
    assert [span.of(text) for span in agencies(text)] == inside


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("VELMSUND: As parents waited outside, the doctor spoke.", ["VELMSUND"]),
        ("VELMSUND, March 5. Parents sat down on the road.", ["VELMSUND"]),
        ("NATO: Three soldiers were killed.", []),
        ("KARSKAL: Why did it fall?\nMODERATOR: Let us see.", []),
        ("UPDATED: The bridge has reopened.", []),
    ],
)
def test_a_town_in_capitals_may_end_with_a_colon_or_full_stop(text: str, towns: list[str]) -> None:
    assert [span.of(text) for span in bare_datelines(text)] == towns
