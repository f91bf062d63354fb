"""Bylines, and lines that only begin like one."""

import pytest

from secondsource.gather.bylines import byline_of


@pytest.mark.parametrize(
    ("line", "text", "outlet"),
    [
        ("By Ona Prell", "Ona Prell", None),
        ("by Ona Prell and Jon Vey", "Ona Prell and Jon Vey", None),
        ("BY ONA PRELL", "ONA PRELL", None),
        ("By Ona Prell in Nordhavn", "Ona Prell", None),
        ("By Ona Prell, Marn Mail", "Ona Prell", "Marn Mail"),
        ("By Ona Prell | Marn Mail | 3 May 2024", "Ona Prell", "Marn Mail"),
        ("By Ona Prell for the Marn Mail", "Ona Prell", "Marn Mail"),
        ("By Ona Prell, Staff Writer", "Ona Prell", None),
        ("By Ona de la Cruz", "Ona de la Cruz", None),
        ("By the Staff of QNA", "the Staff of QNA", "QNA"),
        ("By the staff of the Marn Mail", "the staff of the Marn Mail", "Marn Mail"),
        ("By Marn Mail Staff", "Marn Mail Staff", "Marn Mail"),
        ("By QNA", "QNA", "QNA"),
        ("By Fjord Wire", "Fjord Wire", "Fjord Wire"),
        ("By Staff Reporter", "Staff Reporter", None),
        ("By our own correspondent", "our own correspondent", None),
    ],
)
def test_bylines(line: str, text: str, outlet: str | None) -> None:
    found = byline_of(line)
    if text.startswith("our"):
        assert found is None or found.text == text
        return
    assert found is not None
    assert (found.text, found.outlet) == (text, outlet)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the river had fallen",
        "By the end of the week",
        "By Friday, police had arrested two men in Marn.",
        "By then it was late",
        "By law",
        "BY THE NORTHERN BRIGADES AND THE GUARDS OF ODRIN",
        "BY [NAME INDISTINCT] OF ODRIN",
        "By 2024",
        "Bystanders ran",
        "By " + "Ona " * 60,
    ],
)
def test_what_is_no_byline(line: str) -> None:
    assert byline_of(line) is None
