"""Where written times stand in a text, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secondsource.values.times import written_times


def found(text: str) -> list[str]:
    return [text[written.start : written.end] for written in written_times(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Tuesday at 3 p.m. off Port Lorne.", ["Tuesday at 3 p.m."]),
        ("He was jailed for 12 years in 2009.", ["12 years", "2009"]),
        ("The May Day march may begin on May 2.", ["May Day", "May 2"]),
        ("Sales fell in the third quarter, a year earlier they rose.", ["the third quarter", "a year earlier"]),
        ("She returned two weeks later.", ["two weeks later"]),
        ("Gunmen attacked the Christmas market on 11 December in Velm.", ["11 December"]),
        ("The Christmas Day attack was the last.", ["Christmas Day"]),
        ("It sank on 3 July of last year at 4 p.m.", ["3 July of last year at 4 p.m."]),
        ("It sank in July. Last year it sailed.", ["July.", "Last year"]),
        ("It sank on July 3, last year's wettest day.", ["July 3", "last year"]),
        ("Lorne Evening Post\nAugust 11, 2023", ["August 11, 2023"]),
        ("Lorne Evening\nAugust 11, 2023", ["August 11, 2023"]),
        ("The Sunday Mail asked him today; Today he is away.", ["today", "Today"]),
        ("Brenov, 3 July\n\nLast year it sailed.", ["3 July", "Last year"]),
        ("On Monday, 3 July, 23 people died.", ["Monday, 3 July"]),
        ("On 3 July 23 people died; it was 4 May 21.", ["3 July", "4 May 21"]),
    ],
)
def test_times_are_found_whole(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The 26-year-old stitcher lives at 1990 Willow Road.",
        "Ana Brenk, 61, won 21-19.",
        "April Lindqvist may march with them.",
        "Olin May died, Martin April said.",
        "A total of 2,000 people came, and 1900 people left.",
        "It costs $1999.",
        "She was found in the 1500 block of Mill Street.",
        "A man died at Club Maro (1816 N. Water).",
        "She told the Evening Post and the Sunday Courier, wrote the Saturday Evening Gazette.",
        "The Today programme and Velm Today asked him.",
    ],
)
def test_ages_houses_names_and_counts_are_no_times(text: str) -> None:
    assert found(text) == []


@given(st.text(alphabet="Mondayi n1235689th,.:-0 Februaçé\u0301\r\n😀", max_size=80))
def test_spans_are_in_order_and_inside(text: str) -> None:
    position = 0
    for written in written_times(text):
        assert position <= written.start < written.end <= len(text)
        position = written.end


@pytest.mark.parametrize(
    "piece", ["1", "the ", "the last ", "1,000 ", "May 1 ", "one hundred ", "early ", "12:00 ", "19-"]
)
def test_long_repetitions_are_read_through(piece: str) -> None:
    text = piece * (8_000 // len(piece))
    assert all(0 <= found.start < found.end <= len(text) for found in written_times(text))
