"""What a report says of itself, and that metadata goes before it."""

import io
import json

import pytest

from secondsource.gather.masthead import masthead_of
from secondsource.gather.options import GatherOptions
from secondsource.gather.reports import gather
from secondsource.model.report import Report

BODY = "The bridge over the Marn was closed on Friday after a lorry struck it. Nobody was hurt in the accident."


def report_of(text: str, **keys: str) -> Report:
    line = json.dumps({"text": text, **keys}).encode()
    (report,) = gather(["-"], GatherOptions(stdin=io.BytesIO(line))).reports
    return report


def test_an_agencys_name_in_a_byline_is_an_outlet() -> None:
    found = masthead_of(f"By the Staff of QNA\n\n{BODY}")
    assert (found.outlet, found.agency, found.byline) == ("QNA", None, "the Staff of QNA")


def test_a_signature_gives_agency_and_outlet_where_nothing_else_does() -> None:
    report = report_of(f"{BODY} -- QNA\n")
    assert (report.outlet, report.agency) == ("QNA", "QNA")
    report = report_of(f"{BODY} -- QNA\n", outlet="Marn Mail")
    assert (report.outlet, report.agency) == ("Marn Mail", "QNA")
    report = report_of(f"By Ona Prell, Marn Mail\n\n{BODY} -- QNA\n")
    assert (report.outlet, report.agency, report.byline) == ("Marn Mail", "QNA", "Ona Prell")
    report = report_of(f"{BODY} -- QNA\n", uri="https://marn.example/1")
    assert (report.outlet, report.agency) == ("marn.example", "QNA")


def test_metadata_goes_before_the_text() -> None:
    text = f"By Ona Prell\n\nMARN, Nov 14 (Fjord Wire) - {BODY}"
    report = report_of(text, byline="Jon Vey", agency="QNA", published="2023-11-15")
    assert (report.byline, report.agency) == ("Jon Vey", "QNA")
    assert (str(report.published.start) if report.published else None) == "2023-11-15"
    assert report.published_basis == "metadata"


def test_a_newspapers_name_above_a_day_is_the_outlet() -> None:
    found = masthead_of(f"Marn Courier\n14 November 2023\n\nLorry strikes bridge over the Marn\n\n{BODY}")
    assert (found.outlet, found.title) == ("Marn Courier", "Lorry strikes bridge over the Marn")


@pytest.mark.parametrize(
    "head",
    [
        "Marn bridge closed after accident\nMarn Mail\n14 November 2023",
        "Marn bridge closed after accident\n14 November 2023\nMarn Mail",
        "Marn bridge closed after accident\nMarn Mail | 14 November 2023",
        "Marn bridge closed after accident\nPosted: November 14, 2023 | Marn Mail",
        "Marn bridge closed after accident\nBy Ona Prell | Marn Mail | 14 November 2023",
        "Marn bridge closed after accident\nBy Ona Prell\nMarn Mail, Nov 14, 2023",
        "Marn bridge closed after accident\nMarn Mail\nBy Ona Prell\n14 November 2023",
        "Marn bridge closed after accident\nMarn Mail\nBy Ona Prell and Jon Vey\nNov 14, 2023",
        "Marn Mail - 14 November 2023\nMarn bridge closed after accident",
    ],
)
def test_a_newspapers_name_beside_a_day_is_the_outlet_wherever_it_stands_in_the_head(head: str) -> None:
    found = masthead_of(f"{head}\n\n{BODY}")
    assert (found.outlet, found.title) == ("Marn Mail", "Marn bridge closed after accident")
    assert found.publication is not None


@pytest.mark.parametrize("name", ["Channel 6 News", "Marn Mercury", "The Orsk Advertiser"])
def test_names_with_a_number_or_a_word_that_papers_bear_are_outlets(name: str) -> None:
    assert masthead_of(f"Marn bridge closed after accident\n{name}\n14 November 2023\n\n{BODY}").outlet == name


def test_whoever_a_bar_parts_from_a_day_the_day_is_the_reports() -> None:
    found = masthead_of(f"Marn bridge closed after accident\n\nSiv Tolland | Nov 14, 2023\n\n{BODY}")
    assert found.outlet is None
    assert found.publication is not None


def test_a_first_line_without_a_day_below_it_names_no_outlet() -> None:
    assert masthead_of(f"Marn Courier\n\n{BODY}").outlet is None
    assert masthead_of(f"Lorry strikes Marn Courier van\n14 November 2023\n\n{BODY}").outlet is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Lorry strikes bridge over the Marn\n\n{BODY}", "Lorry strikes bridge over the Marn"),
        (f"Lorry strikes bridge over the Marn\nBy Ona Prell\n\n{BODY}", "Lorry strikes bridge over the Marn"),
        (f"By Ona Prell\n\n{BODY}", None),
        (BODY, None),
        (f"{BODY}\n\n{BODY}", None),
        (f"MARN, Nov 14 - {BODY}\n\n{BODY}", None),
        ("One line and\n\nanother line", None),
    ],
)
def test_a_headline_is_the_title(text: str, title: str | None) -> None:
    assert masthead_of(text).title == title


def test_a_press_release_says_so() -> None:
    assert "calls itself a press release" in report_of(f"MEDIA RELEASE. {BODY}").notes
    assert "calls itself a press release" not in report_of(BODY).notes


def test_a_masthead_costs_little_on_any_text() -> None:
    for hostile in (
        "By " * 40_000,
        "(" * 100_000,
        "As " * 50_000,
        "A, " * 50_000,
        "-- " * 50_000,
        "\n" * 200_000 + "x",
    ):
        masthead_of(hostile)


def test_labelled_lines_go_before_all_that_the_text_shows() -> None:
    text = (
        "Title: Mill burns down: two hurt\nSource: Osmark Mail\nDate: 3 May 2031\n\n"
        "OSMARK, May 2 (Coast Wire) - The mill burned down on Monday, the fire service said."
    )
    found = masthead_of(text)
    assert (found.outlet, found.agency, found.title) == ("Osmark Mail", "Coast Wire", "Mill burns down: two hurt")
    assert found.publication is not None and found.publication.words == "Date: 3 May 2031"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("Mirren Health Watch\n3 July 2031\n\nFever closes the harbour of Mirren", "Mirren Health Watch"),
        ("Fuel & Freight Daily\n3 July 2031\n\nBy Anna Holt\n\nFever closes the harbour", "Fuel & Freight Daily"),
        ("The Morning Tide\n3 July 2031\n\nFever closes the harbour of Mirren", "The Morning Tide"),
        ("Anna Holt\n3 July 2031\n\nFever closes the harbour of Mirren", None),
        ("Fever Closes Harbour\n3 July 2031\nBy Anna Holt", None),
    ],
)
def test_a_name_above_day_and_headline_is_the_outlet_whatever_its_words(head: str, outlet: str | None) -> None:
    assert masthead_of(f"{head}\n\nMIRREN - Nine people have died of the fever since Monday.").outlet == outlet
