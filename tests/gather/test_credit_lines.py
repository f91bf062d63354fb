"""Datelines and signatures, and what only looks like one."""

import pytest

from secondsource.gather.credit_lines import dateline_of, owner_of, signature_of

BODY = "The bridge over the Marn was closed on Friday after a lorry struck it. Nobody was hurt."


@pytest.mark.parametrize(
    ("line", "credit", "date"),
    [
        ("NORDHAVN, Denmark, Nov 14 (Fjord Wire) - A ferry ran aground", "Fjord Wire", "Nov 14"),
        ("NORDHAVN, Oct 20 - The number of people", None, "Oct 20"),
        ("SENNFELD, Germany (Aldra Wire) - Police said", "Aldra Wire", None),
        ("Killarn (MP) — State police say", "MP", None),
        ("(Fjord Wire) - A ferry ran aground", "Fjord Wire", None),
        ("DUNMORE, Ga. (MP) -- A man", "MP", None),
        ("VELTHAM/ODRIN, 3 May 2024 (dpa) – Two trains", "dpa", "3 May 2024"),
        ("SAN ISMAEL, 3 JAN 90 (NOTIWIRE) -- [TEXT] REBELS", "NOTIWIRE", "3 JAN 90"),
        ("NEW ODRIN, March 5, 2024 /WireNews/ -- The firm", "WireNews", "March 5, 2024"),
        ("TALMA, Kenya (MP) _", "MP", None),
        ("MARN - The coach that crashed", None, None),
        ("ÉVRAN, Portugal – The mayor", None, None),
        ("ODRIN (VELIA), 16 NOV 89 (NOTIWIRE) -- [TEXT] VELIA'S", "NOTIWIRE", "16 NOV 89"),
    ],
)
def test_datelines(line: str, credit: str | None, date: str | None) -> None:
    found = dateline_of(line)
    assert found is not None
    assert (found.credit, found.date) == (credit, date)
    assert line.startswith(found.words)


@pytest.mark.parametrize(
    "line",
    [
        "The mayor - who was not there - said nothing",
        "Three people - two of them children - died",
        "A fire in May (the second this year) - and not the last - cost two lives",
        "“It burned,” she said — and then she left",
        "Police (and firemen) - all of them - left",
        "Marn",
        "",
    ],
)
def test_what_is_no_dateline(line: str) -> None:
    assert dateline_of(line) is None


@pytest.mark.parametrize(
    ("ending", "agency"),
    [
        ("\n\n(Fjord Wire)", "Fjord Wire"),
        (" (Fjord Wire)\n", "Fjord Wire"),
        (" -- QNA\n\n", "QNA"),
        ("\n\n— Reuters", "Reuters"),
        ("\n-- Marn Press Agency.", "Marn Press Agency"),
        ("\n\nQNA", "QNA"),
        ("\n\nSource: Fjord Wire", "Fjord Wire"),
        ("\n\n(Fjord Wire)\n\nCopyright 2024 Marn Mail. All rights reserved.", "Fjord Wire"),
        (" (dpa)", "dpa"),
    ],
)
def test_signatures_of_agencies(ending: str, agency: str) -> None:
    found = signature_of(BODY + ending)
    assert found.agency == agency
    assert found.person is None


@pytest.mark.parametrize(
    ("ending", "person"),
    [("\n\n-- Ona Prell", "Ona Prell"), ("\n\n(Reporting by Ona Prell; editing by Jon Vey)", "Ona Prell")],
)
def test_signatures_of_people(ending: str, person: str) -> None:
    assert signature_of(BODY + ending).person == person
    assert signature_of(BODY + ending).agency is None


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        BODY + " He spoke to QNA.",
        BODY + " It was reported by Reuters",
        BODY + " (see page four)",
        BODY + " “It is our duty to the treaty” (QNA).",
        BODY + "\n\n[Passage Omitted]",
        BODY + "\n\n(QNA Photo/Ona Prell)",
        BODY.upper() + " THE MAYOR SAID THAT HE HAD\nBEEN NOTIFIED OF THE INCIDENT",
        BODY + "\n\nMarn Newsroom 40-1 3120264",
        "He quoted a poem. “The river is deep” — Ona Prell",
        "It was QNA that said so first, and QNA",
    ],
)
def test_a_bare_name_is_no_credit(text: str) -> None:
    assert signature_of(text).agency is None
    assert signature_of(text).person is None


def test_a_notice_of_copyright_names_the_outlet() -> None:
    assert owner_of(BODY + "\n\nCopyright 2016 Marn Mail. All rights reserved.") == "Marn Mail"
    assert owner_of(BODY + "\n© 2016-2024 The Associated Press") == "Associated Press"
    assert owner_of(BODY + " The copyright is hers.") is None


def test_the_day_may_stand_behind_the_agency() -> None:
    found = dateline_of("KOLBY (Fjord Wire), Aug. 9, 2031 -- Two sailors were freed.")
    assert found is not None
    assert (found.credit, found.date) == ("Fjord Wire", "Aug. 9, 2031")
